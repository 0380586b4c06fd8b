extension Check {
  /// One name in two spellings within a text.
  static let nameSpelling: Check = Check(
    id: "name-spelling",
    summary: "a name is spelt in two ways in the text",
    category: .spelling, severity: .major,
    examples: [
      Example(
        [
          ("Borrell erdhi në Prishtinë.", "Borrell arrived in Pristina."),
          ("Borrell u takua me Kurtin.", "⟦Borell⟧ met Kurti."),
          ("Sipas Borrellit, ka përparim.", "According to Borrell, there is progress."),
        ], suggestion: "Borrell"),
      Example([
        ("Borrell erdhi.", "Borrell arrived."), ("Barroso u nis.", "Barroso left."),
        ("Borrell foli.", "Borrell spoke."),
      ]),
    ],
    scope: .text { text in
      let (units, reader) = (text.units, text.reader)
      var places: [String: [(unit: Int, span: Span)]] = [:]
      for (index, unit) in units.enumerated() {
        for word in unit.target.words where reader.target.isRareName(word) {
          let bare = word.text.withoutPossessive
          let span = word.range.lowerBound..<word.range.lowerBound + bare.utf8.count
          places[bare, default: []].append((index, span))
        }
      }
      let sources = sourceNames(units, reader.romaniser)
      let counts = places.mapValues(\.count)
      let neighbours = neighbours(of: Array(counts.keys))
      return places.keys.sorted().flatMap { name -> [Finding] in
        guard
          let usual = usual(
            for: name, counts.filter(among: neighbours[name] ?? []), own: counts[name] ?? 0, sources,
            reader.romaniser)
        else { return [] }
        return places[name]!.map { place in
          nameSpelling.finding(
            units[place.unit], confidence: 0.8, target: place.span,
            "“\(name)” is spelt “\(usual)” elsewhere in the text. Use one spelling.", suggestions: [usual])
        }
      }
    })

  private static func sourceNames(_ units: [TranslationUnit], _ romaniser: Romaniser) -> Set<String> {
    Set(
      units.flatMap { $0.source.words }.filter { $0.length >= 4 }.map { romaniser.latin($0.key) })
  }

  /// Of each name those that may be one letter off: without one of their letters, or as they are, they are the same.
  /// To compare each with each would take too long in a long text.
  private static func neighbours(of names: [String]) -> [String: Set<String>] {
    var byPart: [String: [String]] = [:]
    for name in names where name.count >= 5 {
      let parts = name.indices.map { String(name[..<$0] + name[name.index(after: $0)...]) }
      for part in Set(parts + [name]) { byPart[part, default: []].append(name) }
    }
    var neighbours: [String: Set<String>] = [:]
    for alike in byPart.values where alike.count > 1 {
      for name in alike { neighbours[name, default: []].formUnion(alike) }
    }
    return neighbours
  }

  /// The spelling that a rarer one is a slip for: one letter off, used more often, or the one that the source has.
  private static func usual(
    for name: String, _ counts: [String: Int], own: Int, _ sources: Set<String>, _ romaniser: Romaniser
  ) -> String? {
    let latin = romaniser.latin(name.lowercased())
    return counts.filter { other, count in
      guard other != name, abs(other.count - name.count) <= 1, min(other.count, name.count) >= 5,
        other.first == name.first, NameLikeness.edits(other, name) == 1
      else { return false }
      // "Berisha" and "Berishas" are one name and its plural.
      guard other + "s" != name, name + "s" != other else { return false }
      // Two people may differ by a letter: then the source has both.
      let otherLatin = romaniser.latin(other.lowercased())
      let hasOwn = sources.contains { $0.hasPrefix(latin) }
      let hasOther = sources.contains { $0.hasPrefix(otherLatin) }
      if hasOwn { return false }
      return count > own || count == own && hasOther
    }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

extension [String: Int] {
  /// The part with some keys.
  fileprivate func filter(among keys: Set<String>) -> [String: Int] {
    [String: Int](uniqueKeysWithValues: keys.compactMap { key in self[key].map { (key, $0) } })
  }
}
