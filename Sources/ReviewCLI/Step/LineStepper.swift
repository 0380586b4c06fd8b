internal import Review

/// The stepper without a terminal: prints each finding as text and reads what to do as a line.
struct LineStepper {
  let sitting: Sitting
  let console: Console

  /// Steps until `q` or the end of the input.
  func run() throws {
    printFinding()
    while true {
      try console.prompt("> ")
      guard let line = try console.readLine() else { return console.print() }
      // The prompt's line ends here also when the input is no terminal, which echoes nothing.
      if !console.ports.isTerminal.input { console.print(StyledText(line)) }
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard let word = parts.first else { continue }
      if ["q", "quit"].contains(word) { return }
      do {
        try take(word, parts.count > 1 ? parts[1] : nil)
      } catch let error as InputError {
        console.print(error.description.asSentence)
      }
    }
  }

  private func take(_ word: String, _ rest: String?) throws {
    switch word {
    case "a", "accept": say(try sitting.accept(rest.flatMap { Int($0) } ?? 1))
    case "e", "edit":
      guard let unit = sitting.unit else { return say(Sitting.nothingInHand) }
      guard let text = try rest ?? ask("New sentence: ") else { return }
      say(try sitting.edit(to: text, from: unit.current))
    case "r", "replace":
      guard sitting.unit != nil else { return say(Sitting.nothingInHand) }
      guard let text = try rest ?? ask("In the place of the marked phrase: ") else { return }
      say(try sitting.replace(with: text))
    case "k", "keep": say(try sitting.keep(reason: rest))
    case "s", "later": say(try sitting.later())
    case "u", "undo": say(try sitting.undo())
    case "n", "next":
      sitting.next()
      printFinding()
    case "p", "previous":
      sitting.previous()
      printFinding()
    case "g", "go": try goToSentence(rest)
    case "v", "read": try sitting.reading().forEach { console.print($0) }
    case "?", "h", "help": console.print(Self.help)
    default:
      if let number = Int(word) {
        say(try sitting.accept(number))
      } else {
        console.print("'\(word)' is no command here; ? lists them")
      }
    }
  }

  private func say(_ message: String) {
    console.print(message)
    printFinding()
  }

  /// `g 12` shows a sentence, `g 12 TEXT` writes it anew.
  private func goToSentence(_ rest: String?) throws {
    let parts = (rest ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    guard let number = parts.first.flatMap({ Int($0) }), let unit = sitting.unit(number) else {
      return console.print(
        "Which sentence? g 1 to g \(sitting.units.count), or g NUMBER TEXT to write it anew.")
    }
    if parts.count > 1 {
      console.print(try sitting.edit(unit: number, to: parts[1], from: unit.current))
    } else {
      FindingText(text: sitting.text, units: sitting.units).sentence(unit).forEach { console.print($0) }
    }
  }

  private func printFinding() {
    guard let finding = sitting.finding, let unit = sitting.unit else {
      let later = sitting.openCount == 0 ? "" : " now, \(sitting.openCount) put off"
      return console.print(
        "No finding wants a decision\(later). v reads the translation, u takes back, q leaves.")
    }
    console.print()
    console.print("Finding \(sitting.position + 1) of \(sitting.findings.count)")
    FindingText(text: sitting.text, units: sitting.units).finding(finding, unit).forEach { console.print($0) }
  }

  /// An answer on a line of its own; nil when it is empty.
  private func ask(_ question: String) throws -> String? {
    try console.prompt(StyledText(question))
    guard let line = try console.readLine(), !line.isEmpty else { return nil }
    if !console.ports.isTerminal.input { console.print(StyledText(line)) }
    return line
  }

  private static let help = """
    a [K]        take the first suggestion, or suggestion K (K alone does, too)
    e [TEXT]     write the sentence anew
    r [PHRASE]   write another phrase in the place of the marked one
    k [REASON]   keep it as it is: no error
    s            later: it comes again in the next sitting
    u            undo the last decision
    n, p         next and previous finding
    g N [TEXT]   show sentence N, or write it anew
    v            read the whole translation as it is now
    q            leave; every decision is on disk already
    """
}
