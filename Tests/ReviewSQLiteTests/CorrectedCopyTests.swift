import Review
import Testing

struct CorrectedCopyTests {
  private func exported(
    _ paragraphs: [[ToyText.Pair]], lineEnd: String = "\n", _ decide: (Project) throws -> Void
  ) throws -> String {
    let project = Project(store: InMemoryStore(), reviewer: "Ana", check: ToyCheck.answer)
    try project.reloading.load(ToyText(paragraphs, lineEnd: lineEnd).loaded())
    try decide(project)
    return String(decoding: try project.export(), as: UTF8.self)
  }

  @Test("without a decision the copy is the file")
  func identical() throws {
    let loaded = try ToyText([[("A.", "A rock."), ("B.", "")], [("", "x")]], lineEnd: "\r\n").loaded()
    let project = Project(store: InMemoryStore(), reviewer: "Ana", check: ToyCheck.answer)
    try project.reloading.load(loaded)
    #expect(try project.export() == loaded.target.bytes)
  }

  @Test("only the words that were decided about change")
  func words() throws {
    let copy = try exported([[("A.", "A  rock, ok."), ("B.", "B.")], [("C.", "teh  C.")]]) {
      try $0.deciding.accept(1)
      try $0.deciding.accept(2)
    }
    #expect(copy == "A  stone, ok. B.\n\nthe  C.\n")
  }

  @Test("a sentence that was left out goes among the others of its paragraph")
  func sentence() throws {
    let middle: [[ToyText.Pair]] = [[("A.", "One."), ("B.", ""), ("C.", "Three.")]]
    #expect(try exported(middle) { try $0.deciding.edit(unit: 2, of: 1, to: "Two.") } == "One. Two. Three.\n")
    let last: [[ToyText.Pair]] = [[("A.", "One."), ("B.", ""), ("C.", "")], [("D.", "Four.")]]
    let copy = try exported(last) {
      try $0.deciding.edit(unit: 2, of: 1, to: "Two.")
      try $0.deciding.edit(unit: 3, of: 1, to: "Three.")
    }
    #expect(copy == "One. Two. Three.\n\nFour.\n")
  }

