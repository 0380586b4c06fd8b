import Review
import ReviewSQLite
import Testing

/// Claims about any sequence of decisions, from a seeded generator.
struct AnySequenceTests {
  private static let text: [[ToyText.Pair]] = [
    [("A.", "A bad rock, teh extension."), ("B.", "An extension.")],
    [("C.", ""), ("D.", "Quiet words here.")], [("", "A rock too much.")], [("E.", "")],
  ]

  /// Decides something, or is refused.
  private func step(_ project: Project, _ generator: inout SplitMix64) throws {
    let words = ["bad", "rock", "teh", "good", "an", "extension", "ok,", "stone", "é中", ""]
    func phrase() -> String {
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in words.randomElement(using: &generator)! }
        .joined(separator: " ")
    }
    let units = try project.reading.units(of: 1)
    let number = Int.random(in: 1...max(1, units.flatMap(\.findings).count), using: &generator)
    let unit = units.randomElement(using: &generator)!
    do {
      switch Int.random(in: 0..<13, using: &generator) {
      case 0, 1: try project.deciding.accept(number)
      case 2: try project.deciding.accept(number, replacement: phrase())
      case 3: try project.deciding.edit(unit: unit.number, of: 1, to: phrase())
      case 4:
        var changed = unit.current.split(separator: " ")
        if !changed.isEmpty { changed[Int.random(in: 0..<changed.count, using: &generator)] = "rock" }
        try project.deciding.edit(unit: unit.number, of: 1, to: changed.joined(separator: " "))
      case 5: try project.deciding.dismiss(number)
      case 6, 7: try project.undoing.undo()
      case 8: try project.undoing.redo()
      case 9: try project.dismissals.keepEverywhere(number)
      case 10: try project.deciding.accept(number, at: nil)
      case 11:
        guard let end = unit.current.firstIndex(of: " ") else { break }
        try project.marks.mark(
          unit: unit.number, of: 1, target: unit.current.span(of: unit.current.startIndex..<end),
          category: .grammar, severity: .minor, suggestions: [phrase()])
      default:
        try project.undoing.undo(Int.random(in: 1...max(1, project.history(of: 1).count), using: &generator))
      }
    } catch is InputError {}
  }

  /// - Parameter later: whether decisions are kept first and checked at some later time.
  private func run(_ backend: Backend, seed: UInt64, steps: Int, later: Bool = false) throws -> Project {
    let plain = Project(
      store: try backend.store(), reviewer: "Ana", now: { "2026-01-01T00:00:00.000Z" }, check: ToyCheck.answer
    )
    try plain.reloading.load(ToyText(Self.text).loaded())
    let project = later ? plain.checkingLater() : plain
    var generator = SplitMix64(seed: seed)
    for _ in 0..<steps {
      try step(project, &generator)
      if later, Int.random(in: 0..<3, using: &generator) == 0 { try project.rechecks.checkAgain() }
    }
    try project.rechecks.checkAgain()
    return project
  }

  @Test(
    "undoing every decision after reloads gives the file that was loaded last",
    arguments: 0..<60 as Range<UInt64>)
  func undoAllAfterReloads(seed: UInt64) throws {
    let project = try run(.memory, seed: seed, steps: 15)
    var generator = SplitMix64(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<3 {
      var text = ToyText(Self.text)
      text.paragraphs.remove(at: Int.random(in: 0..<4, using: &generator))
      let words = ["A rock.", "", "Quiet words, teh bad words.", "An extension of teh rock."]
      text.paragraphs[0][0].target = words.randomElement(using: &generator)!
      let loaded = try text.loaded()
      try project.reloading.load(loaded)
      bytes = loaded.target.bytes
      for _ in 0..<10 { try step(project, &generator) }
    }
    while message(of: { try project.undoing.undo() }) == "no error" {}
    #expect(message(of: { try project.undoing.undo() }).contains("no decision to take back"))
    #expect(try project.export() == bytes)
  }

  @Test(
    "undoing every decision gives the loaded bytes back", arguments: 0..<60 as Range<UInt64>, [false, true])
  func undoAll(seed: UInt64, later: Bool) throws {
    let project = try run(.memory, seed: seed, steps: 40, later: later)
    while message(of: { try project.undoing.undo() }) == "no error" {}
    #expect(message(of: { try project.undoing.undo() }).contains("no decision to take back"))
    #expect(try project.export() == ToyText(Self.text).loaded().target.bytes)
    #expect(try project.reading.units(of: 1).allSatisfy { $0.current == $0.loaded })
  }

  @Test(
    "the log is a chain of texts, and the findings are those of the current texts",
    arguments: 0..<60 as Range<UInt64>, [false, true])
  func consistent(seed: UInt64, later: Bool) throws {
    let project = try run(.memory, seed: seed, steps: 40, later: later)
    let log = Dictionary(grouping: try project.history(of: 1), by: \.unit)
    for unit in try project.reading.units(of: 1) {
      var text = unit.loaded
      for entry in log[unit.id] ?? [] {
        #expect(entry.before == text)
        if let span = entry.span { text = text.replacing(span, with: entry.replacement!) }
        #expect(entry.after == text)
      }
      #expect(unit.current == text)
      let seen = ToyCheck.findings(in: text, of: unit.source, unit: unit.number)
      #expect(
        unit.findings.filter { $0.isActive && !$0.finding.origin.isReviewer }.map(\.finding).sorted {
          $0.fingerprint < $1.fingerprint
        }
          == seen.sorted { $0.fingerprint < $1.fingerprint })
      #expect(unit.findings.allSatisfy { !$0.isOpen || $0.isActive })
    }
  }

  @Test("what redo brings back is what undo took back", arguments: 0..<40 as Range<UInt64>)
  func redoAll(seed: UInt64) throws {
    let project = try run(.memory, seed: seed, steps: 30)
    // A new decision: what was taken back before it stays so.
    let all = try project.current().enumerated().first { $1.isEmpty == false }!
    try project.deciding.edit(unit: all.offset + 1, of: 1, to: all.element + " End.")
    var states = [try self.states(of: project)]
    var texts = [try project.current()]
    while message(of: { try project.undoing.undo() }) == "no error" {
      texts.append(try project.current())
      states.append(try self.states(of: project))
    }
    for (text, state) in zip(texts, states).dropLast().reversed() {
      try project.undoing.redo()
      #expect(try project.current() == text)
      #expect(try self.states(of: project) == state)
    }
    #expect(message(of: { try project.undoing.redo() }).contains("nothing to bring back"))
  }

  /// How the findings stand that are seen, by sentence; what is no longer seen is history.
  private func states(of project: Project) throws -> [[String]] {
    try project.reading.units(of: 1).map { unit in
      unit.findings.filter(\.isActive).map { "\($0.finding.fingerprint) \($0.state)" }.sorted()
    }
  }

  @Test("all stores keep the same", arguments: 0..<10 as Range<UInt64>)
  func sameStores(seed: UInt64) throws {
    let projects = try Backend.allCases.map { try run($0, seed: seed, steps: 40) }
    #expect(try projects[0].history(of: 1) == projects[1].history(of: 1))
    #expect(try projects[0].reading.units(of: 1) == projects[1].reading.units(of: 1))
    #expect(try projects[0].texts() == projects[1].texts())
  }
}
