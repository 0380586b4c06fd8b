internal import Review

extension Command {
  /// Mends the pairing.
  static let mend = Command(
    name: "mend", summary: "Edit the pairing: join, split, move, link, unlink, lock, unlock pairs.",
    operands: ["ACTION", "[N]", "[M]"],
    options: [
      Option(name: "source", value: "K", help: "How many sentences of the source, or after which."),
      Option(name: "target", value: "K", help: "How many sentences of the translation, or after which."),
      Option(name: "reason", letter: "r", value: "TEXT", help: "Why; kept with the decision."), .glossary,
      .text,
    ],
    details: """
      review mend join 7             pair 7 and the next become one; join 7 9: all from 7 to 9
      review mend split 7            a pair of two sentences becomes two pairs; of more:
      review mend split 7 --source 1 --target 2
                                     the first source sentence goes with the first two of the English
      review mend move 7 --target 1  the last English sentence of pair 7 goes to pair 8;
      review mend move 7 --target -1 the first one of pair 8 comes to pair 7; --source the same
      review mend link 7 9           an omission and an addition become a pair
      review mend unlink 7           a pair becomes an omission and an addition
      review mend lock 7             the pairing is right; lock 7 9: all from 7 to 9; unlock
      review mend -                  reads such lines from standard input, as 'join 7'

      'review pairs' lists the pairs with their numbers; the numbers after an edited pair can change. Each edit is saved \
      at once, and 'review undo' takes it back. Edited pairs are locked: loading changed files again keeps them as long \
      as their sentences exist.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let text = try file.text(arguments)
    func mend(_ line: Arguments) throws {
      for decided in try PairingOrder.run(line, on: file.project, text, reason: arguments.value("reason")) {
        console.print(decided)
      }
    }
    if arguments.operands == ["-"] {
      var line = 0
      while let words = try console.readLine() {
        line += 1
        let words = words.split(separator: " ").map(String.init)
        guard !words.isEmpty else { continue }
        do {
          try mend(Arguments(parsing: ["mend"] + words))
        } catch let error as UsageError {
          throw InputError(.data, file: "standard input", line: line, error.message)
        } catch let error as InputError where error.file == nil {
          let kind = error.kind == .usage ? .data : error.kind
          throw InputError(kind, file: "standard input", line: line, error.message)
        }
      }
      return .done
    }
    try mend(arguments)
    return .done
  }
}

/// What a command line such as `mend split 7 --source 1` asks for.
struct PairingOrder {
  var mend: PairingEdit
  /// The number of the first pair.
  var pair: Int

  /// The words that a pairing edit begins with.
  static let actions = ["join", "split", "move", "link", "unlink", "lock", "unlock"]

  /// Does what a command line asks for.
  static func run(
    _ arguments: Arguments, on project: Project, _ text: StoredText, reason: String? = nil
  ) throws -> [DecisionOutcome] {
    let orders = try orders(arguments)
    guard orders.count > 1 else { return [try orders[0].run(on: project, text, reason: reason)] }
    // A wrong number stops the work before anything is done; those that are locked already stay so.
    let pairs = try project.pairing.pairs(of: text.id)
    guard let last = orders.last, last.pair <= pairs.count else {
      throw UsageError("the text has the pairs 1 to \(pairs.count)", arguments.command)
    }
    return try orders.filter { pairs[$0.pair - 1].loaded.isLocked != ($0.mend == .lock) }.map {
      try $0.run(on: project, text, reason: reason)
    }
  }

  private func run(on project: Project, _ text: StoredText, reason: String?) throws -> DecisionOutcome {
    try project.pairing.mend(mend, pair: pair, of: text.id, reason: reason)
  }

  /// Reads a command line; several pairs can be locked at once.
  private static func orders(_ arguments: Arguments) throws -> [PairingOrder] {
    let action = arguments.operands[0]
    guard actions.contains(action) else {
      throw UsageError(
        "'\(action)' is not an edit of the pairing; use one of \(actions.joined(separator: ", "))"
          + nearest(to: action, among: actions).question, arguments.command)
    }
    guard let word = arguments.operand(1) else {
      throw UsageError("'\(action)' needs the number of a pair; 'review pairs' lists them", arguments.command)
    }
    let number = try arguments.number(word, "pair")
    guard number < Int.max else { throw UsageError("there is no pair \(number)", arguments.command) }
    let other = try arguments.operand(2).map { try arguments.number($0, "pair") }
    let sides = (source: try count("source", arguments), target: try count("target", arguments))
    if other != nil, ["split", "move", "unlink"].contains(action) {
      throw UsageError("'\(action)' takes one pair", arguments.command)
    }
    if sides.source != nil || sides.target != nil, !["split", "move"].contains(action) {
      throw UsageError("--source and --target go with split and move", arguments.command)
    }
    switch action {
    case "join": return [PairingOrder(mend: .join(last: other ?? number + 1), pair: number)]
    case "link": return [PairingOrder(mend: .link(last: other ?? number + 1), pair: number)]
    case "unlink": return [PairingOrder(mend: .unlink, pair: number)]
    case "split":
      return [PairingOrder(mend: .split(source: sides.source, target: sides.target), pair: number)]
    case "move":
      guard (sides.source ?? 0, sides.target ?? 0) != (0, 0) else {
        throw UsageError(
          "'move' needs --source K or --target K: K sentences go to the next pair, -K come from it",
          arguments.command)
      }
      return [PairingOrder(mend: .move(source: sides.source ?? 0, target: sides.target ?? 0), pair: number)]
    default:
      let last = other ?? number
      guard last >= number, last - number < 100_000 else {
        throw UsageError("'\(number) \(other ?? 0)' is not a range of pairs", arguments.command)
      }
      return (number...last).map { PairingOrder(mend: action == "lock" ? .lock : .unlock, pair: $0) }
    }
  }

  private static func count(_ option: String, _ arguments: Arguments) throws -> Int? {
    guard let word = arguments.value(option) else { return nil }
    guard let number = Int(word) else {
      throw UsageError("--\(option) cannot be '\(word)'; it must be a whole number", arguments.command)
    }
    return number
  }
}
