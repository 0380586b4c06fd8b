internal import Review
internal import ReviewDesk

extension Command {
  /// Says how far the texts are.
  static let status = Command(
    name: "status", summary: "Say how far the texts are, by whom, and how good.",
    options: [
      .text, .format("text", "jsonl"),
      Option(name: "gate", help: "End with 1 unless every text passes and is signed off, for scripts."),
    ],
    details: """
      Quality is counted as MQM does: the penalty points of the errors (minor 1, major 5, critical 25) per 1,000 words of \
      the translation. As it came, these are the findings that were corrected or want a decision; as it is now, those that \
      want one. 'pass-threshold' in review.conf sets how many points pass; 'time-tracking = on' lets the stepper note how \
      long each sentence is in hand.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    var json = JSONWriter()
    var isGood = true
    for text in try file.texts(arguments) {
      let status = try file.project.statistics.status(of: text.id)
      isGood = isGood && status.passes ?? (status.open == 0) && status.signOff.isComplete
      if arguments.format() == "text" {
        StatusText(status).lines.forEach { console.print($0) }
      } else {
        json.object { $0.fields(of: status) }
        json.endLine()
      }
    }
    try console.write(json.bytes)
    return arguments.has("gate") && !isGood ? .findings : .done
  }
}

/// The status of a text as lines.
struct StatusText {
  private let status: TextStatus

  init(_ status: TextStatus) { self.status = status }

  var lines: [StyledText] {
    [
      StyledText(status.text.name, .bold),
      StyledText(
        "  \(count(status.units, "pair")); \(count(status.findings, "finding")): \(status.done) done, "
          + "\(status.open) left"),
    ] + status.shares.map(line)
      + [
        StyledText("  quality as it came: \(score(status.before))"),
        StyledText("  quality as it is now: \(score(status.now))\(verdict)"),
        StyledText("  \(status.signOff.line)"),
      ] + comments
  }

  private var comments: [StyledText] {
    guard status.comments > 0 else { return [] }
    return [StyledText("  \(count(status.comments, "comment")), \(status.openComments) open")]
  }

  private func line(_ share: TextStatus.Share) -> StyledText {
    var parts: [String] = []
    if share.corrected + share.kept > 0 { parts.append("\(share.corrected) corrected, \(share.kept) kept") }
    if share.assigned > 0 {
      parts.append("has \(count(share.assigned, "sentence")), \(share.open) left in them")
    }
    if let seconds = share.seconds { parts.append("\(seconds.asDuration) at work") }
    return StyledText("  \(share.reviewer): \(parts.joined(separator: "; "))")
  }

  private func score(_ score: QualityScore) -> String {
    "\(score.perThousandWords.asPoints) points per 1,000 words (\(count(score.count, "error")) in \(score.words) words)"
  }

  private var verdict: String {
    guard let threshold = status.threshold, let passes = status.passes else { return "" }
    return passes ? ": passes, \(threshold.asPoints) allowed" : ": fails, only \(threshold.asPoints) allowed"
  }
}
