/// Writes elements as XML in UTF-8, each on a line of its own but for those within a text.
struct XMLWriter {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  /// A line as it is.
  mutating func line(_ text: String) { bytes += Array((indent + text + "\n").utf8) }

  /// Begins an element; its content follows.
  mutating func open(_ element: XMLTree) {
    line("<\(element.name)\(attributes(element))>")
    depth += 1
  }

  /// Ends an element that was begun.
  mutating func close(_ name: String) {
    depth -= 1
    line("</\(name)>")
  }

  /// Writes an element with all that is in it.
  ///
  /// - Returns: nil, or a text that XML cannot hold.
  mutating func write(_ element: XMLTree) -> String? {
    let elements = element.elements
    let isText = element.children.contains { if case .text = $0 { true } else { false } }
    if let bad = element.attributes.map(\.value).first(where: { !$0.canBeXML }) { return bad }
    guard !isText, !elements.isEmpty else {
      let text = inline(element)
      if !text.canBeXML { return element.text }
      line(text)
      return nil
    }
    open(element)
    for child in elements { if let bad = write(child) { return bad } }
    close(element.name)
    return nil
  }

  private var indent: String { String(repeating: " ", count: depth) }

  private func inline(_ element: XMLTree) -> String {
    let content = element.children.map { node in
      switch node {
      case .text(let text): Self.escaped(text)
      case .element(let element): inline(element)
      }
    }.joined()
    return content.isEmpty
      ? "<\(element.name)\(attributes(element))/>"
      : "<\(element.name)\(attributes(element))>\(content)</\(element.name)>"
  }

  private func attributes(_ element: XMLTree) -> String {
    element.attributes.map { " \($0.name)=\"\(Self.escaped($0.value, isAttribute: true))\"" }.joined()
  }

  private static func escaped(_ text: String, isAttribute: Bool = false) -> String {
    guard text.utf8.contains(where: { "&<>\"\r\n\t".utf8.contains($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\r": result += "&#13;"
      case "\"" where isAttribute: result += "&quot;"
      case "\n" where isAttribute: result += "&#10;"
      case "\t" where isAttribute: result += "&#9;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  /// Whether XML 1.0 has all its characters.
  fileprivate var canBeXML: Bool {
    unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || "\t\n\r".unicodeScalars.contains($0)
    }
  }
}