  @Test("the first sentence of a paragraph goes before the rest of it")
  func firstSentence() throws {
    let text: [[ToyText.Pair]] = [[("A.", "One.")], [("B.", ""), ("C.", "Three.")]]
    #expect(
      try exported(text) { try $0.deciding.edit(unit: 2, of: 1, to: "Two.") } == "One.\n\nTwo. Three.\n")
  }

  @Test(
    "a paragraph that was left out becomes one, with the line ends of the file",
    arguments: ["\n", "\r\n", "\r"])
  func paragraph(lineEnd: String) throws {
    let text: [[ToyText.Pair]] = [[("A.", "One.")], [("B.", ""), ("C.", "")], [("D.", "Four.")]]
    let copy = try exported(text, lineEnd: lineEnd) {
      try $0.deciding.edit(unit: 2, of: 1, to: "Two.")
      try $0.deciding.edit(unit: 3, of: 1, to: "Three.")
    }
    #expect(copy == "One.\(lineEnd)\(lineEnd)Two. Three.\(lineEnd)\(lineEnd)Four.\n")
  }

  @Test("the first and the last paragraph can be filled in")
  func ends() throws {
    let text: [[ToyText.Pair]] = [[("A.", "")], [("B.", "Two.")], [("C.", "")]]
    let copy = try exported(text) {
      try $0.deciding.edit(unit: 1, of: 1, to: "One.")
      try $0.deciding.edit(unit: 3, of: 1, to: "Three.")
    }
    #expect(copy == "One.\n\nTwo.\n\nThree.\n")
  }

  @Test("a sentence that is taken out leaves no second space, and a paragraph no empty one")
  func takenOut() throws {
    let text: [[ToyText.Pair]] = [
      [("A.", "One."), ("", "Two."), ("", "Three.")], [("", "Four.")], [("E.", "Five.")],
    ]
    #expect(
      try exported(text) { try $0.deciding.edit(unit: 2, of: 1, to: "") } == "One. Three.\n\nFour.\n\nFive.\n"
    )
    #expect(
      try exported(text) { try $0.deciding.edit(unit: 3, of: 1, to: "") } == "One. Two.\n\nFour.\n\nFive.\n")
    #expect(
      try exported(text) { try $0.deciding.edit(unit: 4, of: 1, to: "") } == "One. Two. Three.\n\nFive.\n")
    #expect(
      try exported(text) { try $0.deciding.edit(unit: 5, of: 1, to: "") } == "One. Two. Three.\n\nFour.\n")
    let copy = try exported(text) { project in
      for unit in 1...3 { try project.deciding.edit(unit: unit, of: 1, to: "") }
    }
    #expect(copy == "Four.\n\nFive.\n")
  }

  @Test("a missing list item gets the marker of its source")
  func listItem() throws {
    let source = try Document(bytes: Array("- Një\n- Dy\n- Tre\n".utf8), name: "a.md")
    let target = try Document(bytes: Array("- One\n- Three\n".utf8), name: "b.md")
    func unit(_ number: Int, _ text: String, _ span: Span, _ current: String? = nil) -> StoredUnit {
      let block = source.blocks[number - 1].range
      let loaded = LoadedUnit(
        source: String(source.text[bytes: block]), target: text, sourceSpan: block, targetSpan: span,
        bead: Bead(source: 0..<1, target: 0..<1, confidence: 1), kind: .listItem)
      return StoredUnit(id: number, text: 1, number: number, loaded: loaded, current: current ?? text)
    }
    let units = [unit(1, "One", 2..<5), unit(2, "", 5..<5, "Two"), unit(3, "Three", 8..<13)]
    let copy = try CorrectedCopy.bytes(source: source, target: target, units: units)
    #expect(String(decoding: copy, as: UTF8.self) == "- One\n- Two\n- Three\n")
  }

  @Test("a bullet that the encoding of the target lacks becomes a hyphen")
  func bullet() throws {
    let source = try Document(bytes: Array("• Një\n• Dy\n".utf8), name: "a.txt")
    let target = try Document(bytes: Array("- One\n".utf8), name: "b.txt", encoding: "ISO-8859-1")
    func unit(_ number: Int, _ text: String, _ span: Span, _ current: String) -> StoredUnit {
      let block = source.blocks[number - 1].range
      let loaded = LoadedUnit(
        source: String(source.text[bytes: block]), target: text, sourceSpan: block, targetSpan: span,
        bead: Bead(source: 0..<1, target: 0..<1, confidence: 1), kind: .listItem)
      return StoredUnit(id: number, text: 1, number: number, loaded: loaded, current: current)
    }
    let units = [unit(1, "One", 2..<5, "One"), unit(2, "", 5..<5, "Two")]
    let copy = try CorrectedCopy.bytes(source: source, target: target, units: units)
    #expect(String(decoding: copy, as: UTF8.self) == "- One\n\n- Two\n")
  }

  @Test("the copy is in the encoding that came in, and a letter that it has not is refused")
  func encoding() throws {
    let bytes = "Caf".utf8 + [0xE9] + " rock.\r\n".utf8
    let target = try Document(bytes: Array(bytes), name: "b.txt", encoding: "windows-1252")
    func copy(_ current: String) throws -> [UInt8] {
      let loaded = LoadedUnit(
        source: "Kafe.", target: "Café rock.", sourceSpan: 0..<5, targetSpan: 0..<11,
        bead: Bead(source: 0..<1, target: 0..<1, confidence: 1))
      return try CorrectedCopy.bytes(
        source: target, target: target,
        units: [StoredUnit(id: 1, text: 1, number: 1, loaded: loaded, current: current)])
    }
    #expect(try copy("Café stoné.") == Array("Caf".utf8 + [0xE9] + " ston".utf8 + [0xE9] + ".\r\n".utf8))
    #expect(message { _ = try copy("Café 中.") }.contains("cannot be written in windows-1252"))
  }
}
