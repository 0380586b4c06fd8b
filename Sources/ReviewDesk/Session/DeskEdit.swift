internal import Review

/// A change to a file beside the project that a session has made and can take back.
struct DeskEdit {
  /// What was added.
  enum Subject {
    /// A term; whether the project did not use the glossary before.
    case term(TermDraft, isNewGlossary: Bool)
    /// A word of the desk's own.
    case word(String)
  }

  let subject: Subject
  let path: String
  let files: any DeskFiles
  /// What was in the file; nil when it was begun.
  let before: [UInt8]?
  /// What is in it since.
  let after: [UInt8]
  /// The ids of the units that it concerns.
  let units: [Int]
  /// The number of the last entry of the log when it was made.
  let decision: Int

  /// Whether the file is as the edit left it.
  func isAsWritten() throws -> Bool { try files.bytes(of: path) == after }

  /// Makes the file what it was.
  func revert() throws {
    if let before { try files.write(before, to: path) } else { try files.remove(path) }
  }
}

extension ReviewSession {
  /// Writes to a file, and notes how to take that back.
  func edit(
    _ path: String, in files: any DeskFiles, from before: [UInt8]?, to after: [UInt8],
    adding subject: DeskEdit.Subject, about units: [Int]
  ) throws {
    try files.write(after, to: path)
    deskEdits.append(
      DeskEdit(
        subject: subject, path: path, files: files, before: before, after: after, units: units,
        decision: try project.lastDecision()))
  }

  /// Takes the last change to a file back, where no decision was made since; nil when there is nothing to do.
  ///
  /// - Throws: `InputError` when somebody else has changed the file. The next undo goes on with what was done before.
  func undoDeskEdit() throws -> Outcome? {
    guard let edit = deskEdits.last, try project.undoing.nextUndo()?.number ?? 0 <= edit.decision else {
      return nil
    }
    guard try edit.isAsWritten() else {
      deskEdits.removeLast()
      throw changedSince(edit)
    }
    // Before the file goes: a session that is killed in between must not leave a project that misses it.
    if case .term(_, isNewGlossary: true) = edit.subject {
      try project.glossaries.set(project.glossaries.paths().filter { $0 != edit.path })
    }
    try edit.revert()
    deskEdits.removeLast()
    try checkAgain(about: edit.units)
    return switch edit.subject {
    case .term(let term, _): .termTakenBack(term)
    case .word(let word): .wordTakenBack(word)
    }
  }

  private func changedSince(_ edit: DeskEdit) -> InputError {
    let (what, command) =
      switch edit.subject {
      case .term(let term, _): (term.source.isEmpty ? term.right : term.source, "glossary")
      case .word(let word): (word, "words")
      }
    return InputError(
      .data, file: edit.path,
      "has been changed since “\(what)” was added, so “\(what)” stays; 'review \(command) remove' removes it")
  }
}
