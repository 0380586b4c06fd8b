import Testing

@testable import Review

struct DateStyleTests {
  @Test("the one date in the other order is flagged, and put in that order")
  func other() {
    let flags = Check.dateStyle.flags(text: [
      ("Më 8 tetor 2018.", "On October 8, 2018."),
      ("Më 5 tetor.", "On 5 October."),
      ("Më 6 tetor 2018.", "On 6 October 2018."),
      ("Më 7 maj.", "On 7 May."),
      ("Në maj.", "In May 2018."),
      ("", ""),
    ])
    #expect(flags == ["1: October 8, 2018 → 8 October 2018"])
  }

  @Test("where neither order is the usual one, nothing is said")
  func mixed() {
    let flags = Check.dateStyle.flags(text: [
      ("Më 8 tetor.", "On October 8."),
      ("Më 5 tetor.", "On 5 October."),
      ("Më 6 tetor.", "On 6 October."),
    ])
    #expect(flags == [])
  }

  @Test("a range of days is not a date")
  func range() {
    let flags = Check.dateStyle.flags(text: [
      ("Më 8-9 tetor.", "On October 8-9."),
      ("Më 5 tetor.", "On 5 October."),
      ("Më 6 tetor.", "On 6 October."),
      ("Më 7 tetor.", "On 7 October."),
    ])
    #expect(flags == [])
  }
}
