/// The corrected copy of a damaged project, from what is intact of it.
public struct SalvagedCopy: Sendable {
  /// The copy.
  public var bytes: [UInt8]
  /// Whether the target is known to be the one that was loaded; else only its sentences are known to be.
  public var isVerified = true
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
    guard let file = text.target else {
      throw InputError(
        .data, "nothing is left of the translation of \(text.name); restore a copy of the project")
    }
    let target: Document
    if let whole = Self.document(file, onDisk) {
      target = whole
    } else {
      let unverified = file.unverified.flatMap { Self.document(file.file, $0) }
      guard let unverified, Self.holds(text, unverified) else {
        throw InputError(
          .data, file: file.file.path,
          "the project's own copy of the translation is damaged, and this is not the file that was loaded "
            + "(SHA-256 \(file.file.hash)); put that file back, then try again")
      }
      (target, isVerified) = (unverified, false)
    }
    // Of the source only the blocks are asked, of sentences that were left out of the translation.
    let source: Document
    if let whole = text.source.flatMap({ Self.document($0, onDisk) }) {
      source = whole
    } else {
      source = try Document(bytes: Array("-".utf8), name: "source.txt")
    }
    bytes = try CorrectedCopy.bytes(source: source, target: target, units: Self.current(text, in: target))
    let known = Set(text.units.map(\.unit.id))
    kept = text.decisions.filter { known.contains($0.unit) }
    unplaced = text.decisions.filter { !known.contains($0.unit) }
  }

  /// A file as it was loaded; nil when it is nowhere.
  private static func document(
    _ file: SalvagedText.File, _ onDisk: (StoredText.File) -> [UInt8]?
  ) -> Document? {
    if let bytes = file.bytes { return document(file.file, bytes) }
    guard let bytes = onDisk(file.file), ContentHash.of(bytes) == file.file.hash else { return nil }
    return document(file.file, bytes)
  }

  private static func document(_ file: StoredText.File, _ bytes: [UInt8]) -> Document? {
    // The name of the encoding may be what is damaged.
    (try? Document(bytes: bytes, name: file.name, encoding: file.encoding))
      ?? (try? Document(bytes: bytes, name: file.name))
  }

  /// Whether every sentence stands where it was in a target.
  private static func holds(_ text: SalvagedText, _ target: Document) -> Bool {
    let units = current(text, in: target).map(\.loaded)
    return !units.isEmpty && units.count == newest(text).count { $0.unit.number != nil }
      && units.allSatisfy { target.text[bytes: $0.targetSpan].utf8.elementsEqual($0.target.utf8) }
  }

  /// The units that are in the text, in order, each as its last decision left it.
  private static func current(_ text: SalvagedText, in target: Document) -> [StoredUnit] {
    var last: [Int: String] = [:]
    for decision in text.decisions { last[decision.unit] = decision.after }
    let placed = newest(text).filter {
      $0.unit.number != nil && target.text.holds($0.unit.loaded.targetSpan)
    }
    // Where the newest state of a unit is lost, an older one may be in the way of those that came after it.
    var taken: [SalvagedText.Unit] = []
    for var unit in placed.sorted(by: {
      ($0.unit.loaded.order, $0.unit.id) < ($1.unit.loaded.order, $1.unit.id)
    }) {
      unit.unit.current = last[unit.unit.id] ?? unit.unit.loaded.target
      while let before = taken.last, before.isInTheWay(of: unit), before.revision < unit.revision {
        taken.removeLast()
      }
      if taken.last?.isInTheWay(of: unit) != true { taken.append(unit) }
    }
    return taken.map(\.unit)
  }

  /// The newest state of each unit.
  private static func newest(_ text: SalvagedText) -> [SalvagedText.Unit] {
    Array(
      Dictionary(text.units.map { ($0.unit.id, $0) }) { $0.revision > $1.revision ? $0 : $1 }.values)
  }
}

extension SalvagedText.Unit {
  /// Whether it and one whose sentences come after its own, or with them, cannot both be in a text.
  fileprivate func isInTheWay(of next: SalvagedText.Unit) -> Bool {
    let (own, others) = (unit.loaded, next.unit.loaded)
    return own.order == others.order || own.targetSpan.upperBound > others.targetSpan.lowerBound
  }
}
