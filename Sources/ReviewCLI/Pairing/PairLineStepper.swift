internal import Review
internal import ReviewDesk

/// The stepper for pairs without a terminal: prints each pair as text and reads what to do as a line.
struct PairLineStepper {
  let session: PairingSession
  let console: Console

  /// Steps until `q` or the end of the input.
  func run() throws {
    printPair()
    while true {
      try console.prompt("> ")
      guard let line = try console.readLine() else { return console.print() }
      // The prompt's line ends here also when the input is not a terminal, which echoes nothing.
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
      session.next()
      printPair()
    case "p", "previous":
      session.previous()
      printPair()
    case "d": say(session.nextDoubtful())
    case "g", "go":
      guard let number = rest.first.flatMap({ Int($0) }), session.go(to: number) else {
        return console.print("Which pair? g 1 to g \(session.pairs.count).")
      }
      printPair()
    case "j": say(try session.join())
    case "s":
      let places = rest.map { Int($0) }
      guard places.count <= 2, !places.contains(nil) else {
        return console.print("Where? s K L splits after K sentences of the source and L of the translation.")
      }
      say(try session.split(source: places.first ?? nil, target: places.dropFirst().first ?? nil))
    case ">", "<":
      guard let side = rest.isEmpty ? .target : Side(rawValue: rest[0]) else {
        return console.print("Which side? \(word) source or \(word) target.")
      }
      say(try word == ">" ? session.moveOn(side) : session.moveBack(side))
    case "l": say(try session.link())
    case "x": say(try session.unlink())
    case "c": say(try session.confirm())
    case "u", "undo": say(try session.undo())
    case "?", "h", "help": console.print(PairHelp.commands)
    case _ where PairingOrder.actions.contains(word):
      let decided = try PairingOrder.run(
        Arguments(parsing: ["mend", word] + rest), on: session.project, session.text)
      try session.take(all: decided)
      decided.forEach { console.print($0) }
      printPair()
    default: console.print("'\(word)' is not a command here; ? lists them")
    }
  }

  private func say(_ outcome: PairingOutcome) {
    let message = outcome.said
    if !message.isEmpty { console.print(message) }
    printPair()
  }

  private func printPair() {
    guard let pair = session.pair else { return console.print("The text has no pair.") }
    console.print()
    console.print("Pair \(session.position + 1) of \(session.pairs.count), \(session.doubtfulCount) doubtful")
    PairText(text: session.text).lines(pair).forEach { console.print($0) }
  }
}
