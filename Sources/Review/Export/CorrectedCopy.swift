/// The target file with the decisions applied, and every other byte as it was.
public struct CorrectedCopy {
  private let source: Document
  private let target: Document
  private let units: [StoredUnit]
  private var changes: [(span: Span, text: String)] = []

  /// The bytes of the corrected copy.
  ///
  /// - Parameters:
  ///   - source: the source as it was loaded; what was left out of the target is a paragraph of its own if it is one here.
  ///   - target: the target as it was loaded.
  ///   - units: all units of the text, in order.
  /// - Throws: `InputError` when a correction has a character that the file's encoding has not, or a unit is not within
  ///   the target, as in a damaged project.
  public static func bytes(
    source: Document, target: Document, units: [StoredUnit]
  ) throws(InputError) -> [UInt8] {
    if let unit = units.first(where: { !target.text.holds($0.loaded.targetSpan) }) {
      throw .damage("sentence \(unit.number ?? 0) is not within its file")
    }
    var copy = CorrectedCopy(source: source, target: target, units: units)
    for index in units.indices { copy.correct(index) }
    return try target.replacing(copy.changes)
  }

  private init(source: Document, target: Document, units: [StoredUnit]) {
    self.source = source
    self.target = target
    self.units = units
  }

  private mutating func correct(_ index: Int) {
    let unit = units[index]
    let place = unit.loaded.targetSpan
    guard let change = Change(from: unit.loaded.target, to: unit.current) else { return }
    if unit.isOmission {
      insert(index)
    } else if unit.isTakenOut {
      takeOut(index)
    } else if target.text[bytes: place].utf8.elementsEqual(unit.loaded.target.utf8) {
      add(change.span.shifted(by: place.lowerBound), change.text)
    } else {
      add(place, unit.current)
    }
  }

  /// Adds a change after those that are there, less what they have taken already.
  private mutating func add(_ span: Span, _ text: String) {
    let start = max(span.lowerBound, changes.last?.span.upperBound ?? 0)
    let span = start..<max(start, span.upperBound)
    if !span.isEmpty || !text.isEmpty { changes.append((span, text)) }
  }
}

// A translation that was missing.
extension CorrectedCopy {
  private mutating func insert(_ index: Int) {
    let unit = units[index]
    let siblings = units(inBlockOf: index)
    let place = unit.loaded.targetSpan.lowerBound
    let isInBlock = target.blocks.contains { $0.range.lowerBound < place && place < $0.range.upperBound }
    guard !isInBlock, siblings.allSatisfy(\.isOmission) else {
      let goesOn = siblings.first.map { $0.id != unit.id } ?? false
      return insert(unit.current, at: place, goesOn: goesOn, isInBlock: isInBlock)
    }
    let filled = siblings.filter { !$0.isTakenOut }
    if filled.first?.id == unit.id {
      insertBlock(filled.map(\.current).joined(separator: " "), of: unit, at: place)
    }
  }

  /// Puts a sentence among others. Between blocks it goes to the one whose sentences it follows.
  private mutating func insert(_ text: String, at place: Int, goesOn: Bool, isInBlock: Bool) {
    let before = target.blocks.last { $0.range.upperBound <= place }?.range.upperBound
    let after = target.blocks.first { $0.range.lowerBound >= place }?.range.lowerBound
    let place = isInBlock ? place : (goesOn ? before ?? after : after ?? before) ?? place
    let previous = target.text[bytes: 0..<place].last
    let next = target.text[bytes: place..<target.text.utf8.count].first
    if let previous, !previous.isWhitespace {
      add(place..<place, (previous.endsWithoutSpace ? "" : " ") + text)
    } else {
      add(place..<place, next.map(\.isWhitespace) ?? true ? text : text + " ")
    }
  }

  /// Puts a paragraph of its own after the block before it, with the marker that its source has.
  private mutating func insertBlock(_ text: String, of unit: StoredUnit, at place: Int) {
    let start = source.block(at: unit.loaded.sourceSpan.lowerBound)?.range.lowerBound ?? 0
    let own = source.text[bytes: source.text.lineStart(of: start)..<start]
    // The target's file may not know the bullet.
    let marker = target.encoding.firstMissing(in: String(own)) == nil ? own : "- "
    let before = target.blocks.last { $0.range.upperBound <= place }
    let after = target.blocks.first { $0.range.lowerBound >= place }
    let separator = target.blockSeparator(before: after?.range.lowerBound)
    if let end = before?.range.upperBound {
      add(end..<end, separator + marker + text)
    } else {
      let start = target.text.lineStart(of: after?.range.lowerBound ?? 0)
      add(start..<start, marker + text + separator)
    }
  }

