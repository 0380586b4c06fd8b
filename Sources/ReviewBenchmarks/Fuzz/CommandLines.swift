/// Makes command lines, most of them such as somebody could mean.
struct CommandLines {
  let grammar: CommandGrammar

  /// What costs little is tried more often than what runs the checks.
  private static let rare: Set<String> = [
    "load", "check", "decide", "undo", "redo", "mark", "replace", "mend", "glossary add", "glossary lookup",
    "step",
    "help", "completions", "suggest-terms",
  ]

  /// The words of a line, and what it reads.
  func line(_ random: inout SplitMix64) -> (words: [String], input: String) {
    let command = command(&random)
    var rest = operands(of: command, &random)
    for option in command.options where Int.random(in: 0..<7, using: &random) == 0 {
      rest.insert(contentsOf: typed(option, &random), at: Bool.random(using: &random) ? 0 : rest.count)
    }
    for option in grammar.everywhere where Int.random(in: 0..<30, using: &random) == 0 {
      rest += typed(option, &random)
    }
    // Without these keys and lines are read, which have runs of their own.
    if command.name == "step" { rest.append("--plain") }
    var words = command.name.split(separator: " ").map(String.init) + rest
    while Int.random(in: 0..<5, using: &random) == 0 { change(&words, &random) }
    return (words, input(command, &random))
  }

  private func command(_ random: inout SplitMix64) -> CommandGrammar.Command {
    while true {
      let command = grammar.commands.randomElement(using: &random)!
      if !Self.rare.contains(command.name) || Int.random(in: 0..<3, using: &random) == 0 { return command }
    }
  }

  /// What a command works on: as its own grammar has it, which help does not tell, else by the names of the places.
  private func operands(of command: CommandGrammar.Command, _ random: inout SplitMix64) -> [String] {
    func number() -> String { Operands.number(&random) }
    func phrase() -> String { Operands.phrases.randomElement(using: &random)! }
    func one(_ choices: [[String]]) -> [String] { choices.randomElement(using: &random)! }
    let sentence = Operands.sentences.randomElement(using: &random)!
    switch command.name {
    case "load", "check", "align":
      let pair = FuzzFiles.pairs.randomElement(using: &random)!
      return command.name == "check"
        ? one([[pair.source, pair.target], ["pairs.tsv"]]) : [pair.source, pair.target]
    case "decide":
      return one([
        [number(), "accept"], [number(), "accept", number()], [number(), "keep"],
        [number(), "replace", phrase()],
        [number(), "edit", sentence], ["1,3-5", "keep"], ["-"], ["--unit", number(), "edit", sentence],
        [number(), "accept", "--everywhere"], [number(), "keep", "--everywhere"],
      ])
    case "mend":
      return one([
        ["join", number()], ["split", number()], ["unlink", number()], ["lock", number()],
        ["unlock", number()], ["-"],
        ["link", number(), number()], ["move", number(), "--target", number()],
        ["split", number(), "--source", number(), "--target", number()], ["lock", number(), number()],
      ])
    case "memory":
      return one([
        [], ["expire", number(), "--until", "2031-12-31"], ["forget", number()], ["export", "-"],
        ["import", "empty.txt"],
      ])
    case "assign":
      return one([
        [], ["Ana", "1-3"], ["--evenly", "Ana", "Ben"], ["--nobody", "1-3"],
        [Operands.ranges.randomElement(using: &random)!, "Ana"],
      ])
    case "mark": return [number(), phrase()]
    case "replace": return [phrase(), one([["box"], [""], ["$1"]])[0]]
    case "undo", "redo", "show": return Bool.random(using: &random) ? [] : [number()]
    default: return words(for: command.operands, &random)
    }
  }

  private func words(for places: [String], _ random: inout SplitMix64) -> [String] {
    places.flatMap { place -> [String] in
      if place.hasPrefix("["), Bool.random(using: &random) { return [] }
      return (0..<(place.contains("...") ? Int.random(in: 1...2, using: &random) : 1)).map { _ in
        Operands.word(place, &random)
      }
    }
  }

  private func typed(_ option: CommandGrammar.Option, _ random: inout SplitMix64) -> [String] {
    guard option.value != nil else { return [option.name] }
    let value = Operands.value(of: option, &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return ["\(option.name)=\(value)"]
    case 1: return option.letter.map { [$0, value] } ?? [option.name, value]
    default: return [option.name, value]
    }
  }

  /// Makes a line worse.
  private func change(_ words: inout [String], _ random: inout SplitMix64) {
    let place = Int.random(in: 0..<words.count, using: &random)
    let wild = Operands.wild.randomElement(using: &random)!
    let last = words.count - 1
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1, 2: words[max(1, place) % words.count] = wild
    case 3: words.insert(wild, at: words.count)
    case 4: words.insert(words[place], at: place)
    case 5 where words.count > 1: words.remove(at: place)
    case 6: words.swapAt(place, last)
    default:
      let other = grammar.commands.randomElement(using: &random)!.options.randomElement(using: &random)
      words += other.map { typed($0, &random) } ?? []
    }
  }

  private func input(_ command: CommandGrammar.Command, _ random: inout SplitMix64) -> String {
    func number() -> String { Operands.number(&random) }
    switch command.name {
    case "step": return StepLines.findings(&random)
    case "decide":
      return "\(number()) accept\n\(number()) keep \(number())\n\(number()) replace box\n\n# x\n\(number())\n"
    case "mend": return "join \(number())\nunlink \(number())\nsplit \(number()) --source \(number())\n"
    default:
      return [
        "", "Një kuti. Dy kuti.\n", "\u{FEFF}\u{1B}[2J", "source\ttarget\nkuti\tbox\n", "\n\n\n", "{\"a\": [",
      ].randomElement(using: &random)!
    }
  }
}
