import Testing

@testable import Review

struct LanguageTests {
  @Test(
    "a file's name tells its language by code and by name in English or in the language",
    arguments: [
      ("albanian.txt", "sq"), ("kosova.sq.txt", "sq"), ("shqip.txt", "sq"), ("lajmi-shqip.md", "sq"),
      ("de.txt", "de"), ("deutsch.txt", "de"), ("texts/sq/german.txt", "de"), ("Serbian.TXT", "sr"),
      ("русский.txt", "ru"), ("français.md", "fr"), ("anglisht.txt", "en"), ("中文.txt", "zh"),
    ])
  func names(name: String, code: String) {
    #expect(
      LanguageChoice(told: nil, name: name, text: "?")
        == LanguageChoice(code: code, reason: "from the file's name"))
  }

  @Test(
    "words that only look like codes tell nothing", arguments: ["it-works.txt", "to be or not.md", "a.txt"])
  func noNames(name: String) { #expect(LanguageChoice(told: nil, name: name, text: "12 — 34!") == nil) }

  @Test(
    "the text tells the language where the name does not",
    arguments: [
      ("sq", "Qeveria e Kosovës miratoi të hënën një plan të ri për energjinë elektrike."),
      ("en", "The government approved a new plan for electricity on Monday."),
      ("de", "Die Regierung hat am Montag einen neuen Plan für die Energie beschlossen."),
      ("ar", "وافقت الحكومة يوم الاثنين على خطة جديدة للطاقة."),
      ("zh", "政府星期一批准了新的能源计划。部长说今年价格不会上涨。"),
    ])
  func texts(code: String, text: String) {
    #expect(
      LanguageChoice(told: nil, name: "text.txt", text: text)
        == LanguageChoice(code: code, reason: "detected from the text"))
  }

  @Test("a given language wins over name and text, and needs no reason")
  func told() {
    let text = "The government approved a new plan for electricity on Monday."
    #expect(
      LanguageChoice(told: "sq", name: "english.txt", text: text) == LanguageChoice(code: "sq", reason: nil))
    #expect(LanguageChoice(told: "Albanian", name: "a", text: "")?.code == "sq")
    #expect(LanguageChoice(told: "pt-BR", name: "a", text: "")?.code == "pt")
    #expect(LanguageChoice(told: "klingonese", name: "english.txt", text: text) == nil)
  }

  @Test("a data file has sections of items, with spaces as underscores and comments left out")
  func data() {
    let data = LanguageData(
      code: "xx", text: "# comment\n[from]\none two_three\n[months]\nx/y z\n# c\n[from]\nfour\n")
    #expect(data.items(.from) == ["one", "two three", "four"])
    #expect(data.alternatives(.months) == [["x", "y"], ["z"]])
    #expect(data.items(.to).isEmpty)
  }

  @Test("every heading of a shipped file names a section, and every section is in a file")
  func sections() {
    var unused = Set(LanguageData.Section.allCases)
    for name in ShippedData.names where name.hasPrefix("Languages/") {
      let data = LanguageData(code: name, text: ShippedData.text(name) ?? "")
      #expect(data.unknownSections == [], "\(name)")
      unused.subtract(LanguageData.Section.allCases.filter { !data.items($0).isEmpty })
    }
    #expect(unused == [])
  }

  @Test("a heading that names no section is noticed, and its items go to no other one")
  func unknownSection() {
    let data = LanguageData(code: "xx", text: "[from]\na\n[form]\nb\n[to]\nc\n")
    #expect(data.unknownSections == ["form"])
    #expect([data.items(.from), data.items(.to)] == [["a"], ["c"]])
  }

  @Test("every shipped language has the sections that it needs, and a region changes nothing")
  func shipped() {
    let codes = LanguageLibrary.shipped.codes
    #expect(codes.contains("sq"))
    for code in codes {
      for section: LanguageData.Section in [.months, .quotes, .negators, .function] {
        #expect(!LanguageData.of(String(code)).items(section).isEmpty, "\(code) \(section)")
      }
      #expect(LanguageData.of(String(code)).alternatives(.months).count == 12, "\(code)")
    }
    #expect(LanguageData.of("sq-XK").items(.titles) == LanguageData.of("sq").items(.titles))
  }
}
