import Testing

@testable import Review

struct SpellingVarietyTests {
  @Test("the one American word of a British text is flagged, a name is not")
  func one() {
    let flags = Check.spellingVariety.flags(text: [
      ("Ngjyra e qendrës.", "The colour of the centre."),
      ("Ata organizojnë.", "The neighbour analysed it."),
      ("Puna vazhdon.", "The labor goes on, said the Labor Party."),
    ])
    #expect(flags == ["3: labor → labour"])
  }

  @Test("one of each tells of no usual variety")
  func even() {
    let flags = Check.spellingVariety.flags(text: [
      ("Ngjyra.", "The colour."),
      ("Puna.", "The labor."),
      ("", ""),
    ])
    #expect(flags == [])
  }

  @Test("the one British word of an American text is flagged")
  func british() {
    let flags = Check.spellingVariety.flags(text: [
      ("Ngjyra e qendrës.", "The color of the center."),
      ("Ata.", "The neighbor analyzed it."),
      ("Puna vazhdon.", "The labour goes on."),
    ])
    #expect(flags == ["3: labour → labor"])
  }
}
