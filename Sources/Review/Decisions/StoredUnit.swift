/// A translation unit of a project.
public struct StoredUnit: Equatable, Sendable {
  /// Its id, which a reload keeps.
  public var id: Int
  /// The id of its text.
  public var text: Int
  /// Its place in the text, from 1; nil when a reload no longer found it.
  public var number: Int?
  /// The unit as it was loaded last.
  public var loaded: LoadedUnit
  /// The target text with the decisions applied.
  public var current: String

  /// A unit of a text.
  public init(id: Int, text: Int, number: Int?, loaded: LoadedUnit, current: String) {
    self.id = id
    self.text = text
    self.number = number
    self.loaded = loaded
    self.current = current
  }
}
