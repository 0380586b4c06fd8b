/// An element of an XML file with all that is in it.
public struct XMLTree: Equatable, Sendable {
  /// An attribute, in the order of the file.
  public struct Attribute: Equatable, Sendable {
    /// The name with its prefix, as "xml:lang".
    public var name: String
    /// The value, entities resolved.
    public var value: String

    /// An attribute.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What is in an element: text or another element.
  public indirect enum Node: Equatable, Sendable {
    case text(String)
    case element(XMLTree)
  }

  /// The name with its prefix.
  public var name: String
  /// The attributes, in order.
  public var attributes: [Attribute]
  /// What is in it, in order.
  public var children: [Node]

  /// An element.
  public init(_ name: String, _ attributes: [Attribute] = [], _ children: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// An element that holds a text alone.
  public init(_ name: String, _ attributes: [Attribute] = [], text: String) {
    self.init(name, attributes, [.text(text)])
  }

  /// The value of an attribute.
  public subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// The elements in it, in order.
  public var elements: [XMLTree] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All text in it and in its elements.
  public var text: String {
    children.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }
}
