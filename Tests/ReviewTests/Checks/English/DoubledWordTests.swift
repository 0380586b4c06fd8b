import Testing

@testable import Review

struct DoubledWordTests {
  @Test(
    "words and phrases that come twice or more are flagged to be there once",
    arguments: [
      ("Ministri tha se do të vijë.", "The minister said that that he will come.", ["that that → that"]),
      ("Qeveria u mblodh.", "The the government met met.", ["The the → The", "met met → met"]),
      ("Ai jeton në Spanjë.", "He lives in Spain Spain Spain.", ["Spain Spain Spain → Spain"]),
      ("Ai erdhi në fund.", "He came in the end in the end.", ["in the end in the end → in the end"]),
    ])
  func doubled(source: String, english: String, expected: [String]) {
    #expect(Check.doubledWord.flags(source, english) == expected)
  }

  @Test(
    "what English doubles, what the source doubles and what a mark is between are left alone",
    arguments: [
      ("Ai kishte pasur të drejtë.", "He had had the right."),
      ("Hap pas hapi, hap pas hapi.", "Step by step, step by step."),
      ("Po po.", "Yes yes."),
      ("Ishte vonë.", "It was late, late."),
      ("Ai tha.", "He said “no” “no”."),
      ("", ""),
      ("— —", "— —"),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.doubledWord.flags(source, english) == [])
  }

  @Test("a doubled that is less sure than another word, since English may double it")
  func that() {
    let that = Check.doubledWord.findings(from: "sq", "Ai e tha.", "He said that that is it.")
    let the = Check.doubledWord.findings(from: "sq", "Ai e tha.", "He said the the word.")
    #expect(that.count == 1 && the.count == 1)
    #expect(that.map(\.confidence)[0] < the.map(\.confidence)[0])
  }
}
