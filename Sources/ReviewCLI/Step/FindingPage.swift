internal import Review
internal import ReviewDesk

/// What the stepper shows of a finding or a sentence: rows of a window, made of the session and nothing else.
struct FindingPage {
  let session: ReviewSession
  let room: Size

  /// How much of everything is shown: what a lower window does without goes first.
  private struct Extent {
    var neighbours = 0
    var hasGaps = true
    var sentence = Int.max
    var reason = Int.max
    var original = Int.max
    var suggestions = 9

    /// From all there is to the least that is of use.
    static let all = [
      Extent(neighbours: 4), Extent(neighbours: 2), Extent(neighbours: 1), Extent(), Extent(hasGaps: false),
      Extent(hasGaps: false, sentence: 5, reason: 3, original: 2),
      Extent(hasGaps: false, sentence: 3, reason: 2, original: 1, suggestions: 4),
      Extent(hasGaps: false, sentence: 2, reason: 2, original: 1, suggestions: 3),
      Extent(hasGaps: false, sentence: 2, reason: 1, original: 0, suggestions: 2),
      Extent(hasGaps: false, sentence: 1, reason: 1, original: 0, suggestions: 1),
    ]
  }

  /// The current finding, or that there is none; with the list of all findings beside it where there is room.
  func finding() throws -> Page {
    guard room.columns >= Frame.wide else { return Page(header: header, body: try current(isWide: false)) }
    let list = FindingRows(session: session, width: max(36, room.columns * 3 / 10) - 2)
    let left = FindingPage(
      session: session, room: Size(columns: room.columns - list.width - 2, rows: room.rows))
    let pane = list.rows(around: session.position, height: room.rows).map { StyledText("│ ", .dim) + $0 }
    return Page(
      header: header, body: try left.current(isWide: true).beside(pane, at: left.room.columns))
  }

  private func current(isWide: Bool) throws -> [StyledText] {
    guard let finding = session.finding, let unit = session.unit else { return end }
    return try fitting { try rows(finding, unit, isWide, $0) }
  }

  /// A sentence, whether it has findings or not.
  ///
  /// - Parameter hits: what was searched for and found in it.
  func sentence(_ unit: ReviewedUnit, hits: (source: [Span], target: [Span]) = ([], [])) throws -> Page {
    let findings = unit.findings.filter { $0.state != .gone }
    let said = findings.flatMap {
      hanging(" Finding \($0.number)  ", "\($0.finding.message) (\($0.standing))")
    }
    let rows = try fitting { extent in
      let above =
        try [place(of: unit)] + gap(extent)
        + texts(unit, hits, nil, isWide: room.columns >= Frame.wide, extent) + gap(extent)
      let below = try self.said(of: unit, extent)
      return above + (said.isEmpty ? [StyledText(" No finding in this sentence.", .dim)] : said) + below
    }
    return Page(header: header, body: rows)
  }

  /// What a sentence is about while it is rewritten: its source, the translation as it was loaded, and the reason.
  func editing(_ unit: ReviewedUnit, _ finding: ReviewedFinding?) throws -> Page {
    let span = finding?.isActive == true ? finding?.finding.source : nil
    let rows = try fitting { extent in
      let source = try side(.source, unit, extent, room.columns) {
        Sentence(
          label: session.text.source.language, text: unit.source, nothing: "(nothing in the source)",
          spans: span.map { [$0] } ?? [], marked: [.cyan, .bold])
      }
      let why =
        finding.map { gap(extent) + hanging(" Why  ", $0.finding.message, limit: extent.reason) } ?? []
      return [place(of: unit)] + gap(extent) + source.rows + original(of: unit, room.columns, extent) + why
    }
    return Page(header: header, body: rows)
  }

  /// What is said above everything: which text, and what is left.
  var header: (left: String, right: String) {
    let kind = [
      session.queue.filter.title.map { "only \($0)" },
      session.queue.hasOwn && session.queue.filter.owner == .all ? "yours first" : nil,
      session.queue.ordering == .worst ? session.queue.ordering.title : nil,
    ].compactMap { $0 }
    let parts = [session.text.name, session.progress] + kind
    return (
      parts.joined(separator: " · "), "\(session.text.source.language) → \(session.text.target.language)"
    )
  }

  private var end: [StyledText] {
    let (all, open) = (session.findingCount, session.openCount)
    let isFiltered = session.queue.filter != FindingFilter()
    var lines = [
      all > 0
        ? "That was the last finding."
        : isFiltered
          ? "The filter hides all findings; press f to change it."
          : "The checks found nothing in this text.", "",
    ]
    if all > 0 { lines += ["\(all - open) of \(all) decided, \(session.left).", ""] }
    if open > 0 { lines += ["n goes through the \(open == 1 ? "one" : "ones") left again.", ""] }
    lines += ["v shows the whole translation, g goes to any sentence, q quits.", "Then: review export"]
    return [StyledText()] + lines.map { StyledText(" " + $0) }
  }

  private func fitting(_ rows: (Extent) throws -> [StyledText]) rethrows -> [StyledText] {
    for extent in Extent.all {
      let rows = try rows(extent)
      if rows.count <= room.rows || extent.suggestions == 1 { return rows }
    }
    return []
  }

  private func gap(_ extent: Extent) -> [StyledText] { extent.hasGaps ? [StyledText()] : [] }

