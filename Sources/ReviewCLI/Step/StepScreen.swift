internal import Review

/// What the stepper shows: rows of a window, made of the sitting and nothing else.
struct StepScreen {
  let sitting: Sitting
  let size: Size
  /// What the last key came to.
  var message = ""

  /// Long lines are hard to read, however wide the window is.
  private var width: Int { min(size.columns, 104) }

  /// The finding in hand.
  func findingRows() -> [StyledText] {
    guard let finding = sitting.finding, let unit = sitting.unit else { return endRows() }
    return page(body(finding, unit), keys: Self.keys)
  }

  /// One sentence, whether it has findings or not.
  func sentenceRows(_ unit: ReviewedUnit) -> [StyledText] {
    var body = [place(of: unit), StyledText()] + texts(unit, nil, neighbours: 1)
    let findings = unit.findings.filter { $0.state != .gone }
    body += [StyledText()]
    body += findings.isEmpty ? [" No finding in this sentence."] : []
    body += findings.flatMap { hanging(" \($0.number)  ", "\($0.finding.message) (\($0.standing))") }
    return page(body, keys: [" e edit  n next  p previous sentence  u undo  b back to the findings"])
  }

  /// A text being edited, under what it is about.
  func editorRows(
    _ unit: ReviewedUnit, _ finding: ReviewedFinding?, title: String, _ layout: EditorLayout, cursor: Int
  ) -> (rows: [StyledText], cursor: Screen.Cursor) {
    let place = layout.place(of: cursor)
    // The text comes first; what is about it gets the rows that are left.
    let room = max(1, size.rows - 9)
    let first = max(0, min(place.row - room / 2, layout.rows.count - room))
    let lines = layout.lines[first..<min(layout.lines.count, first + room)]
    var about = [self.place(of: unit), StyledText()] + side(.source, unit, finding, neighbours: 0)
    if let finding { about += [StyledText()] + hanging(" Why  ", finding.finding.message) }
    about = fit(about, to: size.rows - lines.count - 7)
    let head = [header, rule] + about + [StyledText(), StyledText(" \(title)", .bold)]
    let rows = head + lines.map { StyledText("  ┃ ", .bold) + StyledText($0) }
    let keys: [StyledText] = [
      rule, " Enter saves  Esc leaves it as it was  Ctrl-_ undoes  Ctrl-K/U/W/Y cut, paste",
    ]
    let filler = [StyledText](repeating: StyledText(), count: max(0, size.rows - rows.count - keys.count))
    return (
      rows + filler + keys, Screen.Cursor(row: head.count + place.row - first, column: place.column + 4)
    )
  }

  /// The width that an edited text is shown in.
  var editorWidth: Int { width - 5 }

  private func endRows() -> [StyledText] {
    let all = sitting.findings.count
    let open = sitting.openCount
    var lines = [
      "", all == 0 ? " The checks found nothing in this text." : " That was the last finding.", "",
    ]
    if all > 0 { lines += [" \(all - open) of \(all) decided\(open > 0 ? ", \(open) put off" : "")."] }
    lines += [
      "", " v reads the whole translation, g goes to any sentence, q leaves.", " Then: review export",
    ]
    return page(lines.map { StyledText($0) }, keys: Self.keys)
  }

  private static let keys: [StyledText] = [
    " a accept  1-9 that suggestion  e edit  r replace  k keep  s later  u undo",
    " n next  p previous  g go to a sentence  v read all  ? help  q quit",
  ]

  /// A body between header and keys, in as many rows as the window has.
  private func page(_ body: [StyledText], keys: [StyledText]) -> [StyledText] {
    let foot = [rule, StyledText(" " + message, .bold).cut(to: width)] + keys
    let room = max(1, size.rows - foot.count - 2)
    let body = fit(body, to: room)
    return [header, rule] + body + [StyledText](repeating: StyledText(), count: max(0, room - body.count))
      + foot
  }

  private var header: StyledText {
    let all = sitting.findings.count
    let number = sitting.finding == nil ? "" : " · finding \(sitting.position + 1) of \(all)"
    let left = " \(sitting.text.name)\(number) · \(all - sitting.openCount) decided"
    let right = "\(sitting.text.source.language) → \(sitting.text.target.language) "
    let leftPart = StyledText(left, .bold).cut(to: max(10, width - right.columns - 1))
    let gap = String(repeating: " ", count: max(1, width - leftPart.columns - right.columns))
    return leftPart + StyledText(gap + right)
  }

  private var rule: StyledText { StyledText(String(repeating: "─", count: width), .dim) }

