/// What is intact of a text in a damaged project.
public struct SalvagedText: Sendable {
  /// A unit with the number of the change that wrote it: of several states of one unit the greatest is newest.
  public struct Unit: Sendable {
    /// The unit; its number says only whether it is in the text.
    public var unit: StoredUnit
    /// Counts up with the changes of the text's units.
    public var revision: Int

    /// A unit of some state.
    public init(_ unit: StoredUnit, revision: Int) {
      self.unit = unit
      self.revision = revision
    }
  }

  /// One of its two files.
  public struct File: Sendable {
    /// What is known of it.
    public var file: StoredText.File
    /// Its bytes; nil when they are not those that were loaded.
    public var bytes: [UInt8]?

    /// A file of a text.
    public init(_ file: StoredText.File, bytes: [UInt8]?) {
      self.file = file
      self.bytes = bytes
    }
  }

  /// What it is called.
  public var name: String
  /// Its source; nil when nothing is left of it.
  public var source: File?
  /// Its target; nil when nothing is left of it.
  public var target: File?
  /// All states of its units that are intact.
  public var units: [Unit]
  /// The entries of its log that are intact, oldest first.
  public var decisions: [Decision]
  /// The numbers of the entries that are lost. Where a project has several texts they may be those of another.
  public var lost: [Int]
  /// How many entries its log had; nil when that is lost, too.
  public var decisionCount: Int?

  /// What is left of a text.
  public init(
    name: String, source: File?, target: File?, units: [Unit], decisions: [Decision], lost: [Int],
    decisionCount: Int?
  ) {
    self.name = name
    self.source = source
    self.target = target
    self.units = units
    self.decisions = decisions
    self.lost = lost
    self.decisionCount = decisionCount
  }
}

/// The corrected copy of a damaged project, from what is intact of it.
public struct SalvagedCopy: Sendable {
  /// The copy.
  public var bytes: [UInt8]
  /// The entries that are intact and whose sentence is known: the copy has what they made of it.
  public var kept: [Decision]
  /// The entries that are intact, but whose place in the text is lost.
  public var unplaced: [Decision]

  /// Writes the copy of a text.
  ///
  /// - Parameter onDisk: the bytes of a file where it was loaded from, taken when those in the project are damaged and
  ///   these are the same.
  /// - Throws: `InputError` when nothing has the target as it was loaded.
  public init(_ text: SalvagedText, onDisk: (StoredText.File) -> [UInt8]?) throws(InputError) {
    func document(_ file: SalvagedText.File?) throws(InputError) -> Document? {
      guard let file else { return nil }
      let onDisk = file.bytes == nil ? onDisk(file.file) : nil
      guard let bytes = file.bytes ?? onDisk.flatMap({ ContentHash.of($0) == file.file.hash ? $0 : nil })
      else { return nil }
      if let document = try? Document(bytes: bytes, name: file.file.name, encoding: file.file.encoding) {
        return document
      }
      // The name of the encoding may be what is damaged.
      return try Document(bytes: bytes, name: file.file.name)
    }
    guard let file = text.target?.file else {
      throw InputError(
        .data, "nothing is left of the translation of \(text.name); restore a copy of the project")
    }
    guard let target = try document(text.target) else {
      throw InputError(
        .data, file: file.path,
        "the project's own copy of the translation is damaged, and this is not the file that was loaded "
          + "(SHA-256 \(file.hash)); put that file back, then try again")
    }
    // Of the source only the blocks are asked, of sentences that were left out of the translation.
    let source: Document
    if let read = try? document(text.source) {
      source = read
    } else {
      source = try Document(bytes: Array("-".utf8), name: "source.txt")
    }
    let units = Self.current(text, in: target)
    bytes = try CorrectedCopy.bytes(source: source, target: target, units: units)
    let known = Set(text.units.map(\.unit.id))
    kept = text.decisions.filter { known.contains($0.unit) }
    unplaced = text.decisions.filter { !known.contains($0.unit) }
  }

  /// The units that are in the text, in order, each as its last decision left it.
  private static func current(_ text: SalvagedText, in target: Document) -> [StoredUnit] {
    var newest: [Int: SalvagedText.Unit] = [:]
    for unit in text.units where unit.revision >= newest[unit.unit.id]?.revision ?? Int.min {
      newest[unit.unit.id] = unit
    }
    var last: [Int: String] = [:]
    for decision in text.decisions { last[decision.unit] = decision.after }
    // Where the newest state of a unit is lost, an older one may be in the way of those that came after it.
    let order = newest.values.filter {
      $0.unit.number != nil && target.text.holds($0.unit.loaded.targetSpan)
    }.sorted { ($1.revision, $0.unit.id) < ($0.revision, $1.unit.id) }
    var taken: [StoredUnit] = []
    for var unit in order.map(\.unit) {
      unit.current = last[unit.id] ?? unit.loaded.target
      let place = taken.firstIndex { $0.loaded.order >= unit.loaded.order } ?? taken.count
      let before = place > 0 ? taken[place - 1].loaded.targetSpan.upperBound : 0
      let after = place < taken.count ? taken[place].loaded.targetSpan.lowerBound : Int.max
      guard before <= unit.loaded.targetSpan.lowerBound, unit.loaded.targetSpan.upperBound <= after,
        place == taken.count || taken[place].loaded.order != unit.loaded.order
      else { continue }
      taken.insert(unit, at: place)
    }
    return taken
  }
}
