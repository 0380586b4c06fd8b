extension Check {
  /// Tags, entities, variables and Markdown that are not the source's. One finding in 31,952 professional units.
  static let markup: Check = Check(
    id: "markup",
    summary: "a tag, an entity, a variable such as {name} or %s, or Markdown differs from the source's",
    category: .markup, severity: .major,
    examples: [
      Example("Kliko <b>këtu</b>.", "Click <b>here⟦<b>⟧.", suggestion: "</b>"),
      Example("Mirë se erdhe, {emri}!", "Welcome, ⟦{name}⟧!", suggestion: "{emri}"),
      Example("U ruajtën %d skedarë.", "⟦%s⟧ files were saved.", suggestion: "%d"),
      Example("Ai tha “po”.", "He said ⟦&quot;⟧yes.", suggestion: "\""),
      Example("Lexo ⟦[këtu](lajme.html)⟧.", "Read here."),
      Example("%s nga %s, 5% më pak.", "%2$s of %1$s, 5% down."),
      Example("<p lang=\"sq\">Tani &amp; këtu.</p>", "<p lang=\"en\">Now & here.</p>"),
      Example("**Shkup** – Ora 5.", "**Skopje** – 5 o'clock, $5 a head."),
    ],
    scope: .unit { unit in
      guard !unit.target.words.isEmpty, !unit.source.words.isEmpty else { return [] }
      let match = unit.placeables
      let lost = match.missing.filter { !$0.source.kind.isAddress }
      let added = match.added.filter { !$0.kind.isAddress }
      return lost.compactMap { finding($0.source, $0.target, unit) }
        + added.compactMap { finding(added: $0, unit) }
    })

  private static func finding(
    _ source: Placeable, _ target: Placeable?, _ unit: UnitAnalysis
  ) -> Finding? {
    // The character itself is as good as its entity.
    if let character = Placeable.characters[source.text] {
      let isLost = target == nil && "<>&".contains(character) && !unit.target.text.contains(character)
      guard isLost else { return target.flatMap { finding(added: $0, unit) } }
    }
    guard let target else {
      return markup.finding(
        unit, confidence: source.kind == .emphasis ? 0.55 : 0.75, source: source.span,
        "The source has “\(source.text)”, but the English does not. Add it.")
    }
    // Only the address of a Markdown link stays as it is.
    let own = source.kind == .link ? target.text.prefix { $0 != "(" } + source.key : source.text[...]
    return markup.finding(
      unit, confidence: 0.85, source: source.span, target: target.span,
      "The source has “\(source.text)”, the English “\(target.text)”. This should not change.",
      suggestions: [String(own)])
  }

  private static func finding(added: Placeable, _ unit: UnitAnalysis) -> Finding? {
    let character = Placeable.characters[added.text]
    guard character != "\u{A0}" else { return nil }
    return markup.finding(
      unit, confidence: added.kind == .emphasis ? 0.55 : 0.75, target: added.span,
      character.map {
        "“\(added.text)” is HTML for “\($0)”. Write the character itself."
      }
        ?? "“\(added.text)” is not in the source. Delete it, or check where it comes from.",
      suggestions: character.map { [$0] } ?? (added.kind == .emphasis ? [] : [""]))
  }
}
