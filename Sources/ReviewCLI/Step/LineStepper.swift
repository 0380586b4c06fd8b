internal import Review
internal import ReviewDesk

/// The stepper without a terminal: prints each finding as text and reads what to do as a line.
struct LineStepper {
  let session: ReviewSession
  /// What a new term must not be overwritten.
  let protected: ProtectedFiles
  /// The path of the desk's word list.
  let wordList: String
  let console: Console

  /// What a line may ask for.
  struct Command {
    /// The words for it, the shortest first.
    var names: [String]
    /// What may follow, as "[K]".
    var operand = ""
    var help: String
    var run: (LineStepper, String?) throws -> Void
  }

  /// Steps until `q` or the end of the input.
  func run() throws {
    try printFinding()
    while true {
      try console.prompt("> ")
      guard let line = try readLine() else { return console.print() }
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
    if let command = Self.commands.first(where: { $0.names.contains(word) }) {
      try command.run(self, rest)
    } else if let number = Int(word) {
      try say(session.accept(number).said)
    } else {
      console.print("'\(word)' is not a command here; ? lists them")
    }
  }

  /// Says what came of a command, and shows the current finding.
  func say(_ message: String) throws {
    if !message.isEmpty { console.print(message) }
    if let suggestion = try session.newTermOffer() { console.print(suggestion.offer) }
    try printFinding()
  }

  /// Shows the current finding.
  func printFinding() throws {
    guard let finding = session.finding, let unit = session.unit else {
      let later = session.openCount == 0 ? "" : " now, \(session.openCount) postponed"
      return console.print(
        "No finding is open\(later). v reads the translation, u takes back, q leaves.")
    }
    console.print()
    console.print("Finding \(finding.number) · \(session.progress)")
    try FindingText(session.text, in: session.project).finding(finding, unit).forEach { console.print($0) }
  }

  /// An answer on a line of its own; nil when it is empty.
  func ask(_ question: String) throws -> String? {
    try console.prompt(StyledText(question + " "))
    return try readLine().flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Lists places and asks for some of them; nil when the answer is none.
  func choose(among places: [StyledText], _ question: String) throws -> [Int]? {
    guard !places.isEmpty else {
      console.print("No such place.")
      return nil
    }
    for (index, place) in places.enumerated() { console.print(StyledText("  \(index + 1): ") + place) }
    guard let answer = try ask("\(question) Numbers, all, or Enter for none:") else { return nil }
    if answer == "all" { return Array(places.indices) }
    return try answer.split { $0 == " " || $0 == "," }.map { word in
      guard let index = Int(word).flatMap(places.index(ofNumber:)) else {
        throw InputError(
          .usage, "'\(word)' is not one of the places (1 to \(places.count)); nothing was changed")
      }
      return index
    }
  }

  /// Lists things and asks for one by its number or its words; nil when the answer is empty.
  func choose<Value>(_ question: String, _ items: [(label: String, value: Value)]) throws -> Value? {
    for (index, item) in items.enumerated() { console.print("  \(index + 1): \(item.label)") }
    guard let answer = try ask(question) else { return nil }
    let index =
      Int(answer).flatMap(items.index(ofNumber:)) ?? items.firstIndex { $0.label == answer.lowercased() }
    guard let index else {
      throw InputError(.usage, "'\(answer)' is not in the list; type a number from 1 to \(items.count)")
    }
    return items[index].value
  }

  private func readLine() throws -> String? {
    let line = try console.readLine()
    // The prompt's line ends here also when the input is not a terminal, which echoes nothing.
    if let line, !console.ports.isTerminal.input { console.print(StyledText(line)) }
    return line
  }
}
