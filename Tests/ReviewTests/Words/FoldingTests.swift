import Testing

@testable import Review

struct FoldingTests {
  @Test(
    "words that a language writes in two ways have one key",
    arguments: [
      ("sq", "SITUATË", "situatë"), ("sq", "s’ka", "s'ka"), ("sq", "e\u{308}", "ë"),
      ("de", "Straße", "strasse"),
      ("ru", "Ещё", "еще"), ("ru", "за\u{301}мок", "замок"), ("ro", "paşi", "pași"), ("el", "Αθήνα", "αθηνα"),
      ("tr", "IŞIK", "ışık"), ("tr", "İzmir", "izmir"), ("az", "DIL", "dıl"), ("sr", "Београд", "beograd"),
      ("sr", "Љубљана", "ljubljana"), ("en", "IT", "it"),
    ])
  func keys(language: String, word: String, key: String) {
    #expect(Folding(language: language).key(word) == key)
  }

  @Test(
    "what differs in a language stays apart",
    arguments: [("sq", "çë", "ce"), ("en", "ß", "ss"), ("de", "ä", "a")])
  func apart(language: String, word: String, other: String) {
    #expect(Folding(language: language).key(word) != Folding(language: language).key(other))
  }

  @Test(
    "the digits of any script are read, also of characters that are worth more than nine",
    arguments: [
      ("३.५", "35"), ("٤٥", "45"), ("十", "10"), ("3十", "310"), ("a1b2", "12"), ("word", ""), ("½", ""),
    ])
  func digits(text: String, digits: String) {
    #expect(Word(range: 0..<1, text: text, key: text, kind: .number).digits == digits)
  }

  @Test("words of any script are written in plain Latin letters")
  func latin() {
    let romaniser = Romaniser()
    #expect(romaniser.latin("јовановић") == "jovanovic")
    #expect(romaniser.latin("çështja") == "ceshtja")
    #expect(romaniser.latin("北京") == "beijing")
    #expect(romaniser.latin("plain") == "plain")
    #expect(romaniser.latin("αθήνα") == "athena")
  }

  @Test(
    "words are found with their places and kinds",
    arguments: [
      ("en", "It's 3.5 well-known.", ["It's", "3.5", "well", "known"]),
      ("sq", "„S’ka“, tha.", ["S’ka", "tha"]),
      ("zh", "政府批准", ["政府", "批准"]), ("th", "ภาษาไทย", ["ภาษา", "ไทย"]), ("en", "", []), ("en", " — …", []),
    ])
  func words(language: String, text: String, words: [String]) {
    let found = Lexer(language: language).words(of: text)
    #expect(found.map(\.text) == words)
    #expect(found.map { String(text[bytes: $0.range]) } == words)
  }

  @Test("names that sound alike are alike, and others are not")
  func likeness() {
    for (one, other) in [
      ("makron", "macron"), ("shollc", "scholz"), ("putin", "putin"), ("borrell", "borell"),
    ] {
      #expect(NameLikeness.of(one, other) >= 0.75, "\(one) \(other)")
    }
    for (one, other) in [("kurti", "osmani"), ("berlin", "pristina"), ("hoti", "gashi")] {
      #expect(NameLikeness.of(one, other) < 0.6, "\(one) \(other)")
    }
    #expect(NameLikeness.edits("abcd", "acbd") == 1)
    #expect(NameLikeness.edits("", "abc") == 3)
    #expect(NameLikeness.edits("kitten", "sitting") == 3)
  }
}
