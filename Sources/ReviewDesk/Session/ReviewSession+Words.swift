internal import Review

// Words that are right at a desk although no dictionary has them.
extension ReviewSession {
  /// The word or name of the current finding that can join the desk's word list; nil when the finding is about something
  /// else.
  public var likelyWord: String? {
    guard let finding, finding.isActive, let unit else { return nil }
    return WordList.words(of: finding.finding, in: unit.current)?.joined(separator: " ")
  }

  /// Adds the word of the current finding to the desk's word list, and has the sentences checked again in which it is
  /// flagged. `undo()` takes it back.
  ///
  /// - Parameters:
  ///   - path: the path of the list; a file that is not there is begun.
  ///   - files: where the list is.
  /// - Throws: `InputError` when the list cannot be read or written; then all is as it was.
  public func addWord(to path: String, in files: any DeskFiles) throws -> Outcome {
    guard let word = likelyWord else { return finding == nil ? .noFinding : .noWord }
    let before = try files.bytes(of: path)
    var after = before ?? []
    for word in word.split(separator: " ").map(String.init) {
      let list = try WordList(bytes: after, name: path)
      if !list.contains(word) { after = try list.adding(word) }
    }
    guard after != before else { return .unchanged }
    let units = try project.reading.units(flaggedFor: WordList(bytes: after, name: path))
    try edit(path, in: files, from: before, to: after, adding: .word(word), about: units)
    try checkAgain(about: units)
    if finding?.state != .open { moveOn() }
    return .wordAdded(word)
  }
}
