internal import Review

/// The stepper on a terminal: shows the finding in hand, takes a key, does what it asks.
struct Stepper {
  let sitting: Sitting
  let screen: Screen
  private var message = ""

  init(_ sitting: Sitting, on screen: Screen) {
    self.sitting = sitting
    self.screen = screen
  }

  /// Steps until the editor leaves.
  mutating func run() throws {
    while true {
      try screen.draw(view.findingRows())
      message = ""
      switch try screen.key() {
      case .text("q"), .closed: return
      case .control("c"): throw Interruption()
      case let key:
        do {
          try take(key)
        } catch let error as InputError {
          // A decision that cannot be kept is no reason to leave: the editor may try again.
          message = error.description.asSentence
        }
      }
    }
  }

  private mutating func take(_ key: Key) throws {
    switch key {
    case .text("a"), .enter: message = try sitting.accept(1)
    case .text(let digit) where Int(digit).map { $0 > 0 } == true:
      message = try sitting.accept(Int(digit) ?? 1)
    case .text("e"): try editFinding()
    case .text("r"): try replacePhrase()
    case .text("k"): message = try sitting.keep()
    case .text("s"): message = try sitting.later()
    case .text("u"): message = try sitting.undo()
    case .text("n"), .right, .down, .pageDown: sitting.next()
    case .text("p"), .left, .up, .pageUp: sitting.previous()
    case .text("g"): try goToSentence()
    case .text("v"): try Reader(title: sitting.text.name, screen: screen, hang: 7).run(sitting.reading())
    case .text("?"): try Reader(title: "Keys", screen: screen).run(StepHelp.keys)
    case .text(let other): message = "'\(other)' does nothing here; ? explains the keys."
    default: break
    }
  }

  private var view: StepScreen { StepScreen(sitting: sitting, size: screen.console.size, message: message) }

  private mutating func editFinding() throws {
    guard let finding = sitting.finding, let unit = sitting.unit else {
      message = Sitting.nothingInHand
      return
    }
    let start = finding.finding.target.flatMap { span in
      unit.current.holds(span) ? unit.current[bytes: 0..<span.upperBound].count : nil
    }
    guard let text = try edit(unit.current, cursor: start, unit, finding, "The sentence:") else { return }
    message = try sitting.edit(to: text, from: unit.current)
  }

  private mutating func replacePhrase() throws {
    guard let finding = sitting.finding, let unit = sitting.unit else {
      message = Sitting.nothingInHand
      return
    }
    guard let span = finding.finding.target, unit.current.holds(span) else {
      message = "Nothing is marked in the translation; e edits the sentence."
      return
    }
    let phrase = String(unit.current[bytes: span])
    guard let text = try edit(phrase, cursor: nil, unit, finding, "In the place of the marked phrase:") else {
      return
    }
    message = text == phrase ? "The phrase is as it was." : try sitting.replace(with: text)
  }

  /// Asks for a number, then shows that sentence and those around it until the editor goes back.
  private mutating func goToSentence() throws {
    guard let answer = try ask("Sentence, 1 to \(sitting.units.count): ") else { return }
    guard var number = Int(answer), sitting.unit(number) != nil else {
      message = "There is no sentence '\(answer)'; they go from 1 to \(sitting.units.count)."
      return
    }
    while let unit = sitting.unit(number) {
      try screen.draw(view.sentenceRows(unit))
      message = ""
      switch try screen.key() {
      case .text("e"), .enter:
        if let text = try edit(unit.current, cursor: nil, unit, nil, "The sentence:") {
          do {
            message = try sitting.edit(unit: number, to: text, from: unit.current)
          } catch let error as InputError {
            message = error.description.asSentence
          }
        }
      case .text("n"), .right, .down: number = min(number + 1, sitting.units.count)
      case .text("p"), .left, .up: number = max(number - 1, 1)
      case .text("u"): message = try sitting.undo()
      case .text("b"), .text("q"), .escape, .closed: return
      case .control("c"): throw Interruption()
      default: message = "e edits this sentence, b goes back to the findings."
      }
    }
  }

  /// Lets the editor change a text; nil when it is left as it was.
  private func edit(
    _ text: String, cursor: Int?, _ unit: ReviewedUnit, _ finding: ReviewedFinding?, _ title: String
  ) throws -> String? {
    var editor = LineEditor(text, cursor: cursor)
    while true {
      let view = self.view
      let layout = EditorLayout(editor, width: view.editorWidth)
      let (rows, cursor) = view.editorRows(unit, finding, title: title, layout, cursor: editor.cursor)
      try screen.draw(rows, cursor: cursor)
      switch editor.handle(try screen.key(), width: view.editorWidth) {
      case .editing: continue
      case .accepted: return editor.text
      case .cancelled: return nil
      }
    }
  }

  /// Asks for a few letters in the last row but two; nil when the editor thinks better of it.
  private func ask(_ question: String) throws -> String? {
    var editor = LineEditor("")
    while true {
      var rows = view.findingRows()
      let row = max(0, rows.count - 3)
      rows[row] = StyledText(" " + question, .bold) + StyledText(editor.text)
      try screen.draw(rows, cursor: Screen.Cursor(row: row, column: rows[row].columns))
      switch editor.handle(try screen.key()) {
      case .editing: continue
      case .accepted: return editor.text.isEmpty ? nil : editor.text
      case .cancelled: return nil
      }
    }
  }
}