  private func place(of unit: ReviewedUnit) -> StyledText {
    StyledText(" sentence \(unit.number) of \(sitting.units.count)") + unit.unit.doubt
  }

  private func body(_ finding: ReviewedFinding, _ unit: ReviewedUnit) -> [StyledText] {
    let what = finding.finding
    let left =
      StyledText(" \(what.severity.name)", what.severity.style) + StyledText(" · \(what.category.title)")
      + unit.unit.doubt
    let right = "sentence \(unit.number) of \(sitting.units.count) · number \(finding.number) "
    let gap = String(repeating: " ", count: max(2, width - left.columns - right.columns))
    var foot = [StyledText()] + hanging(" Why  ", what.message)
    let suggestions = what.suggestions.prefix(9).enumerated().flatMap { index, text in
      hanging("  \(index + 1)   ", text.asSuggestion, .green)
    }
    if !suggestions.isEmpty { foot += [StyledText()] + suggestions }
    if !finding.isOpen { foot += [StyledText()] + hanging(" Now  ", finding.standing) }
    let head = [left + StyledText(gap + right, .dim), StyledText()]
    // Neighbours are the first to go when the window is small.
    let room = size.rows - 6
    for neighbours in [4, 2, 1] {
      let rows = head + texts(unit, finding, neighbours: neighbours) + foot
      if rows.count <= room { return rows }
    }
    return head + texts(unit, finding, neighbours: 0) + foot
  }

  private func texts(_ unit: ReviewedUnit, _ finding: ReviewedFinding?, neighbours: Int) -> [StyledText] {
    side(.source, unit, finding, neighbours: neighbours) + [StyledText()]
      + side(.target, unit, finding, neighbours: neighbours)
  }

  /// A side of a unit between its neighbours, which get some rows each.
  private func side(
    _ side: Side, _ unit: ReviewedUnit, _ finding: ReviewedFinding?, neighbours: Int
  ) -> [StyledText] {
    let language = side == .source ? sitting.text.source.language : sitting.text.target.language
    let text = side == .source ? unit.source : unit.current
    let span = side == .source ? finding?.finding.source : finding?.finding.target
    var lines: [StyledText]
    if text.isEmpty {
      lines = [StyledText(side == .source ? "(nothing in the source)" : "(nothing in the translation)", .dim)]
    } else {
      let style: Style =
        side == .source ? [.cyan, .bold] : (finding?.finding.severity.style ?? .plain).union(.bold)
      // A span that a later edit has left behind is not shown at a wrong place.
      let spans = (span.map { [$0] } ?? []).filter { text.holds($0) && finding?.isActive == true }
      lines = StyledText(text, marking: spans, style).wrapped(to: width - 5)
    }
    lines = lines.enumerated().map { index, line in
      StyledText(index == 0 ? " \(language.prefix(3))".padded(to: 4) + "┃" : "    ┃", .bold) + line
    }
    return context(side, unit.number - 1, neighbours, isBefore: true) + lines
      + context(side, unit.number + 1, neighbours, isBefore: false)
  }

  private func context(_ side: Side, _ number: Int, _ rows: Int, isBefore: Bool) -> [StyledText] {
    guard rows > 0, let unit = sitting.unit(number) else { return [] }
    let text = side == .source ? unit.source : unit.current
    guard !text.isEmpty else { return [] }
    var lines = StyledText(text, .dim).wrapped(to: width - 6)
    if lines.count > rows {
      lines = isBefore ? lines.suffix(rows) : Array(lines.prefix(rows))
      if isBefore {
        lines[0] = StyledText("…", .dim) + lines[0]
      } else {
        lines[rows - 1] += StyledText("…", .dim)
      }
    }
    return lines.map { StyledText("    │", .dim) + $0 }
  }

  /// A text with a label before its first row.
  private func hanging(_ label: String, _ text: String, _ style: Style = .plain) -> [StyledText] {
    StyledText(text).wrapped(to: width - label.columns - 1).enumerated().map { index, line in
      StyledText(index == 0 ? label : String(repeating: " ", count: label.columns), style.union(.bold)) + line
    }
  }

  private func fit(_ rows: [StyledText], to room: Int) -> [StyledText] {
    rows.count <= room
      ? rows : rows.prefix(max(0, room - 1)) + [StyledText("    … (a larger window shows the rest)", .dim)]
  }
}

extension Severity {
  /// How it looks.
  var style: Style {
    switch self {
    case .neutral: .cyan
    case .minor: .yellow
    case .major, .critical: .red
    }
  }
}

extension Category {
  /// Its name for a reader, as "wrong term".
  var title: String { String(rawValue.drop { $0 != "/" }.dropFirst()).replacing("-", with: " ") }
}
