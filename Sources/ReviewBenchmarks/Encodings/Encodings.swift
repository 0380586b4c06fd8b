/// Every encoding that can be named, tried with a text that it holds.
struct Encodings {
  /// How many names came to what.
  private(set) var converters = 0
  private(set) var names = 0
  private(set) var right = 0
  /// The names that were refused, and why.
  private(set) var refused: [(name: String, message: String)] = []
  /// The names with which something was wrong.
  private(set) var wrong: [(name: String, problem: String)] = []

  /// Tries all converters by all their names.
  static func tried() -> Encodings {
    var result = Encodings()
    for converter in Converters.all {
      result.converters += 1
      let sample = EncodingSample(of: converter)
      for name in Converters.names(of: converter) {
        result.names += 1
        guard let sample else {
          result.refused.append((name, "it holds no text that could be tried"))
          continue
        }
        switch EncodingTrial.outcome(of: name, sample) {
        case .right: result.right += 1
        case .refused(let message): result.refused.append((name, message))
        case .wrong(let problem): result.wrong.append((name, problem))
        }
      }
    }
    return result
  }

  /// Tries all and prints what came of it; false when something was wrong.
  static func run() -> Bool {
    let result = tried()
    var table = Table("encodings", "")
    table.add("converters", "\(result.converters)")
    table.add("names", "\(result.names)")
    table.add("identical, changed, undone: right", "\(result.right)")
    table.add("refused at load", "\(result.refused.count)")
    table.add("wrong", "\(result.wrong.count)")
    table.print()
    for (name, message) in result.refused { print("refused  \(name): \(message)") }
    for (name, problem) in result.wrong { print("wrong    \(name): \(problem)") }
    return result.wrong.isEmpty
  }
}
