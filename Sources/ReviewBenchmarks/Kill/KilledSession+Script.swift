internal import Foundation

extension KilledSession {
  /// What is done in a session: a command and what it reads.
  mutating func work() throws -> (words: [String], script: String) {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: (["step"], script())
    case 1: (["decide", "-"], try decisions())
    default: (try command(), "")
    }
  }

  /// A command that decides together, or something that is not an answer to a finding.
  private mutating func command() throws -> [String] {
    let finding = try openFindings().randomElement(using: &random) ?? "1"
    let sentence = String(Int.random(in: 1...12, using: &random))
    return [
      ["decide", finding, "accept", "--everywhere"], ["decide", finding, "keep", "--everywhere"],
      ["replace", "Monday", "Tuesday"], ["replace", "the the", "the"], ["undo"], ["redo"],
      ["mark", sentence, "office", "--fix", "bureau"], ["mend", "join", sentence],
      ["mend", "lock", sentence],
      ["mend", "unlink", sentence], ["mend", "split", sentence],
    ].randomElement(using: &random)!
  }

  /// What an editor types into the stepper.
  mutating func script() -> String {
    lines { number in
      switch number {
      case 0..<3: "k reason \(number)"
      case 3..<5: "e A sentence that was rewritten \(number)."
      case 5: "r word"
      case 6: "u"
      case 7: "U"
      default: "1"
      }
    }
  }

  /// Lines for `decide -`, about findings that are open.
  mutating func decisions() throws -> String {
    let open = try openFindings().shuffled(using: &random)
    var rest = open.makeIterator()
    return lines { number in
      let finding = rest.next() ?? "1"
      return number < 4 ? "\(finding) keep reason" : "\(finding) accept"
    }
  }

  private mutating func lines(_ line: (Int) -> String) -> String {
    (0..<10).map { _ in line(Int.random(in: 0..<10, using: &random)) + "\n" }.joined()
  }

  /// What a line of the output acknowledges: `keep`, `change` or `undo`; nil when nothing.
  static func action(of line: String) -> String? {
    if line.hasPrefix("Taken back: ") || line.hasPrefix("Brought back: ") { return "undo" }
    guard line.hasPrefix("Saved: ") || line.hasPrefix("decision ") else { return nil }
    return line.contains(": kept ") ? "keep" : "change"
  }

  /// The number of the decision that a line tells.
  static func decision(in line: String) -> Int? {
    guard line.hasPrefix("decision ") else { return nil }
    return Int(line.dropFirst(9).prefix { $0 != ":" })
  }

  /// The same of a decision of the history.
  static func kind(_ line: String) -> String {
    switch fields(line)["action"] as? String {
    case "undo": "undo"
    case "dismiss": "keep"
    default: "change"
    }
  }

  /// Whether a decision of the history is the first, mostly the only one, of those that were made together.
  static func beginsStroke(_ line: String) -> Bool { fields(line)["batch"] as? Int == nil }

  /// A decision of the history without the number of its sentence, which an edit of pairs before it changes.
  static func lasting(_ line: String) -> String {
    line.replacing(/"unit":(\d+|null),/, with: "", maxReplacements: 1)
  }

  /// Whether a decision of the history is about the pairing.
  static func isMend(_ line: String) -> Bool {
    ["join", "split", "move", "link", "unlink"].contains(fields(line)["action"] as? String ?? "")
  }

  /// What the last decision about each sentence has left.
  static func currentSentences(_ history: [String]) -> [Int: String] {
    var sentences: [Int: String] = [:]
    for line in history {
      let decision = fields(line)
      if let unit = decision["unit"] as? Int, let after = decision["after"] as? String {
        sentences[unit] = after
      }
    }
    return sentences
  }

  static func fields(_ line: String) -> [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]) ?? [:]
  }
}
