internal import Review
internal import ReviewDesk

extension Command {
  /// Says how far the texts are.
  static let status = Command(
    name: "status", summary: "Show progress, reviewers and the quality score.",
    options: [
      .text, .format("text", "jsonl"),
      Option(name: "gate", help: "Exit with 1 unless every text passes and is signed off; for scripts."),
    ],
    details: """
      Quality is scored as in MQM: penalty points (minor 1, major 5, critical 25) per 1,000 words of \
      the translation. On arrival, the corrected and the open findings count; now, only the open \
      ones. 'pass-threshold' in review.conf sets the most points that pass; 'time-tracking = on' records how \
      long each sentence took.
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
        StyledText("  quality on arrival: \(score(status.before))"),
        StyledText("  quality now: \(score(status.now))\(verdict)"),
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
      parts.append("has \(count(share.assigned, "sentence")), \(count(share.open, "finding")) left")
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
