/// A rule of the user's at work; one belongs to one thread at a time.
final class RuleMatcher {
  /// A place that the rule flags.
  struct Place {
    var source: Span?
    var target: Span?
    var replacement: String?
  }

  let rule: RuleTable.Rule
  private let table: RuleTable
  private let source: Expression?
  private let target: Expression?
  private let missing: Expression?

  init(_ rule: RuleTable.Rule, of table: RuleTable) {
    self.rule = rule
    self.table = table
    source = rule.source.flatMap { Expression($0) }
    target = rule.target.flatMap { Expression($0) }
    missing = rule.missing.flatMap { Expression($0) }
  }

  /// What the rule flags in a pair of texts; nothing once it has taken too long.
  func places(source sourceText: String, target targetText: String) -> [Place] {
    guard !table.isStopped(rule) else { return [] }
    guard let missed = matches(missing, targetText), let left = matches(source, sourceText),
      let right = matches(target, targetText)
    else {
      table.stop(rule)
      return []
    }
    guard missed.isEmpty, source == nil || !left.isEmpty else { return [] }
    if target == nil { return left.map { Place(source: $0[0]) } }
    return right.map { groups in
      Place(source: left.first?[0], target: groups[0], replacement: replacement(groups, targetText))
    }
  }

  /// The matches of an expression, none without one; nil when they take too long.
  private func matches(_ expression: Expression?, _ text: String) -> [[Span?]]? {
    guard let expression else { return [] }
    return expression.matches(in: text)
  }

  /// The replacement with its groups filled in.
  private func replacement(_ groups: [Span?], _ text: String) -> String? {
    guard let template = rule.replacement else { return nil }
    var result = ""
    var rest = Substring(template)
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.popFirst() {
        result.append(next)
      } else if character == "$", let digit = rest.first?.wholeNumberValue {
        rest.removeFirst()
        if digit < groups.count, let span = groups[digit] { result += text[bytes: span] }
      } else {
        result.append(character)
      }
    }
    return result
  }
}
