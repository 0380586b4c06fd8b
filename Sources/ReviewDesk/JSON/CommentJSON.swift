public import Review

extension JSONWriter {
  /// The fields of a comment; `unit` is the number of its sentence, nil for one that is no longer in the text.
  public mutating func fields(of comment: Comment, text: String, unit: Int?) {
    field("comment", comment.number)
    field("document", text)
    field("unit", unit)
    field("body", comment.body)
    field("reviewer", comment.reviewer)
    field("time", comment.time)
    field("resolvedBy", comment.resolution?.reviewer)
    field("resolvedAt", comment.resolution?.time)
  }

  /// The field with the comments on a sentence.
  public mutating func field(comments: [Comment]) {
    field("comments") {
      $0.array { array in
        for comment in comments {
          array.object {
            $0.field("comment", comment.number)
            $0.field("body", comment.body)
            $0.field("reviewer", comment.reviewer)
            $0.field("time", comment.time)
            $0.field("resolvedBy", comment.resolution?.reviewer)
          }
        }
      }
    }
  }
}
