import Testing

@testable import Review

struct NameSpellingTests {
  @Test("the rarer spelling is flagged in each place, without its possessive ending")
  func rarer() {
    let flags = Check.nameSpelling.flags(text: [
      ("Borrell erdhi në Prishtinë.", "Borrell arrived in Pristina."),
      ("Borrell u takua me Kurtin.", "Borell met Kurti and Borell’s aide."),
      ("Sipas Borrellit, ka përparim.", "According to Borrell, there is progress."),
      ("Borrell iku.", "Borrell left."),
    ])
    #expect(flags == ["2: Borell → Borrell", "2: Borell → Borrell"])
  }

  @Test("a plural, and two names that the source has both, are left alone")
  func both() {
    let flags = Check.nameSpelling.flags(text: [
      ("Berisha erdhi.", "Berisha came."),
      ("Familja Berisha.", "The Berishas came."),
      ("Hoxha foli.", "Hoxha spoke."),
      ("Hoxhaj foli.", "Hoxhaj spoke."),
      ("", ""),
    ])
    #expect(flags == [])
  }
}
