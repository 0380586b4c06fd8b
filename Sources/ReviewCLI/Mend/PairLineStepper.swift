internal import Review

/// The stepper for pairs without a terminal: prints each pair as text and reads what to do as a line.
struct PairLineStepper {
  let sitting: PairSitting
  let console: Console

  /// Steps until `q` or the end of the input.
  func run() throws {
    printPair()
    while true {
      try console.prompt("> ")
      guard let line = try console.readLine() else { return console.print() }
      // The prompt's line ends here also when the input is no terminal, which echoes nothing.
      if !console.ports.isTerminal.input { console.print(StyledText(line)) }
      let words = line.split(separator: " ").map(String.init)
      guard let word = words.first else { continue }
      if ["q", "quit"].contains(word) { return }
      do {
        try take(word, Array(words.dropFirst()))
      } catch let error as InputError {
        console.print(error.description.asSentence)
      } catch let error as UsageError {
        console.print(error.message.asSentence)
      }
    }
  }

  private func take(_ word: String, _ rest: [String]) throws {
    switch word {
    case "n", "next":
      sitting.next()
      printPair()
    case "p", "previous":
      sitting.previous()
      printPair()
    case "d": say(sitting.nextDoubtful())
    case "g", "go":
      guard let number = rest.first.flatMap({ Int($0) }), sitting.go(to: number) else {
        return console.print("Which pair? g 1 to g \(sitting.pairs.count).")
      }
      printPair()
    case "j": say(try sitting.join())
    case "s":
      let places = rest.map { Int($0) }
      guard places.count <= 2, !places.contains(nil) else {
        return console.print("Where? s K L splits after K sentences of the source and L of the translation.")
      }
      say(try sitting.split(source: places.first ?? nil, target: places.dropFirst().first ?? nil))
    case ">", "<":
      guard let side = rest.isEmpty ? .target : Side(rawValue: rest[0]) else {
        return console.print("Which side? \(word) source or \(word) target.")
      }
      say(try word == ">" ? sitting.moveOn(side) : sitting.moveBack(side))
    case "l": say(try sitting.link())
    case "x": say(try sitting.unlink())
    case "c": say(try sitting.confirm())
    case "u", "undo": say(try sitting.undo())
    case "?", "h", "help": console.print(PairHelp.commands)
    case _ where MendOrder.actions.contains(word):
      let decided = try MendOrder.run(
        Arguments(parsing: ["mend", word] + rest), on: sitting.project, sitting.text)
      try sitting.take(all: decided)
      decided.forEach { console.print($0) }
      printPair()
    default: console.print("'\(word)' is no command here; ? lists them")
    }
  }

  private func say(_ message: String) {
    if !message.isEmpty { console.print(message) }
    printPair()
  }

  private func printPair() {
    guard let pair = sitting.pair else { return console.print("The text has no pair.") }
    console.print()
    console.print("Pair \(sitting.position + 1) of \(sitting.pairs.count), \(sitting.doubtfulCount) doubtful")
    PairText(text: sitting.text).lines(pair).forEach { console.print($0) }
  }
}
