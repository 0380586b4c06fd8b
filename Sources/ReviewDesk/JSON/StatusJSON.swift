public import Review

extension JSONWriter {
  /// The fields of how far a text is.
  public mutating func fields(of status: TextStatus) {
    field("document", status.text.name)
    field("units", status.units)
    field("findings", status.findings)
    field("done", status.done)
    field("open", status.open)
    field("reviewers") {
      $0.array { array in
        for share in status.shares {
          array.object {
            $0.field("reviewer", share.reviewer)
            $0.field("corrected", share.corrected)
            $0.field("kept", share.kept)
            $0.field("assigned", share.assigned)
            $0.field("open", share.open)
            $0.field("seconds", share.seconds)
          }
        }
      }
    }
    field("words", status.now.words)
    field("scoreBefore", status.before.perThousandWords)
    field("score", status.now.perThousandWords)
    field("threshold", status.threshold)
    field("passes", status.passes)
    field("approvedBy", status.signOff.approvals.map(\.reviewer))
    field("signedOff", status.signOff.isComplete)
    field("comments", status.comments)
    field("openComments", status.openComments)
  }
}
