import Testing

@testable import Review

struct MissingSubjectTests {
  @Test(
    "a verb that begins a sentence, or stands behind a phrase that does, wants its subject",
    arguments: [
      ("Lost the first set after an hour.", "Lost the"),
      ("After the election, told the reporters nothing.", "told the"),
      ("In her first speech, made her position clear to everyone.", "made her"),
      ("After the election, the mayor told the reporters nothing.", nil),
      ("In 2004, named the best of all, he left the team.", nil),
      ("“In the end,” said the minister of finance.", nil),
      ("After what he did, made the rest of them angry.", nil),
    ])
  func finiteVerb(english: String, flagged: String?) {
    let places = Check.missingSubject.findings(
      from: "sq", "Pas zgjedhjeve kryetari u foli gazetarëve.", english
    )
    .texts(in: english)
    #expect(places == (flagged.map { [$0] } ?? []))
  }
}
