internal import Review

/// What the stepper for pairs shows: rows of a window, made of the sitting and nothing else.
struct PairScreen {
  /// Where a pair is to be parted: how many sentences of each side stay in the first.
  struct Cut: Equatable {
    var source: Int
    var target: Int
  }

  let sitting: PairSitting
  let size: Size
  /// The side that sentences are moved on.
  var side = Side.target
  /// The place that is being chosen, if one is.
  var cut: Cut?
  /// What the last key came to.
  var message = ""

  /// Long lines are hard to read, however wide the window is.
  private var width: Int { min(size.columns, 104) }

  /// All rows of the window.
  func rows() throws -> [StyledText] {
    let foot = [rule, StyledText(" " + message, .bold).cut(to: width)] + keys
    let room = max(1, size.rows - foot.count - 2)
    let body = try body(room)
    return [header, rule] + body + [StyledText](repeating: StyledText(), count: max(0, room - body.count))
      + foot
  }

  /// What the keys do, in as many rows as it takes. In a low window the pair goes before them: the last two tell how to
  /// see all keys, or how to end.
  private var keys: [StyledText] {
    let keys = cut == nil ? Self.mendKeys : Self.cutKeys
    let rows = wrapped(keys)
    return size.rows >= rows.count + Self.lowest ? rows : Array(wrapped(keys.suffix(2)).prefix(1))
  }

  /// The rows that a short pair takes with what is above it and below.
  private static let lowest = 10

  /// Keys in rows; a key stays with its words.
  private func wrapped(_ keys: [String]) -> [StyledText] {
    var lines = [""]
    for key in keys {
      if lines[lines.count - 1].columns + key.columns + 2 > width { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? " " : "  ") + key
    }
    return lines.map { StyledText($0) }
  }

  private static let mendKeys = [
    "n/p next, previous", "d next doubtful", "j join", "s split", "< > move a sentence", "Tab other side",
    "l link",
    "x unlink", "c confirm", "u undo", "g go to", "? help", "q quit",
  ]
  private static let cutKeys = [
    "↑ ↓ another place", "Tab other side", "Enter splits the pair here", "Esc leaves it whole",
  ]

  private var header: StyledText {
    let doubtful = sitting.doubtfulCount
    let left = " \(sitting.text.name) · \(count(sitting.pairs.count, "pair")), \(doubtful) doubtful"
    let right = "\(sitting.text.source.language) → \(sitting.text.target.language) "
    let leftPart = StyledText(left, .bold).cut(to: max(10, width - right.columns - 1))
    let gap = String(repeating: " ", count: max(1, width - leftPart.columns - right.columns))
    return leftPart + StyledText(gap + right)
  }

  private var rule: StyledText { StyledText(String(repeating: "─", count: width), .dim) }

  /// The pair in hand in full, and of those around it as many as have room.
  private func body(_ room: Int) throws -> [StyledText] {
    guard let pair = sitting.pair else { return [" The text has no pair."] }
    let block = try rowsInHand(pair)
    guard block.count <= room else {
      return block.prefix(room - 1) + [StyledText("    … (a larger window shows the rest)", .dim)]
    }
    func around(_ limit: Int) -> (before: [StyledText], after: [StyledText]) {
      var (before, after): ([StyledText], [StyledText]) = ([], [])
      var left = room - block.count
      for distance in 1...max(1, room) {
        for index in [sitting.position + distance, sitting.position - distance]
        where sitting.pairs.indices.contains(index) {
          let rows = rows(sitting.pairs[index], limit)
          guard rows.count < left else { return (before, after) }
          left -= rows.count + 1
          if index > sitting.position {
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
    let sentences = try sitting.project.sentences(of: pair)
    let isChanged = pair.current != pair.loaded.target
    let head = StyledText(" ▶ pair \(pair.number ?? 0) of \(sitting.pairs.count) · ", .bold) + pair.certainty
    let note = StyledText(isChanged ? " · the translation is changed" : "", .dim)
    return [head + note] + side(.source, sentences.source, pair.loaded.source, cut?.source)
      + side(.target, isChanged && cut == nil ? [pair.current] : sentences.target, pair.current, cut?.target)
  }

  /// A side of the pair in hand, a sentence a row or more, with the place where it would be parted.
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
    let language = side == .source ? sitting.text.source.language : sitting.text.target.language
    return String(language.prefix(3)).padded(to: 3)
  }
}
