internal import Review

/// The stepper without a terminal: prints each finding as text and reads what to do as a line.
struct LineStepper {
  let sitting: Sitting
  let console: Console

  /// Steps until `q` or the end of the input.
  func run() throws {
    try printFinding()
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
    case "a", "accept": try say(sitting.accept(rest.flatMap { Int($0) } ?? 1))
    case "e", "edit":
      guard let unit = sitting.unit else { return try say(Sitting.nothingInHand) }
      guard let text = try rest ?? ask("New sentence: ") else { return }
      try say(sitting.edit(to: text, from: unit.current))
    case "r", "replace":
      guard sitting.unit != nil else { return try say(Sitting.nothingInHand) }
      guard let text = try rest ?? ask("In the place of the marked phrase: ") else { return }
      try say(sitting.replace(with: text))
    case "k", "keep": try say(sitting.keep(reason: rest))
    case "s", "later": try say(sitting.later())
    case "u", "undo": try say(sitting.undo())
    case "n", "next": try say(sitting.goToOpen(after: 1))
    case "p", "previous": try say(sitting.goToOpen(after: -1))
    case "N": try say(sitting.go(by: 1))
    case "P": try say(sitting.go(by: -1))
    case "g", "go": try goToSentence(rest)
    case "v", "read": try sitting.project.reading(of: sitting.text).forEach { console.print($0) }
    case "?", "h", "help": console.print(Self.help)
    default:
      if let number = Int(word) {
        try say(sitting.accept(number))
      } else {
        console.print("'\(word)' is no command here; ? lists them")
      }
    }
  }

  private func say(_ message: String) throws {
    if !message.isEmpty { console.print(message) }
    try printFinding()
  }

  /// `g 12` shows a sentence, `g 12 TEXT` writes it anew.
  private func goToSentence(_ rest: String?) throws {
    let parts = (rest ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    guard let number = parts.first.flatMap({ Int($0) }), let unit = try sitting.unit(number) else {
      return console.print(
        "Which sentence? g 1 to g \(sitting.unitCount), or g NUMBER TEXT to write it anew.")
    }
    if parts.count > 1 {
      console.print(try sitting.edit(unit: number, to: parts[1], from: unit.current))
    } else {
      try FindingText(sitting.text, in: sitting.project).sentence(unit).forEach { console.print($0) }
    }
  }

  private func printFinding() throws {
    guard let finding = sitting.finding, let unit = sitting.unit else {
      let later = sitting.openCount == 0 ? "" : " now, \(sitting.openCount) put off"
      return console.print(
        "No finding wants a decision\(later). v reads the translation, u takes back, q leaves.")
    }
    console.print()
    console.print("Finding \(sitting.position + 1) of \(sitting.findingCount)")
    try FindingText(sitting.text, in: sitting.project).finding(finding, unit).forEach { console.print($0) }
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
