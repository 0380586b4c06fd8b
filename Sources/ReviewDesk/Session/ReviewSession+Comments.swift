public import Review

// What is said about a sentence apart from a decision.
extension ReviewSession {
  /// Adds a comment on a sentence, that of the current finding where none is named.
  ///
  /// - Throws: `InputError` when it has no words, or the project cannot be written.
  public func comment(on number: Int? = nil, _ body: String) throws -> Outcome {
    guard let number = number ?? unit?.number else { return .noFinding }
    return .commented(try project.comments.add(unit: number, of: text.id, body))
  }

  /// The comments on a sentence, oldest first.
  public func comments(on unit: ReviewedUnit) throws -> [Comment] { try project.comments.all(on: unit) }

  /// Settles a comment.
  public func resolve(comment number: Int) throws -> Outcome {
    .resolved(try project.comments.resolve(comment: number))
  }
}
