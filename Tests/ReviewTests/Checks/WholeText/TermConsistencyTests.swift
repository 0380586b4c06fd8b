import Testing

@testable import Review

struct TermConsistencyTests {
  @Test("the rarer of two right names is flagged, where the source has the name")
  func rarer() {
    let flags = Check.termConsistency.flags(text: [
      (
        "Asociacioni i Komunave me Shumicë Serbe po diskutohet.",
        "The Association of Serb-Majority Municipalities is being discussed."
      ),
      (
        "Asociacioni i Komunave me Shumicë Serbe mbetet.",
        "The Association of Serbian Municipalities remains."
      ),
      (
        "Asociacioni i Komunave me Shumicë Serbe është temë.",
        "The Association of Serb-Majority Municipalities is a topic."
      ),
      ("Ai foli.", "He spoke of the Association of Serbian Municipalities."),
    ])
    #expect(
      flags == ["2: Association of Serbian Municipalities → Association of Serb-Majority Municipalities"])
  }

  @Test("a shorter form of the name may follow it")
  func short() {
    let flags = Check.termConsistency.flags(text: [
      (
        "Asociacioni i Komunave me Shumicë Serbe po diskutohet.",
        "The Association of Serb-Majority Municipalities is being discussed."
      ),
      ("Asociacioni i Komunave me Shumicë Serbe mbetet.", "The Association remains."),
      ("", ""),
    ])
    #expect(flags == [])
  }
}
