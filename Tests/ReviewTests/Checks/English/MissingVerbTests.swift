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
    let places = Check.missingVerb.findings(
      from: "sq", "Guvernatori Brown nënshkroi një ligj të ri.", english
    )
    .texts(in: english)
    #expect(places == (flagged.map { [$0] } ?? []))
  }
}
