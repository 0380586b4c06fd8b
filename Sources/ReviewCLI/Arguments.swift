internal import Review

/// A command line as its command understands it.
struct Arguments: Sendable {
  /// The command that was asked for.
  private(set) var command: Command
  /// What stands without an option, in order.
  private(set) var operands: [String] = []
  private var options: [String: [String]] = [:]

  /// Reads a command line; without a command it is `step`, or `start` where it names files instead.
  ///
  /// - Parameter isFile: whether a word names a file that is there.
  /// - Throws: `UsageError` for what the command does not know or misses.
  init(parsing words: [String], isFile: (String) -> Bool = { _ in false }) throws(UsageError) {
    command = .step
    var words = words
    if words.first == "--version" { words = ["help", "--version"] }
    try chooseCommand(&words, isFile)
    let table = command.options + Option.everywhere
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      if word.hasPrefix("--") {
        try readLong(word.dropFirst(2), table, &rest)
      } else if word.hasPrefix("-"), word != "-", !word.isNegativeNumber {
        try readShort(word.dropFirst(), table, &rest)
      } else {
        operands.append(word)
      }
    }
    if !has("help") { try checkOperands() }
    for (place, operand) in operands.enumerated() {
      operands[place] = try understood(operand, asFile: command.namesFile(place, of: operands.count))
    }
  }

  /// The files that it names to be read, with the names of their options; operands have none.
  var inputs: [(path: String, option: String?)] {
    let places =
      command.writesOperands ? [] : operands.indices.filter { command.namesFile($0, of: operands.count) }
    let table = (command.options + Option.everywhere).filter { $0.namesFile && !$0.isOutput }
    return places.map { (operands[$0], nil) }
      + table.flatMap { option in values(option.name).map { ($0, option.name) } }
  }

  /// Whether an option was given.
  func has(_ name: String) -> Bool { options[name] != nil }

  /// The value of an option; the last where it was given several times.
  func value(_ name: String) -> String? { options[name]?.last }

  /// All values of an option, in order.
  func values(_ name: String) -> [String] { options[name] ?? [] }

  /// An operand; nil when it was left out.
  func operand(_ index: Int) -> String? { operands.indices.contains(index) ? operands[index] : nil }

  /// Takes the command's word or words out of the line; options may come before them.
  private mutating func chooseCommand(
    _ words: inout [String], _ isFile: (String) -> Bool
  ) throws(UsageError) {
    let table = command.options + Command.start.options + Option.everywhere
    var index = 0
    while index < words.count, words[index].hasPrefix("-"), words[index] != "-" {
      if words[index] == "--" { return }
      let name = words[index].drop { $0 == "-" }
      let takesNext = table.contains { option in
        option.value != nil && (option.name == name || option.letter.map(String.init) == String(name))
      }
      index += takesNext ? 2 : 1
    }
    guard index < words.count else { return }
    if index + 1 < words.count, let two = Command.named(words[index] + " " + words[index + 1]) {
      command = two
      words.removeSubrange(index...index + 1)
    } else if let one = Command.named(words[index]) {
      command = one
      words.remove(at: index)
    } else if index + 1 < words.count, Int(words[index + 1]) != nil,
      let add = Command.named(words[index] + " add"), add.operands.first == "N"
    {
      // 'comment 3 TEXT' is 'comment add 3 TEXT'.
      command = add
      words.remove(at: index)
    } else if isFile(words[index]), words[(index + 1)...].contains(where: isFile) {
      command = .start
    } else {
      throw .unknownCommand(
        words[index], next: index + 1 < words.count ? words[index + 1] : nil, isFile: isFile(words[index]))
    }
  }

  private mutating func readLong(
    _ word: Substring, _ table: [Option], _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let option = table.first(where: { $0.name == parts[0] }) else {
      throw .unknownOption("--\(parts[0])", among: table.map { "--\($0.name)" }, command)
    }
    if option.value == nil {
      guard parts.count == 1 else { throw UsageError("--\(option.name) takes no value", command) }
      try add(option, "")
    } else {
      try add(option, parts.count == 2 ? String(parts[1]) : rest.popFirst())
    }
  }

  /// Reads `-f json`, `-fjson`, and letters in one word as `-av`.
  private mutating func readShort(
    _ word: Substring, _ table: [Option], _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    var letters = word
    while let letter = letters.popFirst() {
      guard let option = table.first(where: { $0.letter == letter }) else {
        throw .unknownOption("-\(letter)", among: table.compactMap { $0.letter.map { "-\($0)" } }, command)
      }
      guard option.value != nil else {
        try add(option, "")
        continue
      }
      if letters.first == "=" { letters.removeFirst() }
      try add(option, letters.isEmpty ? rest.popFirst() : String(letters))
      return
    }
  }

  private mutating func add(_ option: Option, _ value: String?) throws(UsageError) {
    guard let value else {
      throw UsageError("--\(option.name) needs a value: --\(option.name) \(option.value ?? "")", command)
    }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw UsageError(
        "--\(option.name) cannot be '\(value)'; "
          + "use one of \(option.choices.joined(separator: ", "))", command)
    }
    guard options[option.name] == nil || option.isRepeatable || option.value == nil else {
      throw UsageError("--\(option.name) was given twice", command)
    }
    options[option.name, default: []].append(try understood(value, asFile: option.namesFile))
  }

  /// A word as what it is: the name of a file, or text, which has to be valid UTF-8.
  private func understood(_ word: String, asFile isFile: Bool) throws(UsageError) -> String {
    let bytes = word.fileNameBytes
    if isFile { return String(fileName: bytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError(
        "'\(word)' is not valid UTF-8; only file names can be in another encoding", command)
    }
    return text
  }

  private func checkOperands() throws(UsageError) {
    let (least, most) = command.operandCount
    if operands.count < least {
      let missing = command.operands.filter { !$0.hasPrefix("[") }[operands.count].replacing("...", with: "")
      throw UsageError("\(missing) is missing; usage: \(command.usage)", command)
    }
    if let most, operands.count > most {
      throw UsageError("unexpected argument '\(operands[most])'; usage: \(command.usage)", command)
    }
  }
}

extension String {
  /// Whether it is a number such as -1, which is not an option.
  fileprivate var isNegativeNumber: Bool { Int(self) != nil }
}
