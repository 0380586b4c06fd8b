import Testing

@testable import Review

/// Glossaries at random, out of one format and into it again.
struct AnyGlossaryTests {
  @Test(
    "what a format can hold comes back out of a file of it",
    arguments: GlossaryFormat.all.map(\.id), 1...20)
  func roundTrip(id: String, seed: Int) throws {
    let format = try #require(GlossaryFormat.named(id))
    var random = SplitMix64(seed: UInt64(seed))
    let before = AnyGlossary.glossary(holding: format.holds, using: &random)
    let bytes = try format.bytes(of: before)
    let after = try Glossary(bytes: bytes, name: "a", from: "sq", to: "en")
    #expect(after.problems == [])
    let (old, new) = (AnyGlossary.comparable(before, format), AnyGlossary.comparable(after, format))
    #expect(new.count == old.count)
    for (new, old) in zip(new, old) where new != old { Issue.record("\(new)\nand not\n\(old)") }
    var again = after
    (again.source, again.target) = (again.source ?? "sq", again.target ?? "en")
    #expect(try format.bytes(of: again) == bytes, "a second time")
    #expect(format.losses(of: before) == [])
  }
}

/// A glossary at random.
enum AnyGlossary {
  private static let words = [
    "shtëpi", "kuvend", "ligj", "a, b", "say \"so\"", "x & y", "<b>", "l'accord", "経済", "мир", "e-mail", "#1",
    "=SUM", "ç", "o;p", "50 %", "naïve", "Ω", "q|r", "s*",
  ]

  static func glossary(
    holding parts: Set<GlossaryPart>, using random: inout some RandomNumberGenerator
  ) -> Glossary {
    func chance(_ part: GlossaryPart? = nil) -> Bool {
      part.map(parts.contains) != false && Int.random(in: 0..<3, using: &random) == 0
    }
    var used: Set<String> = []
    func word() -> String {
      while true {
        let text = (0..<Int.random(in: 1...3, using: &random)).map { _ in words.randomElement(using: &random)!
        }
        .joined(separator: " ")
        if used.insert(text.lowercased()).inserted { return text }
      }
    }
    let entries = (0..<Int.random(in: 1...12, using: &random)).map { number -> ConceptEntry in
      var entry = ConceptEntry(
        sources: [Term(text: word())], targets: [Term(text: word())], isRequired: !chance(.settings))
      if chance(.admitted) { entry.targets.append(Term(text: word(), status: .admitted)) }
      if chance(.forbidden) { entry.targets.append(Term(text: word(), status: .forbidden)) }
      if chance(.notes) { entry.targets[0].note = word() }
      if chance(.domains) { entry.domain = word() }
      if chance(.definitions) { entry.definition = word() }
      if chance(.identifiers) { entry.id = "id\(number)" }
      if chance(.settings) { entry.severity = .critical }
      if chance(.settings) { entry.sources[0].near = ["veri", "jug"] }
      if chance(.settings) {
        entry.sources[0].match = .exact
        entry.targets[0].match = .exact
        entry.targets = [entry.targets[0]]
      }
      if chance(.houseStyle) {
        entry.sources = []
        entry.isRequired = false
        entry.targets[0].match = .inflected
      }
      return entry
    }
    return Glossary(name: "a", entries: entries, source: "sq", target: "en")
  }

  /// What has to be the same: names that a format gives where there were none are not.
  static func comparable(_ glossary: Glossary, _ format: GlossaryFormat) -> [ConceptEntry] {
    glossary.entries.map {
      var entry = $0.withoutLines
      if !entry.id.hasPrefix("id") { entry.id = "" }
      entry.details = entry.details.filter { $0.name != "note" }
      for index in entry.targets.indices {
        entry.targets[index].details = []
        // A table without statuses has accepted terms alone.
        if !format.holds.contains(.forbidden) { entry.targets[index].status = .preferred }
      }
      // A table of languages has one note for the concept.
      if entry.targets[0].note.isEmpty { swap(&entry.targets[0].note, &entry.note) }
      return entry
    }
  }
}
