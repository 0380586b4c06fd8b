internal import Review
internal import ReviewDesk

extension Command {
  /// Says how this desk has answered each check.
  static let stats = Command(
    name: "stats", summary: "Show how often each check was right at this desk.",
    options: [.format("text", "jsonl")],
    details: """
      For each check, how many findings were corrected and how many were kept, in all texts of the project. If nine in ten \
      were kept, of \(CheckRecord.enough) or more, it says how to turn the check off in review.conf. \
      'review suggest-terms' lists corrections that were made twice.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let records = try file.project.statistics.record()
    if arguments.format() == "jsonl" {
      var json = JSONWriter()
      for record in records {
        json.object {
          $0.field("check", record.check)
          $0.field("corrected", record.corrected)
          $0.field("dismissed", record.dismissed)
          $0.field("open", record.open)
          $0.field("acceptance", record.acceptance)
          $0.field("mostlyDismissed", record.isMostlyDismissed)
        }
        json.endLine()
      }
      try console.write(json.bytes)
      return .done
    }
    for record in records { console.print(line(record)) }
    records.compactMap { $0.advice(file.settings) }.forEach { console.print($0) }
    if records.isEmpty { console.print("No check has found anything yet.") }
    return .done
  }

  private static func line(_ record: CheckRecord) -> StyledText {
    let rate = record.acceptance.map { "\(Int(($0 * 100).rounded())) % corrected" } ?? "not decided yet"
    return StyledText(record.check.padded(to: 20), .bold)
      + StyledText(
        "\(rate.padded(to: 18))\(record.corrected) corrected, \(record.dismissed) kept, \(record.open) open")
  }
}

extension CheckRecord {
  /// How to mute a check that is mostly dismissed; nil when it is not, or is muted already.
  func advice(_ settings: Settings) -> String? {
    guard isMostlyDismissed, settings.isOn(check) else { return nil }
    return "\(check): kept \(dismissed) of \(answered) times; "
      + "to turn the check off, write '\(check) = off' in review.conf"
  }
}
