import Testing

@testable import Review

/// Golden cases, one block each; `|` stands where a sentence begins.
struct SentenceTests {
  private func expect(_ marked: String, _ language: String, at location: SourceLocation = #_sourceLocation) {
    let parts = marked.split(separator: "|").map(String.init)
    let text = parts.joined()
    let sentences = Segmenter(language: language).sentences(of: text).map { String(text[bytes: $0]) }
    #expect(sentences == parts.map { $0.trimmingWhitespace() }, sourceLocation: location)
  }

  @Test(
    "Albanian",
    arguments: [
      "Z. Hoti foli në Prishtinë. |Ai nuk u përgjigj.",
      "Takimin e drejtoi znj. Arbana Krasniqi nga ministria. |Pastaj foli ai.",
      "Dr. Besnik Hoti e konfirmoi lajmin. |Ai nuk dha hollësi.",
      "Prof. dr. Hoti dhe inxh. Gashi u takuan dje.",
      "U diskutuan tema të tjera, p.sh. Energjia dhe uji. |Takimi zgjati dy orë.",
      "Ligji nr. 06 u miratua. |Opozita votoi kundër.", "Shih fq. 12 dhe vëll. II të librit.",
      "Në shek. XIX Shqipëria ndryshoi shumë.", "Autori është I. Kadare. |Libri doli në Tiranë.",
      "Erdhën ministra, deputetë etj. |Ata ikën shpejt.", "Fabrika Drini sh.p.k. është mbyllur.",
      "“Gjendja është e qetë.” |Ai nuk dha hollësi.", "“Gjendja është e qetë”, tha ai. |Pastaj iku.",
      "„A do të vijë?“ pyeti gazetari. |Askush nuk u përgjigj.", "«Po!» tha ajo. |«Jo.» |Ai heshti.",
      "(Foto nga arkivi.) |Takimi nisi në orën 17.30. |Ai mbaroi vonë.",
      "Çmimi u rrit me 3.5 për qind. |Paga mbeti e njëjtë.", "1. Qeveria miratoi buxhetin.",
      "A do të vijë? |Po! |Ndoshta…", "Ai tha: “Po vij.” |Pastaj iku.", "Ai shikoi... dhe iku.",
    ])
  func albanian(marked: String) { expect(marked, "sq") }

  @Test(
    "English",
    arguments: [
      "Mr. Smith met Dr. Jones. |They talked.", "Mrs. Hoti and Prof. Gashi were there.",
      "The U.S. Senate voted. |It passed.", "He lives in the U.S. |He likes it.",
      "The meeting ended at 5 p.m. |The minister left.", "It starts at 9 a.m. on Monday.",
      "Bring fruit, e.g. apples, i.e. something sweet. |Thanks.", "It grew by 3.5 percent. |Wages did not.",
      "J. K. Rowling wrote it. |We read it.", "George W. Bush won. |Al Gore lost.",
      "“It works.” |She smiled.", "“Does it work?” he asked. |“Yes!” she said.", "Really?! |Yes.",
      "Wait... |No.",
      "He arrived on Jan. 5 with No. 7. |She did not.", "St. Paul is a city. |It is cold.",
      "(See page 3.) |Then go on.", "Apple Inc. said so. |Google did not.", "Costs, fees, etc. were paid.",
      "It is vs. Germany.", "One sentence without a stop",
    ])
  func english(marked: String) { expect(marked, "en") }

  @Test(
    "German",
    arguments: [
      "Das gilt z. B. für Schulen. |Andere folgen.", "Das gilt u. a. für Berlin und i. d. R. für Bonn.",
      "Es gibt Wasser, Strom usw. |Die Leute sind froh.",
      "Das gilt z.B. für Schulen. |Andere folgen.",
      "Am 12. Mai begann die Sitzung. |Sie endete spät.", "Herr Dr. Meier sprach. |Dann ging er.",
      "Es kostet ca. 300 Euro. |Das ist viel.", "Der 2. Weltkrieg endete 1945. |Danach begann der Aufbau.",
      "Er rief: „Komm!“ |Sie kam.", "„Kommst du?“, fragte er. |Sie nickte.",
      "Nr. 5 und Abs. 3 gelten. |Der Rest nicht.",
      "Frau Prof. Dr. Schmidt lehrt hier.",
    ])
  func german(marked: String) { expect(marked, "de") }

  @Test(
    "each language", arguments: SentenceTable.rows.flatMap { row in row.cases.map { (row.language, $0) } })
  func table(language: String, marked: String) { expect(marked, language) }

  @Test("each language's data has its cases")
  func coverage() {
    let codes = LanguageLibrary.shipped.codes
    let tested = Set(SentenceTable.rows.map(\.language))
    #expect(codes.filter { !tested.contains($0) }.isEmpty)
  }

  @Test("a small letter begins a sentence where the writer has no capitals")
  func smallLetters() {
    expect("i saw him. |he was late? |no. |we left.", "en")
    expect("I saw the dept. of history.", "en")
    expect("She works at Wahoo! in the city.", "en")
  }

  @Test("a line end within a block ends no sentence", arguments: ["\n", "\r\n", "\r", "\u{2028}"])
  func lineEnds(end: String) {
    expect("The government\(end)met on Monday. |It\(end)decided.", "en")
  }

  @Test("white space alone has no sentences", arguments: ["", " ", "\n\u{A0}\n"])
  func blank(text: String) { #expect(Segmenter(language: "en").sentences(of: text).isEmpty) }

  @Test("CR LF is as LF, and random characters break nothing")
  func randomText() {
    var generator = SplitMix64(seed: 8)
    let segmenters = ["en", "de", "hy", "zh", "ar"].map { Segmenter(language: $0) }
    for round in 0..<600 {
      let scalars = (0..<Int.random(in: 0...40, using: &generator)).map { _ -> Unicode.Scalar in
        let limit: UInt32 = [0x80, 0x600, 0x3100, 0x11_0000][Int.random(in: 0..<4, using: &generator)]
        return Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) ?? "."
      }
      let text = String(String.UnicodeScalarView(scalars)).replacing("\r", with: "").replacing(
        "\n", with: ". A")
      let segmenter = segmenters[round % segmenters.count]
      var end = 0
      for span in segmenter.sentences(of: text) {
        #expect(!span.isEmpty && span.lowerBound >= end && text.trimmed(end..<span.lowerBound).isEmpty)
        end = span.upperBound
      }
      #expect(text.trimmed(end..<text.utf8.count).isEmpty, "\(text.debugDescription)")
      let broken = text.replacing(" ", with: "\n")
      let texts = [broken, broken.replacing("\n", with: "\r\n")].map { text in
        segmenter.sentences(of: text).map { text[bytes: $0].replacing("\r\n", with: "\n") }
      }
      #expect(texts[0] == texts[1])
    }
  }

  @Test("any text is covered but for white space")
  func anyText() {
    var generator = SplitMix64(seed: 3)
    let pieces = [
      "Dr", ".", " ", "\r\n", "“", "”", "a", "B", "1", "?", "。", "e\u{301}", "👩‍👧", "(", ")", "…", ":",
    ]
    let segmenter = Segmenter(language: "sq")
    for _ in 0..<1000 {
      let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
        pieces.randomElement(using: &generator)!
      }
      .joined()
      var end = 0
      for span in segmenter.sentences(of: text) {
        #expect(text.trimmed(end..<span.lowerBound).isEmpty, "\(text.debugDescription)")
        #expect(!span.isEmpty)
        end = span.upperBound
      }
      #expect(text.trimmed(end..<text.utf8.count).isEmpty, "\(text.debugDescription)")
    }
  }
}
