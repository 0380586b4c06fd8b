import Testing

@testable import Review

struct MissingVerbTests {
  @Test(
    "a subject that begins a sentence wants its verb before the object",
    arguments: [
      ("Governor Jerry Brown a new law last week.", "Brown a"),
      ("Governor Jerry Brown signed a new law last week.", nil),
    ])
  func subjectWithoutVerb(english: String, flagged: String?) throws {
    let checker = Checker(from: "sq", to: "en", checks: [.missingVerb])
    let units = checker.units([("Guvernatori Brown nënshkroi një ligj të ri.", english)])
    let places = checker.findings(in: units, asDocument: false).compactMap(\.target).map {
      String(english[bytes: $0])
    }
    #expect(places == (flagged.map { [$0] } ?? []))
  }
}
