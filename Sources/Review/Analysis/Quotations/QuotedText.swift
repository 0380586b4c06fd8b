/// The paragraphs of a text, with the quotation marks of the translation that have no partner.
///
/// A quotation may run over several sentences of a paragraph. One that goes on in the next paragraph is opened again there, and
/// closed in the last (the English convention), or just closed there.
struct QuotedText {
  /// A mark without partner.
  struct Lone {
    var unit: TranslationUnit
    var mark: Quotation.Mark
    /// For a mark that opens, the later unit of its paragraph in which the source closes the quotation.
    var closing: TranslationUnit?
    /// Whether the source's paragraph has marks and all of them pair.
    var isSourceWhole: Bool
  }

  /// The marks, in order; none where the source leaves its marks open in the same way.
  private(set) var lone: [Lone] = []

  /// How far a quotation may go on in paragraphs that have no marks.
  private static let reach = 5

  init(_ paragraphs: [[TranslationUnit]]) {
    let quoted = paragraphs.map(Paragraph.init)
    var closed: Set<Int> = []
    for (index, paragraph) in quoted.enumerated() where !paragraph.target.isEmpty {
      var marks = paragraph.target
      if closed.contains(index), let first = marks.firstIndex(where: { !$0.mark.opens }) {
        marks.remove(at: first)
      }
      if let last = marks.last, last.mark.opens {
        switch Self.end(after: index, in: quoted) {
        case .reopened: marks.removeLast()
        case .closed(let end):
          closed.insert(end)
          marks.removeLast()
        case .none: break
        }
      }
      guard paragraph.target.map(\.mark.opens) != paragraph.sourceOpens else { continue }
      lone += marks.map { place in
        Lone(
          unit: paragraph.units[place.unit], mark: place.mark, closing: paragraph.closing(of: place),
          isSourceWhole: paragraph.isSourceWhole)
      }
    }
  }

  private enum End { case reopened, closed(Int), none }

  /// How a quotation that a paragraph leaves open goes on.
  private static func end(after index: Int, in quoted: [Paragraph]) -> End {
    for next in (index + 1..<quoted.count).prefix(reach) {
      if quoted[next].beginsQuoted { return .reopened }
      if let first = quoted[next].target.first { return first.mark.opens ? .none : .closed(next) }
      if quoted[next].hasMarks { return .none }
    }
    return .none
  }
}

/// A paragraph with its marks.
private struct Paragraph {
  let units: [TranslationUnit]
  /// The unpaired marks of the target, each at its place in its unit.
  let target: [(unit: Int, mark: Quotation.Mark)]
  /// Whether the unpaired marks of the source open.
  let sourceOpens: [Bool]
  /// Whether the source has marks and all of them pair.
  let isSourceWhole: Bool
  /// Whether the target has any marks.
  let hasMarks: Bool
  /// Whether the target begins with a mark.
  let beginsQuoted: Bool

  init(_ units: [TranslationUnit]) {
    self.units = units
    let texts = units.map(\.target.text)
    guard units.contains(where: { Quotation.mayStand(in: $0.target) }) else {
      (target, sourceOpens, isSourceWhole, hasMarks, beginsQuoted) = ([], [], false, false, false)
      return
    }
    var starts: [Int] = []
    var end = 0
    for text in texts {
      starts.append(end)
      end += text.utf8.count + 1
    }
    let quotation = Quotation(texts.joined(separator: " "))
    target = quotation.unpaired.map { mark in
      let unit = starts.lastIndex { $0 <= mark.span.lowerBound }!
      return (unit, Quotation.Mark(span: mark.span.shifted(by: -starts[unit]), opens: mark.opens))
    }
    let source = Quotation(quotation.unpaired.isEmpty ? "" : units.map(\.source.text).joined(separator: " "))
    sourceOpens = source.unpaired.map(\.opens)
    isSourceWhole = !source.paired.isEmpty && source.unpaired.isEmpty
    hasMarks = !quotation.isEmpty
    beginsQuoted = texts.first { !$0.isEmpty }?.first.map(Quotation.isMark) ?? false
  }

  /// The later unit in which the source closes what a mark opens.
  func closing(of place: (unit: Int, mark: Quotation.Mark)) -> TranslationUnit? {
    guard place.mark.opens, Quotation(units[place.unit].source.text).unpaired.last?.opens ?? false else {
      return nil
    }
    return units[(place.unit + 1)...].first {
      !$0.target.words.isEmpty && Quotation($0.source.text).unpaired.first.map { !$0.opens } ?? false
    }
  }
}
