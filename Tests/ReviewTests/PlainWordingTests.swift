import Testing

/// What the project says of itself, in the English of today.
struct PlainWordingTests {
  private let english: PlainWording

  init() throws { english = try PlainWording() }

  @Test(
    "messages, help, pages, comments and the claims of tests are plain English",
    arguments: ["Sources", "Tests"])
  func code(folder: String) throws {
    let files = try Repository.files(in: folder, "swift", "c", "h", "cpp", "md")
      .filter { !$0.hasSuffix("/PlainWording.swift") && !$0.hasSuffix("/PlainWordingTests.swift") }
    #expect(files.count > 50)
    #expect(try files.flatMap(english.slips(inFile:)) == [])
  }

  @Test("so are the pages", arguments: ["README.md", "CHANGELOG.md", "Samples/README.md"])
  func pages(file: String) throws { #expect(try english.slips(inFile: file) == []) }

  @Test(
    "a phrase of each kind is noticed",
    arguments: zip(
      PlainWording.kinds.map(\.pattern),
      [
        "'x' is no language", "text unless told", "taken back at one stroke", "it stands in the file",
        "as it stands",
        "lists parted by commas", "the finding in hand", "less than nought",
        "where to? tell it with an option",
        "when it was told", "none is to be had", "whoever sets it sees to that", "it wants a decision",
        "the pairs were mended", "before anybody hears of it", "she thinks better of it", "70 our mistake",
        "the file is there already", "the sense is turned round", "--large takes it all the same",
        "in the place of a word", "it is never written over", "writes the sentence anew", "in this sitting",
        "lest it fall", "FILE is missing; it is 'review segment FILE'",
      ]))
  func noticed(kind: String, line: String) throws {
    let pattern = try Regex(kind).ignoresCase()
    #expect(line.contains(pattern))
    #expect(!english.slips(in: line).isEmpty)
  }

  @Test("there is an example for each kind")
  func examples() { #expect(PlainWording.kinds.count == 26) }

  @Test(
    "what a native writer would say is left alone",
    arguments: [
      "there is no suggestion", "it is no longer there", "nobody is no one",
      "a sign that stands for a character",
      "it stands in for a name", "he told us that", "the command mend edits pairs", "is there a project?",
    ])
  func quiet(line: String) { #expect(english.slips(in: line) == []) }
}
