import Testing

@testable import Review

/// SRX 2.0: of all rules that match at a place, the first decides.
struct SRXTests {
  private func file(_ body: String, header: String = #"<header segmentsubflows="yes" cascade="yes"/>"#)
    -> String
  {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
    \(header)
    <body>
    <languagerules>
    <languagerule languagerulename="Short">
    <rule break="no"><beforebreak>\\bz\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    </languagerule>
    <languagerule languagerulename="Stops">
    <rule><beforebreak>[.?!]+</beforebreak><afterbreak>\\s</afterbreak></rule>
    <rule break="no"><beforebreak>Mr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    </languagerule>
    </languagerules>
    \(body)
    </body>
    </srx>
    """
  }

  private let maps = """
    <maprules><languagemap languagepattern="SQ.*" languagerulename="Short"/>
    <languagemap languagepattern=".*" languagerulename="Stops"/></maprules>
    """

  private func sentences(_ text: String, _ language: String, _ srx: String) throws -> [String] {
    let rules = try SRXRules(bytes: Array(srx.utf8), name: "a.srx")
    let segmenter = try Segmenter(rules: rules, language: language)
    return segmenter.sentences(of: text).map { String(text[bytes: $0]) }
  }

  private func problem(_ srx: String, _ language: String = "sq") -> String {
    do {
      _ = try sentences("A. B.", language, srx)
      return ""
    } catch { return "\(error)" }
  }

  private let text = "Erdhi z. Kurti. Mr. Smith iku? Po."

  @Test("with cascade the rules of all matching maps count, in order")
  func cascade() throws {
    #expect(try sentences(text, "sq", file(maps)) == ["Erdhi z. Kurti.", "Mr.", "Smith iku?", "Po."])
    #expect(try sentences(text, "en", file(maps)) == ["Erdhi z.", "Kurti.", "Mr.", "Smith iku?", "Po."])
  }

  @Test("without cascade those of the first matching map")
  func noCascade() throws {
    let srx = file(maps, header: #"<header segmentsubflows="no" cascade="no"/>"#)
    #expect(try sentences(text, "sq", srx) == [text])
    #expect(try sentences(text, "en", srx).count == 5)
  }

  @Test("an exception before the break wins, and one after it loses")
  func firstMatch() throws {
    let srx = file(maps).replacing("Mr\\.</beforebreak>", with: "Ms\\.</beforebreak>")
      .replacing("\\bz\\.", with: "\\b(z|Mr)\\.")
    #expect(try sentences(text, "sq", srx) == ["Erdhi z. Kurti.", "Mr. Smith iku?", "Po."])
  }

  @Test("a line end within a block is a space, and an empty rule breaks nothing")
  func lineEnds() throws {
    #expect(try sentences("Një.\nDy tre.", "en", file(maps)) == ["Një.", "Dy tre."])
    #expect(try sentences("", "en", file(maps)).isEmpty)
  }

  @Test("errors say where and what to do")
  func errors() {
    #expect(
      problem(file(maps).replacing("[.?!]+", with: "[.?!")).contains(
        "a.srx:10: this rule is not an ICU regular"))
    #expect(
      problem(file(maps).replacing("\".*\"", with: "\"DE\""), "en").contains("no languagemap matches 'en'"))
    #expect(
      problem(file(maps).replacing("=\"Short\"/", with: "=\"Long\"/")).contains(
        "no languagerule named 'Long'"))
    #expect(problem("").contains("empty"))
    #expect(problem("<a/>").contains("not an SRX 2.0 file"))
    #expect(problem("Mirëdita").contains("not well-formed XML"))
    #expect(problem(String(file(maps).prefix(400))).contains("not well-formed XML"))
    #expect(problem(file("")).contains("no rules"))
  }

  @Test("nothing of a hostile file is expanded or read")
  func hostile() {
    let entities = (1..<12).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);\">" }
      .joined()
    for declaration in [
      "<!DOCTYPE srx [<!ENTITY e0 \"aaaaaaaa\">\(entities)]>",
      "<!DOCTYPE srx [<!ENTITY e11 SYSTEM \"/etc/hostname\">]>",
      "<!DOCTYPE srx SYSTEM \"http://127.0.0.1:9/a.dtd\">",
    ] {
      let srx = file(maps).replacing("<srx", with: declaration + "<srx").replacing("[.?!]+", with: "&e11;")
      #expect(problem(srx).contains("document type"), "\(declaration)")
    }
    let deep = String(repeating: "<a>", count: 5000)
    #expect(problem(file(maps).replacing("<body>", with: "<body>" + deep)).contains("nested more than"))
  }

  @Test("a rule that would take for ever is given up, and said")
  func slowRule() throws {
    let srx = file(maps).replacing("[.?!]+", with: "(x+x+)+y")
    let segmenter = try Segmenter(rules: try SRXRules(bytes: Array(srx.utf8), name: "a.srx"), language: "en")
    #expect(segmenter.sentences(of: "A. B.").count == 1)
    #expect(segmenter.problem == nil)
    for _ in 1...1000 { _ = segmenter.sentences(of: String(repeating: "x", count: 60)) }
    #expect(segmenter.problem?.description.hasPrefix("a.srx:10: this rule takes too long") == true)
  }
}
