internal import Review
internal import ReviewDesk

/// What the stepper for pairs shows: rows of a window, made of the session and nothing else.
struct PairScreen {
  /// Where a pair is to be parted: how many sentences of each side stay in the first.
  struct Cut: Equatable {
    var source: Int
    var target: Int
  }

  let session: PairingSession
  let room: Size
  /// The side that sentences are moved on.
  var side = Side.target
  /// The place that is being chosen, if one is.
  var cut: Cut?

  private var width: Int { min(room.columns, Frame.readable) }

  /// What the window shows.
  func page() throws -> Page {
    let left =
      "\(session.text.name) · \(count(session.pairs.count, "pair")), \(session.doubtfulCount) doubtful"
    return Page(
      header: (left, "\(session.text.source.language) → \(session.text.target.language)"),
      body: try body(room.rows))
  }

  /// The current pair in full, and of those around it as many as have room.
  private func body(_ room: Int) throws -> [StyledText] {
    guard let pair = session.pair else { return [" The text has no pair."] }
    let block = try rowsInHand(pair)
    guard block.count <= room else {
      return block.prefix(max(0, room - 1)) + [StyledText("    … (a larger window shows the rest)", .dim)]
    }
    func around(_ limit: Int) -> (before: [StyledText], after: [StyledText]) {
      var (before, after): ([StyledText], [StyledText]) = ([], [])
      var left = room - block.count
      for distance in 1...max(1, room) {
        for index in [session.position + distance, session.position - distance]
        where session.pairs.indices.contains(index) {
          let rows = rows(session.pairs[index], limit)
          guard rows.count < left else { return (before, after) }
          left -= rows.count + 1
          if index > session.position {
            after += [StyledText()] + rows
          } else {
            before = rows + [StyledText()] + before
          }
        }
      }
      return (before, after)
    }
    // More of each neighbour where that leaves room for both, else less of them.
    let choices = [4, 2, 1].map(around)
    let (before, after) = choices.first { !$0.before.isEmpty && !$0.after.isEmpty } ?? choices[2]
    return before + block + after
  }

  private func rowsInHand(_ pair: StoredUnit) throws -> [StyledText] {
    let sentences = try session.project.pairing.sentences(of: pair)
    let isChanged = pair.current != pair.loaded.target
    let head = StyledText(" ▶ pair \(pair.number ?? 0) of \(session.pairs.count) · ", .bold) + pair.certainty
    let note = StyledText(isChanged ? " · the translation is changed" : "", .dim)
    return [head + note] + side(.source, sentences.source, pair.loaded.source, cut?.source)
      + side(.target, isChanged && cut == nil ? [pair.current] : sentences.target, pair.current, cut?.target)
  }

  /// A side of the current pair, a sentence a row or more, with the place where it would be parted.
  private func side(_ side: Side, _ sentences: [String], _ text: String, _ cut: Int?) -> [StyledText] {
    let isEmpty = text.isEmpty
    var lines: [StyledText] = []
    for (index, sentence) in sentences.enumerated() {
      if cut == index { lines.append(cutRow) }
      let number = sentences.count > 1 ? "\(index + 1) " : ""
      lines += StyledText(number + sentence).wrapped(to: width - 6, hanging: number.count).map {
        StyledText("┃", .bold) + $0
      }
    }
    if cut == sentences.count { lines.append(cutRow) }
    if isEmpty, cut == nil { lines = [StyledText("┃", .bold) + nothing(side)] }
    let sign = side == self.side ? "▸" : " "
    return lines.enumerated().map { index, line in
      StyledText(index == 0 ? sign + language(side) : "    ", .bold) + line
    }
  }

  private var cutRow: StyledText { StyledText("┠──── the second pair begins here ────", [.bold, .cyan]) }

  /// A neighbour, each side in some rows at most.
  private func rows(_ pair: StoredUnit, _ limit: Int) -> [StyledText] {
    func side(_ side: Side, _ text: String) -> [StyledText] {
      var lines = text.isEmpty ? [nothing(side)] : StyledText(text, .dim).wrapped(to: width - 7)
      if lines.count > limit {
        lines = Array(lines.prefix(limit))
        lines[limit - 1] += StyledText("…", .dim)
      }
      return lines.enumerated().map { index, line in
        StyledText(index == 0 ? " " + language(side) : "    ") + StyledText("│", .dim) + line
      }
    }
    return [StyledText("   pair \(pair.number ?? 0) · ", .dim) + pair.certainty]
      + side(.source, pair.loaded.source)
      + side(.target, pair.current)
  }

  private func nothing(_ side: Side) -> StyledText {
    StyledText(side == .source ? "(nothing in the source)" : "(nothing in the translation)", .dim)
  }

  private func language(_ side: Side) -> String {
    let language = side == .source ? session.text.source.language : session.text.target.language
    return String(language.prefix(3)).padded(to: 3)
  }
}
