import Review
import Testing

struct MarkTests {
  private func marked(_ backend: Backend, _ target: String, _ phrase: String) throws -> Project {
    let project = try Project.toy(backend, [[("Një burim.", target)], [("Dy.", "Two.")]])
    let range = target.ranges(of: phrase)[0]
    try project.marks.mark(
      unit: 1, of: 1, target: target.span(of: range), category: .mistranslation, severity: .critical,
      message: "Wrong.", suggestions: ["spring"])
    return project
  }

  private func mark(_ project: Project) throws -> ReviewedFinding {
    try project.reading.units(of: 1).flatMap(\.findings).first { $0.finding.origin.isReviewer }!
  }

  @Test("a mark is a finding: it can be corrected, and its undo brings it back", arguments: Backend.allCases)
  func decided(backend: Backend) throws {
    let project = try marked(backend, "A source of teh rock.", "source")
    let number = try mark(project).number
    #expect(try mark(project).state == .open)
    #expect(try project.deciding.accept(number).unit.current == "A spring of teh rock.")
    #expect(try mark(project).state == .accepted)
    try project.undoing.undo()
    #expect(try mark(project).state == .open)
    try project.undoing.undo()
    #expect(try mark(project).state == .gone)
    try project.undoing.redo()
    #expect(try mark(project).state == .open)
  }

  @Test("a mark moves with its words, and goes and comes with them", arguments: Backend.allCases)
  func moves(backend: Backend) throws {
    let project = try marked(backend, "A rock is a source, a source.", "source")
    try project.deciding.edit(unit: 1, of: 1, to: "A pebble is a source, a source.")
    #expect(try mark(project).finding.target == 14..<20)
    try project.deciding.edit(unit: 1, of: 1, to: "A pebble is a spring, a source.")
    #expect(try mark(project).finding.target == 24..<30)
    try project.deciding.edit(unit: 1, of: 1, to: "Nothing.")
    #expect(try mark(project).state == .gone)
    try project.undoing.undo()
    try project.undoing.undo()
    #expect(try mark(project).finding.target == 14..<20)
  }

  @Test("a mark survives a reload while its words stand, else the reload tells", arguments: Backend.allCases)
  func reload(backend: Backend) throws {
    let project = try marked(backend, "A source.", "source")
    var report = try project.reloading.load(
      ToyText([[("Një burim.", "The good source.")], [("Dy.", "Two.")]]).loaded())
    #expect(report.unfitting.isEmpty)
    #expect(try mark(project).finding.target == 9..<15)
    report = try project.reloading.load(
      ToyText([[("Një burim.", "The spring.")], [("Dy.", "Two.")]]).loaded())
    #expect(report.unfitting.map(\.decision.action) == [.mark])
    #expect(try mark(project).state == .gone)
  }

  @Test("a mark of the source, and one in a pair that is joined, stay", arguments: Backend.allCases)
  func joined(backend: Backend) throws {
    let project = try marked(backend, "A source.", "source")
    try project.marks.mark(
      unit: 2, of: 1, target: nil, source: 0..<2, category: .omission, severity: .major)
    try project.pairing.mend(.join(last: 2), pair: 1, of: 1)
    let unit = try project.reading.units(of: 1)[0]
    #expect(unit.current == "A source.\n\nTwo.")
    let marks = unit.findings.filter { $0.finding.origin.isReviewer && $0.isOpen }
    #expect(marks.map(\.finding.target) == [2..<8, nil])
    #expect(marks.map(\.finding.source) == [nil, 13..<15])
    try project.deciding.edit(unit: 1, of: 1, to: "The source.\n\nTwo.")
    #expect(try project.reading.units(of: 1)[0].findings.first { $0.isOpen }?.finding.target == 4..<10)
    try project.undoing.undo()
    try project.undoing.undo()
    #expect(try project.reading.units(of: 1).map { $0.findings.filter(\.isOpen).count } == [1, 1])
    try project.undoing.redo()
    #expect(try project.reading.units(of: 1)[0].findings.filter(\.isOpen).count == 2)
  }

  @Test("a mark that does not fit is refused", arguments: Backend.allCases)
  func refused(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "Café.")]])
    func refusal(_ span: Span?) -> String {
      message { try project.marks.mark(unit: 1, of: 1, target: span, category: .grammar, severity: .minor) }
    }
    #expect(refusal(2..<2).contains("the mark does not fit"))
    #expect(refusal(0..<4).contains("the mark does not fit"))
    #expect(refusal(0..<40).contains("the mark does not fit"))
    #expect(refusal(nil) == "nothing is marked")
    #expect(try project.history(of: 1).isEmpty)
  }
}
