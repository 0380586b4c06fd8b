/// Comments of reviewers on sentences, apart from decisions.
public struct Comments: ProjectPart {
  let project: ProjectLog
  private var ancestry: Ancestry { Ancestry(project: project) }

  /// Adds a comment on a sentence. It changes nothing of the text and decides nothing.
  ///
  /// - Parameter number: the number of the sentence.
  /// - Throws: `InputError` for a comment without words, or when there is no such sentence.
  @discardableResult
  public func add(unit number: Int, of text: Int, _ body: String) throws -> Comment {
    let body = body.trimmingWhitespace()
    guard !body.isEmpty else { throw InputError(.usage, "the comment is empty; type some text") }
    return try store.write {
      let unit = try project.storedUnit(number, of: text)
      var entry = CommentEntry(text: text, unit: unit.id, body: body, reviewer: reviewer, time: now())
      entry.number = try store.append(entry)
      return [entry].comments[0]
    }
  }

  /// Settles a comment: it stays, and is no longer counted as open.
  ///
  /// - Throws: `InputError` when there is no such comment, or it is settled already.
  @discardableResult
  public func resolve(comment number: Int) throws -> Comment {
    try store.write {
      guard
        let comment = try store.texts().flatMap({ try all(of: $0.id) }).first(where: {
          $0.number == number
        })
      else {
        throw InputError(.usage, "there is no comment \(number); 'review comment list' lists them")
      }
      if let resolution = comment.resolution {
        throw InputError(.data, "comment \(number) is already resolved, by \(resolution.reviewer)")
      }
      var resolved = comment
      resolved.resolution = Comment.Resolution(reviewer: reviewer, time: now())
      _ = try store.append(
        CommentEntry(
          text: comment.text, unit: comment.unit, resolves: number, body: "", reviewer: reviewer,
          time: resolved.resolution?.time ?? now()))
      return resolved
    }
  }

  /// The comments on the sentences of a text, oldest first, settled or not.
  public func all(of text: Int) throws -> [Comment] {
    try store.read { try store.comments(of: text).comments }
  }

  /// The comments on a sentence, and on those that it was made of, oldest first.
  public func all(on unit: ReviewedUnit) throws -> [Comment] {
    try store.read {
      let all = try store.comments(of: unit.unit.text)
      guard !all.isEmpty else { return [] }
      let units = Set([unit.id] + (try ancestry.origins(of: unit.id)))
      return all.filter { units.contains($0.unit) }.comments
    }
  }

  /// The comments on the sentences of a text, by the id of the unit that has the sentence now; those on sentences that the
  /// text no longer has are left out.
  public func byUnit(of text: Int) throws -> [Int: [Comment]] {
    try store.read {
      var comments: [Int: [Comment]] = [:]
      for comment in try store.comments(of: text).comments {
        guard let unit = try ancestry.successors(of: comment.unit).first else { continue }
        comments[unit.id, default: []].append(comment)
      }
      return comments
    }
  }
}
