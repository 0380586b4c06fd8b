import Review
import ReviewDesk
import Testing

/// A desk's own words, without a file of the disk.
struct WordTests {
  private static let list = "/desk/review.words"
  private let files = FilesInMemory()
  private let desk: TestDesk

  init() throws {
    let files = files
    let checker = LocalChecker { from, to, _ in
      let words = try WordList(bytes: files.bytes(of: Self.list) ?? [], name: Self.list)
      return Checker(from: from, to: to, words: words)
    }
    desk = try TestDesk(
      "Qeveria u mblodh dje.\n\nKuvendi votoi sot. Qeveria u mblodh sërish.\n",
      "The goverment met yesterday.\n\nThe assembly voted today. Goverment members met again.\n",
      checker: checker)
  }

  private func session() throws -> ReviewSession {
    let session = try ReviewSession(desk.project, desk.text) { $0.finding.check == "spelling" }
    session.forgetsChecks = desk.checker.forget
    return session
  }

  @Test("a word of the list is flagged nowhere in the project any more, and undo flags it again")
  func adding() throws {
    let session = try session()
    let found = session.openCount
    #expect(found >= 1)
    #expect(try session.addWord(to: Self.list, in: files) == .wordAdded("goverment"))
    #expect(files.content[Self.list] == Array("goverment\n".utf8))
    #expect(session.openCount == 0)
    #expect(session.finding == nil)
    #expect(try session.addWord(to: Self.list, in: files) == .noFinding)
    #expect(try session.undo() == .wordTakenBack("goverment"))
    #expect(files.content[Self.list] == nil)
    #expect(session.openCount == found)
  }

  @Test("a finding about something else has no word to add")
  func otherFinding() throws {
    let desk = try TestDesk("Ka 347 policë.\n", "There are 341 officers.\n")
    let session = try ReviewSession(desk.project, desk.text) { $0.finding.isShown }
    #expect(session.finding?.finding.check == "numbers")
    #expect(try session.addWord(to: Self.list, in: files) == .noWord)
    #expect(files.content.isEmpty)
  }

  @Test(
    "a word in small letters stands for its capitals, too; one with a capital for itself and for all capitals",
    arguments: [
      ("ngo", "ngo", true), ("ngo", "Ngo", true), ("ngo", "NGO", true),
      ("Lajçi", "Lajçi", true), ("Lajçi", "LAJÇI", true), ("Lajçi", "lajçi", false),
      ("Lajçi", "Lajci", false),
    ])
  func letterCase(word: String, text: String, isKnown: Bool) throws {
    #expect(try WordList(bytes: Array(word.utf8), name: "words").contains(text) == isKnown)
  }

  @Test("comments and everything else in the file stay when a word comes or goes")
  func file() throws {
    let text = "# Ours.\r\nngo  # as people say\r\n\r\nLajçi"
    let list = try WordList(bytes: Array(text.utf8), name: "words")
    #expect(list.words == ["ngo", "Lajçi"])
    #expect(String(decoding: try list.adding("Rugova"), as: UTF8.self) == text + "\r\nRugova\r\n")
    #expect(String(decoding: try list.removing("ngo"), as: UTF8.self) == "# Ours.\r\n\r\nLajçi")
    #expect(throws: InputError.self) { try list.adding("two words") }
    #expect(throws: InputError.self) { try list.adding("#x") }
    let only = try WordList(bytes: Array("ngo\n".utf8), name: "words")
    #expect(try only.removing("ngo").isEmpty)
    #expect(try WordList(name: "words").adding("ngo") == Array("ngo\n".utf8))
  }
}
