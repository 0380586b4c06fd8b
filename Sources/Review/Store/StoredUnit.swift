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

extension StoredUnit {
  /// A pairing that is less sure than this is doubtful: more probably wrong than right.
  public static let doubt = 0.5

  /// How sure the pairing is, 0 to 1; an editor is sure.
  public var confidence: Double { loaded.isLocked ? 1 : loaded.bead.confidence }

  /// Whether the pairing is worth a look.
  public var isDoubtful: Bool { confidence < Self.doubt }

  /// Whether decisions have changed its translation.
  var isChanged: Bool { !current.utf8.elementsEqual(loaded.target.utf8) }
}

extension Recheck.Unit {
  /// A unit as it is now; nil when a reload no longer found it.
  init?(_ unit: StoredUnit) {
    guard let number = unit.number else { return nil }
    self.init(
      id: unit.id, number: number, source: unit.loaded.source, target: unit.current,
      confidence: unit.confidence, kind: unit.loaded.kind,
      beginsParagraph: unit.loaded.beginsParagraph)
  }
}
