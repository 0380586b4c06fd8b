internal import Review

extension Command {
  /// Adds words to the desk's list.
  static let wordsAdd = Command(
    name: "words add", summary: "Add words and names to the desk's own list, so that they are not flagged.",
    operands: ["WORD..."], options: [GlossaryEdit.force],
    details: """
      The list is a plain text file with one word per line: the file that the setting 'words' names, or review.words in \
      the project's folder. The spelling and name checks ignore its words. A word in small letters also covers the word \
      with a capital and in capitals; a word with a capital also covers the word in capitals.

      Findings about such a word disappear at once. In 'review step', w adds the word that is flagged.
      """
  ) { arguments, console in
    let list = try DeskWordList(arguments, on: console)
    var (words, added) = (list.words, [String]())
    for word in arguments.operands where !words.contains(word) {
      words = try WordList(bytes: words.adding(word), name: list.path)
      added.append(word)
    }
    if !added.isEmpty { try list.write(words) }
    console.print(
      added.isEmpty
        ? "\(list.path): already has all of them" : "\(list.path): \(added.joined(separator: ", ")) added")
    try list.checkAgain { try $0.reading.units(flaggedFor: words) }
    return .done
  }

  /// Prints the desk's list.
  static let wordsList = Command(
    name: "words list", summary: "List the desk's own words and names."
  ) { arguments, console in
    let list = try DeskWordList(arguments, on: console)
    list.words.words.forEach { console.print($0) }
    if list.words.words.isEmpty {
      console.print("\(list.path) has no words yet; 'review words add WORD' adds one.")
    }
    return .done
  }

  /// Removes words from the desk's list.
  static let wordsRemove = Command(
    name: "words remove", summary: "Remove words from the desk's own list; they are flagged again.",
    operands: ["WORD..."], options: [GlossaryEdit.force]
  ) { arguments, console in
    let list = try DeskWordList(arguments, on: console)
    var words = list.words
    for word in arguments.operands {
      guard words.words.contains(word) else {
        throw InputError(
          .data, file: list.path,
          "'\(word)' is not in the list\(nearest(to: word, among: words.words).question)")
      }
      words = try WordList(bytes: words.removing(word), name: list.path)
    }
    try list.write(words)
    console.print("\(list.path): \(arguments.operands.joined(separator: ", ")) removed")
    try list.checkAgain { project in try arguments.operands.flatMap { try project.reading.units(saying: $0) }
    }
    return .done
  }
}

/// The desk's word list as a command changes it.
private struct DeskWordList {
  let path: String
  let words: WordList
  private let arguments: Arguments
  private let console: Console

  /// Reads the list; one that is not there has no words.
  init(_ arguments: Arguments, on console: Console) throws {
    self.arguments = arguments
    self.console = console
    path = WordListChoice.path(arguments, try SettingsFile.settings(arguments, on: console), on: console)
    let bytes = Path.exists(console.path(path)) ? try Input(path, on: console).bytes : []
    words = try WordList(bytes: bytes, name: path)
  }

  func write(_ words: WordList) throws {
    try Output(arguments, on: console, replaces: true, changing: [.words]).write(words.bytes, to: path)
  }

  /// Has the units of the project checked again that the change concerns; nothing where there is no project.
  func checkAgain(_ units: (Project) throws -> [Int]) throws {
    guard Path.exists(console.path(ProjectFile.name(arguments, on: console))) else { return }
    let project = try ProjectFile(arguments, on: console).project
    try project.rechecks.checkLater(Set(units(project)))
    try project.rechecks.checkAgain()
  }
}
