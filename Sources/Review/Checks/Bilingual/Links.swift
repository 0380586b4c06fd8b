extension Check {
  /// Addresses, handles and hashtags that are not the source's. No finding in 31,952 professional units.
  static let links: Check = Check(
    id: "links",
    summary: "a web or e-mail address, a handle or a hashtag differs from the source's, or is missing",
    category: .mistranslation, severity: .major,
    examples: [
      Example(
        "Shkruani në info@shembull.org.", "Write to ⟦info@example.org⟧.", suggestion: "info@shembull.org"),
      Example(
        "Shih https://www.shembull.org/lajme.", "See ⟦https://www.shembull.org/news⟧.",
        suggestion: "https://www.shembull.org/lajme"),
      Example("Ndiqni ⟦@zyra_jone⟧ për më shumë.", "Follow us for more."),
      Example("Shih www.shembull.org (#lajme).", "See https://shembull.org/ (#news)."),
      Example("Lexoni në https://sq.wikipedia.org.", "Read https://en.wikipedia.org."),
    ],
    scope: .unit { unit in
      guard !unit.target.words.isEmpty else { return [] }
      let match = unit.placeables
      let lost = match.missing.filter { $0.source.kind.isAddress }
      let added = match.added.filter { $0.kind.isAddress }
      return lost.compactMap { finding($0.source, $0.target, unit) }
        + added.compactMap { finding(added: $0, unit) }
    })

  private static func finding(
    _ source: Placeable, _ target: Placeable?, _ unit: UnitAnalysis
  ) -> Finding? {
    guard let target else {
      // "Amazon.com" may be just Amazon, and a hashtag a word.
      guard source.kind != .site || !unit.mentions(source.key.prefix { $0 != "." }) else { return nil }
      let confidence = [.url: 0.7, .email: 0.8, .handle: 0.7, .site: 0.55][source.kind] ?? 0.4
      return links.finding(
        unit, confidence: confidence, source: source.span,
        "The source has “\(source.text)”, but the English does not. Add it.")
    }
    // A hashtag may be translated, and a site have a page for each language.
    if source.kind == .hashtag {
      guard NameLikeness.edits(source.key, target.key) <= 2, source.key.utf8.count > 5 else { return nil }
    }
    let codes = [unit.pair.source.code, unit.pair.target.code]
    guard source.key.labels(without: codes) != target.key.labels(without: codes) else { return nil }
    return links.finding(
      unit, confidence: 0.8, source: source.span, target: target.span,
      "The source has “\(source.text)”, the English “\(target.text)”. Addresses should not change.",
      suggestions: [source.text])
  }

  private static func finding(added: Placeable, _ unit: UnitAnalysis) -> Finding? {
    guard added.kind != .hashtag, added.kind != .site, !unit.source.words.isEmpty else { return nil }
    return links.finding(
      unit, confidence: 0.6, target: added.span,
      "“\(added.text)” is not in the source. Check where it comes from.")
  }
}

extension UnitAnalysis {
  /// Whether the target has some letters, whatever their case.
  fileprivate func mentions(_ part: Substring) -> Bool {
    target.text.lowercased().contains(part)
  }
}

extension String {
  /// The parts of an address but those that name one of some languages.
  fileprivate func labels(without languages: [String]) -> [Substring] {
    split { !$0.isLetter && !$0.isNumber }.filter { !languages.contains(String($0)) }
  }
}