  private func rows(
    _ finding: ReviewedFinding, _ unit: ReviewedUnit, _ isWide: Bool, _ extent: Extent
  ) throws -> [StyledText] {
    let what = finding.finding
    let left =
      StyledText(" Finding \(finding.number)", .bold) + StyledText(" · ")
      + StyledText(what.severity.name, what.severity.style) + StyledText(" · \(what.category.title)")
      + unit.unit.doubt
    let right = "sentence \(unit.number) of \(session.unitCount) "
    let space = String(repeating: " ", count: max(2, room.columns - left.columns - right.columns))
    let isShown = finding.isActive
    let spans = (isShown ? what.source.map { [$0] } ?? [] : [], isShown ? what.target.map { [$0] } ?? [] : [])
    var rows = [left + StyledText(space + right, .dim)] + gap(extent)
    rows += try texts(unit, spans, what.severity, isWide: isWide, extent) + gap(extent)
    rows += hanging(" Why  ", what.message, limit: extent.reason)
    let suggestions = what.suggestions.prefix(extent.suggestions).enumerated().flatMap {
      hanging("  \($0 + 1)   ", $1.asSuggestion, .green, limit: extent.hasGaps ? .max : 1)
    }
    if !suggestions.isEmpty { rows += gap(extent) + suggestions }
    let hidden = min(9, what.suggestions.count) - extent.suggestions
    if hidden > 0 { rows[rows.count - 1] += StyledText("  (\(hidden) more in a larger window)", .dim) }
    if !finding.isOpen { rows += gap(extent) + hanging(" Now  ", finding.standing) }
    return try rows + said(of: unit, extent)
  }

  /// The comments on a sentence; in a low window those that are open, a row each.
  private func said(of unit: ReviewedUnit, _ extent: Extent) throws -> [StyledText] {
    let comments = try session.comments(on: unit).filter { extent.hasGaps || $0.isOpen }
    guard !comments.isEmpty else { return [] }
    return gap(extent)
      + comments.flatMap {
        hanging(" ¶  ", $0.line, $0.isOpen ? .plain : .dim, limit: extent.hasGaps ? .max : 1)
      }
  }

  /// Both sides of a unit, one above the other, or side by side where there is room.
  private func texts(
    _ unit: ReviewedUnit, _ spans: (source: [Span], target: [Span]), _ severity: Severity?, isWide: Bool,
    _ extent: Extent
  ) throws -> [StyledText] {
    let width = isWide ? room.columns / 2 : room.columns
    var source = try side(.source, unit, extent, width) {
      Sentence(
        label: session.text.source.language, text: unit.source, nothing: "(nothing in the source)",
        spans: spans.source, marked: [.cyan, .bold])
    }
    var target = try side(.target, unit, extent, width) {
      Sentence(
        label: session.text.target.language, text: unit.current, nothing: "(nothing in the translation)",
        spans: spans.target, marked: (severity?.style ?? .cyan).union(.bold))
    }
    if unit.current != unit.loaded { target.rows += original(of: unit, width, extent) }
    guard isWide else { return source.rows + gap(extent) + target.rows }
    // Side by side, what belongs together begins in one row.
    let before = max(source.before, target.before)
    source.rows = Array(repeating: StyledText(), count: before - source.before) + source.rows
    target.rows = Array(repeating: StyledText(), count: before - target.before) + target.rows
    return source.rows.beside(target.rows, at: width)
  }

  /// The translation as it was loaded.
  private func original(of unit: ReviewedUnit, _ width: Int, _ extent: Extent) -> [StyledText] {
    guard extent.original > 0 else { return [] }
    return Sentence(label: "was", text: unit.loaded, nothing: "(nothing)", style: .dim, line: "╎")
      .rows(width: width, limit: extent.original)
  }

  /// A side of a unit between its neighbours, which get some rows each; `before` are those of the first one.
  private func side(
    _ side: Side, _ unit: ReviewedUnit, _ extent: Extent, _ width: Int, _ sentence: () -> Sentence
  ) throws -> (rows: [StyledText], before: Int) {
    func neighbour(_ step: Int) throws -> [StyledText] {
      guard extent.neighbours > 0, unit.number > 0, let other = try session.unit(unit.number + step) else {
        return []
      }
      let text = side == .source ? other.source : other.current
      guard !text.isEmpty else { return [] }
      let rows = Sentence(label: "", text: text, style: .dim, line: "│").rows(width: width)
      guard rows.count > extent.neighbours else { return rows }
      // Of the sentence before its end is near, of the one after its beginning.
      return step < 0
        ? Array(rows.suffix(extent.neighbours))
        : rows.prefix(extent.neighbours - 1) + [rows[extent.neighbours - 1] + StyledText("…", .dim)]
    }
    let before = try neighbour(-1)
    let own = sentence().rows(width: width, limit: extent.sentence)
    return try (before + own + neighbour(1), before.count)
  }

  private func place(of unit: ReviewedUnit) -> StyledText {
    StyledText(" sentence \(unit.number) of \(session.unitCount)") + unit.unit.doubt
  }

  /// A text with a label before its first row.
  private func hanging(_ label: String, _ text: String, _ style: Style = .plain, limit: Int = .max)
    -> [StyledText]
  {
    let width = min(room.columns, Frame.readable)
    var lines = StyledText(text).wrapped(to: max(4, width - label.columns - 1))
    if lines.count > limit {
      lines = Array(lines.prefix(limit))
      lines[limit - 1] = (lines[limit - 1] + " …").cut(to: max(4, width - label.columns - 1))
    }
    return lines.enumerated().map { index, line in
      StyledText(index == 0 ? label : String(repeating: " ", count: label.columns), style.union(.bold)) + line
    }
  }
}
