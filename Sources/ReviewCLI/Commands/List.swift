internal import Review
internal import ReviewDesk

extension Command {
  /// Lists the findings of the project.
  static let list = Command(
    name: "list", summary: "List the findings of the project.",
    options: [
      .text, CheckChoice.only,
      Option(
        name: "state", letter: "s", value: "STATE",
        choices: ["open", "later", "accepted", "edited", "dismissed", "decided", "gone", "all"],
        isRepeatable: true, help: "Only findings in this state (default: open)."),
      Option(name: "unit", letter: "u", value: "N", help: "Only findings in this sentence."),
      .minSeverity,
      Option(name: "all", letter: "a", help: "Also list findings that are too uncertain to be shown."),
      .format("text", "json", "jsonl"),
    ]
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let listing = try FindingListing(arguments)
    var json = JSONWriter()
    let texts = try file.texts(arguments)
    let found = try texts.map { text in
      let comments = try file.project.comments.byUnit(of: text.id)
      return (
        text: text,
        rows: try file.project.reading.units(of: text.id).flatMap { unit -> [FindingListing.Row] in
          let findings = unit.findings.filter { listing.includes($0, of: unit) }
          return findings.map { (unit: unit, finding: $0, comments: comments[unit.id] ?? []) }
        }
      )
    }
    switch arguments.format() {
    case "jsonl":
      for (text, rows) in found {
        for row in rows {
          json.object { $0.fields(of: row.finding, row.unit, text, comments: row.comments) }
          json.endLine()
        }
      }
    case "json":
      json.object {
        $0.field("schema", "review.list/1")
        $0.field("findings") {
          $0.array { array in
            for (text, rows) in found {
              for row in rows {
                array.object { $0.fields(of: row.finding, row.unit, text, comments: row.comments) }
              }
            }
          }
        }
      }
      json.endLine()
    default:
      for (text, rows) in found {
        if texts.count > 1 { console.print(StyledText("\(text.name)", .bold)) }
        FindingListing.lines(rows).forEach { console.print($0) }
      }
      let number = found.reduce(0) { $0 + $1.rows.count }
      if number == 0 { console.print("No such findings.") }
    }
    try console.write(json.bytes)
    return .done
  }
}

/// Which findings are listed, and how a line of the list looks.
struct FindingListing {
  private let takesCheck: @Sendable (String) -> Bool
  private let states: Set<String>
  private let unit: Int?
  private let least: Severity
  private let takesUnsure: Bool

  init(_ arguments: Arguments) throws {
    takesCheck = try CheckChoice.filter(arguments)
    states = Set(arguments.values("state").isEmpty ? ["open", "later"] : arguments.values("state"))
    unit = try arguments.value("unit").map { try arguments.number($0, "sentence") }
    least = arguments.severity("min-severity") ?? .neutral
    takesUnsure = arguments.has("all")
  }

  /// A finding with its sentence and the comments on that.
  typealias Row = (unit: ReviewedUnit, finding: ReviewedFinding, comments: [Comment])

  /// Findings in a line each, with the comments on a sentence below the last of its findings.
  static func lines(_ rows: [Row]) -> [StyledText] {
    rows.indices.flatMap { index -> [StyledText] in
      let row = rows[index]
      let isLast = index + 1 == rows.count || rows[index + 1].unit.id != row.unit.id
      let comments = isLast ? row.comments.filter(\.isOpen) : []
      return [line(row.finding, row.unit)] + comments.map { StyledText("     " + $0.line, .dim) }
    }
  }

  /// Whether a finding is asked for.
  func includes(_ finding: ReviewedFinding, of reviewed: ReviewedUnit) -> Bool {
    let isDecided = [.accepted, .edited, .dismissed].contains(finding.state)
    let isInState =
      states.contains("all") || states.contains(finding.state.rawValue)
      || states.contains("decided") && isDecided
    return isInState && takesCheck(finding.finding.check) && finding.finding.severity >= least
      && (unit == nil || unit == reviewed.number) && (takesUnsure || finding.finding.isShown || isDecided)
  }

  /// A finding in a line.
  static func line(_ finding: ReviewedFinding, _ unit: ReviewedUnit) -> StyledText {
    let what = finding.finding
    let text = what.target == nil ? unit.source : unit.current
    let span = what.target ?? what.source
    let phrase = span.map {
      text.holds($0) && finding.isOpen ? "“\(StyledText(text[bytes: $0]).cut(to: 40).plain)”: " : ""
    }
    let state = finding.isOpen ? "" : " (\(finding.standing))"
    return StyledText(String(finding.number).padded(to: 5), .bold)
      + StyledText(what.severity.name.padded(to: 9), what.severity.style)
      + StyledText("sentence \(unit.number)".padded(to: 13))
      + StyledText("\(phrase ?? "")\(what.message) [\(what.check)]\(state)")
  }
}
