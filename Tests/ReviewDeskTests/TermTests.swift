import Review
import ReviewDesk
import Testing

/// Terms that a session adds to a glossary and takes back, without a file of the disk.
struct TermTests {
  private let desk: TestDesk
  private let files = FilesInMemory()
  private let path = "/desk/desk.tsv"

  init() throws {
    let files = files
    desk = try TestDesk(
      "Kuvendi votoi ligjin e ri.\n\nMinistri pranoi ftesën.\n",
      "The Assembly voted the new law.\n\nThe minister accepted the invitation.\n", glossaries: files.glossary
    )
  }

  private func session() throws -> ReviewSession {
    let session = try ReviewSession(desk.project, desk.text) { $0.finding.isShown || $0.decision != nil }
    session.forgetsChecks = desk.checker.forget
    return session
  }

  private func add(_ term: TermDraft, in session: ReviewSession) throws {
    try session.add(term, to: path, flagging: desk.project.glossaries.hits(of: term.concept), in: files)
  }

  private let law = TermDraft(source: "ligj", right: "bill", wrong: "law")

  @Test("undo after a term restores the glossary byte for byte, and the findings with it")
  func restores() throws {
    files.content[path] = Array("# Ours.\nsource\ttarget\nftesë\tinvitation\n".utf8)
    try desk.project.glossaries.set([path])
    let (session, before) = (try session(), files.content)
    try add(law, in: session)
    #expect(files.content[path].map { String(decoding: $0, as: UTF8.self).contains("ligj\tbill") } == true)
    #expect(session.finding?.finding.check == "terminology")
    #expect(try session.undo() == .termTakenBack(law))
    #expect(files.content == before)
    #expect(session.findingCount == 0)
    #expect(try desk.project.glossaries.paths() == [path])
  }

  @Test("a glossary that the term began goes with it, and the project no longer uses it")
  func begun() throws {
    let session = try session()
    try add(law, in: session)
    #expect(try desk.project.glossaries.paths() == [path])
    #expect(try session.undo() == .termTakenBack(law))
    #expect(files.content.isEmpty)
    #expect(try desk.project.glossaries.paths().isEmpty)
    #expect(session.findingCount == 0)
  }

  @Test("a glossary that somebody has changed since stays, the message says so, and undo goes on")
  func changed() throws {
    let session = try session()
    _ = try session.edit(unit: 2, to: "The minister took the invitation.", seen: revision(2, session))
    try add(law, in: session)
    files.content[path, default: []] += Array("ftesë\tinvitation\n".utf8)
    let error = #expect(throws: InputError.self) { try session.undo() }
    #expect(error?.description.contains("has been changed since “ligj” was added") == true)
    #expect(files.content[path].map { String(decoding: $0, as: UTF8.self).contains("ligj\tbill") } == true)
    guard case .takenBack = try session.undo() else { return #expect(Bool(false), "no decision came back") }
    #expect(try session.unit(2)?.current == "The minister accepted the invitation.")
  }

  @Test("a decision made after the term is taken back before it")
  func order() throws {
    let session = try session()
    try add(law, in: session)
    _ = try session.accept(1)
    guard case .takenBack = try session.undo() else { return #expect(Bool(false), "no decision came back") }
    #expect(try session.undo() == .termTakenBack(law))
  }

  @Test("a term that the glossary contradicts is refused, and nothing is written")
  func refused() throws {
    files.content[path] = Array("source\ttarget\tstatus\nligj\tact\tpreferred\nligj\tbill\tforbidden\n".utf8)
    let before = files.content
    let session = try session()
    #expect(throws: InputError.self) { try add(law, in: session) }
    #expect(files.content == before)
    #expect(try desk.project.glossaries.paths().isEmpty)
  }

  private func revision(_ number: Int, _ session: ReviewSession) throws -> String {
    try #require(try session.unit(number)).revision(of: nil)
  }
}
