internal import Review

/// What went wrong in SQLite, in the kinds that a user can do something about.
struct DatabaseError: Error {
  enum Kind {
    case notADatabase, damaged, busy, writeProtected, full, failed, cannotOpen, other
  }

  var kind: Kind
  /// What SQLite says.
  var message: String
  /// The statement that was running.
  var sql: String?

  /// The error as the user sees it.
  func inputError(file: String) -> InputError {
    let (kind, text): (InputError.Kind, String) =
      switch kind {
      case .notADatabase: (.data, "is not a review project; name another file, or load into a new one")
      case .damaged:
        (
          .data,
          "the project file is damaged (\(message)); restore a copy of it, or write the corrected copy from what is "
            + "intact: review export --salvage --project \(file)"
        )
      case .busy: (.busy, "another program is writing to the project; try again when it has finished")
      case .writeProtected:
        (.output, "the project is write-protected; make its file and folder writable, or work on a copy")
      case .full:
        (
          .inputOutput,
          "the disk is full: this was not saved, everything before it was; free some space and try again"
        )
      case .failed:
        (.inputOutput, "reading or writing the project failed (\(message)); what was saved before is kept")
      case .cannotOpen:
        (.output, "the project cannot be opened (\(message)); check the permissions of its folder")
      case .other: (.data, "SQLite: \(message)\(sql.map { " in “\($0)”" } ?? "")")
      }
    return InputError(kind, file: file, text)
  }
}
