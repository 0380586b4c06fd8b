internal import Synchronization

/// Rules of the user's own, read from a table.
///
/// The cells of a line are separated by tabs, the first line names the columns, lines that begin with `#` are comments:
///
///     source    target       missing   message                  severity   replacement
///               (\d+) yrs              Write years out.         minor      $1 years
///     faqen \d               page      The page is missing.     major
///
/// `source`, `target` and `missing` are regular expressions of ICU's; letter case counts unless one begins with `(?i)`. A rule
/// flags each match of `target`; with `source` too, only where the source matches. With `source` alone it flags the
/// source's matches. `missing` is what the English must not have for the rule to flag anything. In `replacement` `$1` is
/// the first group of `target`, `$0` all of it, `\$` a dollar.
public final class RuleTable: Sendable {
  /// A rule of the table.
  struct Rule: Sendable {
    var source: String?
    var target: String?
    var missing: String?
    var message: String
    var severity: Severity?
    var replacement: String?
    var line: Int
  }

  /// The columns that a table may have.
  public static let columns = ["source", "target", "missing", "message", "severity", "replacement"]

  /// What the table is called in messages.
  public let name: String
  let rules: [Rule]
  private let stopped = Mutex<Set<Int>>([])

  /// Reads a table; an empty one has no rules.
  ///
  /// - Throws: `InputError` with the line that is not a rule.
  public init(text: String, name: String) throws(InputError) {
    self.name = name
    var columns: [String] = []
    var rules: [Rule] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if columns.isEmpty {
        columns = try Self.columns(cells, name, index + 1)
      } else {
        rules.append(try Self.rule(cells, columns, name, index + 1))
      }
    }
    self.rules = rules
  }

  private static func columns(_ cells: [String], _ name: String, _ line: Int) throws(InputError) -> [String] {
    let words = cells.map { $0.lowercased().filter { !$0.isWhitespace && $0 != "\u{FEFF}" } }
    if let unknown = words.first(where: { !columns.contains($0) }) {
      throw InputError(
        .data, file: name, line: line,
        "there is no column '\(unknown)'\(nearest(to: unknown, among: columns).question)"
          + " (the first line names the columns: \(columns.joined(separator: ", ")))")
    }
    guard words.contains("message"), words.contains("source") || words.contains("target") else {
      throw InputError(
        .data, file: name, line: line, "the columns have to be 'message', and 'source' or 'target' or both")
    }
    return words
  }

  private static func rule(
    _ cells: [String], _ columns: [String], _ name: String, _ line: Int
  ) throws(InputError) -> Rule {
    func fail(_ message: String) -> InputError { InputError(.data, file: name, line: line, message) }
    guard cells.count <= columns.count else {
      throw fail("\(cells.count) cells, but the first line names \(columns.count) columns")
    }
    let values = Dictionary(zip(columns, cells)) { first, _ in first }.filter { !$0.value.isEmpty }
    guard let message = values["message"] else { throw fail("the message is missing") }
    for column in ["source", "target", "missing"] {
      guard let pattern = values[column], Expression(pattern) == nil else { continue }
      throw fail("the \(column) '\(pattern)' is not an ICU regular expression; correct it")
    }
    guard values["source"] != nil || values["target"] != nil else {
      throw fail("there is no source or target to look for")
    }
    let level = values["severity"]
    let severity = level.flatMap { Severity(name: $0) }
    if let level, severity == nil {
      let levels = Severity.allCases.map(\.name)
      throw fail("the severity cannot be '\(level)'; use one of \(levels.joined(separator: ", "))")
    }
    if values["replacement"] != nil, values["target"] == nil {
      throw fail("a replacement needs a target to replace")
    }
    return Rule(
      source: values["source"], target: values["target"], missing: values["missing"], message: message,
      severity: severity, replacement: values["replacement"], line: line)
  }

  /// The rules at work, for one thread.
  var matchers: [RuleMatcher] { rules.map { RuleMatcher($0, of: self) } }

  /// The rules that took too long, and were stopped.
  public var problems: [InputError] {
    stopped.withLock { $0 }.sorted().map { line in
      InputError(
        .data, file: name, line: line,
        "this rule takes too long and was stopped; make it simpler, above all a repetition within a repetition"
      )
    }
  }

  func stop(_ rule: Rule) { stopped.withLock { _ = $0.insert(rule.line) } }
  func isStopped(_ rule: Rule) -> Bool { stopped.withLock { $0.contains(rule.line) } }
}
