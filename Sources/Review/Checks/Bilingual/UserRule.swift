extension Check {
  /// Rules of the user's own: see `RuleTable`.
  static let userRule: Check = Check(
    id: "user-rule",
    summary: "what a rule of --rules finds: expressions for the source, the English or both",
    category: .mistranslation, severity: .minor,
    examples: [
      Example(
        "Ai ka 3 vjet.", "He waited ⟦3 yrs⟧.", suggestion: "3 years",
        rules: "target\tmessage\treplacement\n(\\d+) yrs\\b\tWrite years out.\t$1 years"),
      Example(
        "Shih ⟦faqen 3⟧.", "See below.",
        rules: "source\tmissing\tmessage\nfaqen \\d\tpage\tThe page is missing."),
      Example(
        "Shih faqen 3.", "See page 3.",
        rules: "source\tmissing\tmessage\nfaqen \\d\tpage\tThe page is missing."),
    ],
    scope: .unit { unit in
      unit.reader.rules.flatMap { matcher in
        matcher.places(source: unit.source.text, target: unit.target.text).map { place in
          userRule.finding(
            unit, confidence: 1, source: place.source, target: place.target, matcher.rule.message,
            suggestions: place.replacement.map { [$0] } ?? [], severity: matcher.rule.severity)
        }
      }
    })
}