  /// The units whose source begins in the same block.
  private func units(inBlockOf index: Int) -> [StoredUnit] {
    guard let block = source.block(at: units[index].loaded.sourceSpan.lowerBound)?.range else {
      return [units[index]]
    }
    func isInside(_ unit: StoredUnit) -> Bool {
      unit.loaded.source.isEmpty || block.contains(unit.loaded.sourceSpan.lowerBound)
    }
    let start = units[..<index].lastIndex { !isInside($0) }.map { $0 + 1 } ?? 0
    return units[start...].prefix(while: isInside).filter { !$0.loaded.source.isEmpty }
  }
}

// A sentence that was too much.
extension CorrectedCopy {
  /// Takes a sentence out with the space that parted it from the others, a whole block with its lines.
  private mutating func takeOut(_ index: Int) {
    let place = units[index].loaded.targetSpan
    let text = target.text
    guard let block = target.block(at: place.lowerBound) else { return add(place, "") }
    if isTakenOut(block.range, around: index) {
      let next = target.blocks.first { $0.range.lowerBound >= block.range.upperBound }
      let previous = target.blocks.last { $0.range.upperBound <= block.range.lowerBound }
      if let next {
        add(text.lineStart(of: block.range.lowerBound)..<text.lineStart(of: next.range.lowerBound), "")
      } else {
        add((previous?.range.upperBound ?? block.range.lowerBound)..<block.range.upperBound, "")
      }
      return
    }
    let rest = text[bytes: place.upperBound..<max(place.upperBound, block.range.upperBound)]
    let start = text[bytes: min(place.lowerBound, block.range.lowerBound)..<place.lowerBound]
    if rest.contains(where: { !$0.isWhitespace }) {
      add(place.lowerBound..<place.upperBound + rest.prefix(while: \.isWhitespace).utf8.count, "")
    } else {
      let spaces = start.reversed().prefix(while: \.isWhitespace).reduce(0) { $0 + $1.utf8.count }
      add(place.lowerBound - spaces..<place.upperBound, "")
    }
  }

  /// Whether all that the target has in a block is taken out.
  private func isTakenOut(_ block: Span, around index: Int) -> Bool {
    func isOutside(_ unit: StoredUnit) -> Bool { !unit.loaded.targetSpan.touches(block) }
    let before = units[...index].reversed().prefix { !isOutside($0) }
    let after = units[index...].prefix { !isOutside($0) }
    return (before + after).allSatisfy { $0.isTakenOut || $0.isOmission && $0.current.isEmpty }
  }
}

extension StoredUnit {
  fileprivate var isOmission: Bool { loaded.target.isEmpty }
  fileprivate var isTakenOut: Bool { current.allSatisfy(\.isWhitespace) }
}

extension Document {
  fileprivate func block(at offset: Int) -> Block? { blocks.first { $0.range.contains(offset) } }

  /// The line ends that part the block at an offset from the one before it; those of the first blocks when there is
  /// no such place.
  fileprivate func blockSeparator(before offset: Int?) -> String {
    let next =
      offset.flatMap { offset in blocks.firstIndex { $0.range.lowerBound == offset } } ?? blocks.count
    let index = min(next > 0 ? next : 1, blocks.count - 1)
    guard index > 0 else {
      let lineEnd = text.first(where: \.isNewline).map(String.init) ?? "\n"
      return lineEnd + lineEnd
    }
    return text[bytes: blocks[index - 1].range.upperBound..<blocks[index].range.lowerBound].filter(
      \.isNewline)
  }
}

extension String {
  /// Where the line of an offset begins.
  fileprivate func lineStart(of offset: Int) -> Int {
    let before = self[bytes: 0..<offset]
    return before.lastIndex(where: \.isNewline).map { before.span(from: before.index(after: $0)) } ?? 0
  }
}

extension Substring {
  fileprivate func span(from index: Index) -> Int { utf8.distance(from: startIndex, to: index) }
}
