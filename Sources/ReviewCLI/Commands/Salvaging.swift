internal import Review
internal import ReviewSQLite

/// Writes the corrected copy from what is intact of a damaged project, and tells which decisions it kept.
enum Salvaging {
  /// Does so; `write` writes the copy of a target that was at a path, over no file that was loaded, and answers what it is
  /// called.
  static func run(
    _ arguments: Arguments, _ console: Console,
    write: ([UInt8], _ path: String, _ loaded: [String]) throws -> String
  ) throws -> Status {
    let name = ProjectFile.name(arguments, on: console)
    let text = try text(arguments, of: Salvage.texts(path: console.path(name), name: name))
    let copy = try SalvagedCopy(text) { try? Input($0.path, on: console, large: true).bytes }
    let loaded = [text.source, text.target].compactMap { $0?.file.path }
    let operand = try write(copy.bytes, text.target?.file.path ?? text.name, loaded)
    let kept = copy.kept.map(\.number)
    console.report("\(name): \(operand) was written from what is intact in the project")
    if !copy.isVerified {
      console.report(
        "its sentences are those that were loaded; the bytes between them cannot be verified"
      )
    }
    console.report("kept: \(kept.isEmpty ? "no decision" : "decision \(ranges(kept))")")
    if !copy.unplaced.isEmpty {
      console.report(
        "lost: decision \(ranges(copy.unplaced.map(\.number))), whose sentence is damaged; their texts are:")
      for decision in copy.unplaced { console.report("  \(decision.number): \(decision.after)") }
    }
    let count = text.decisionCount.map { max(0, $0 - text.decisions.count) } ?? text.lost.count
    if count > 0 {
      let named = text.lost.isEmpty ? "" : " (among \(ranges(text.lost)))"
      console.report(
        "lost: \(count == text.lost.count ? "decision \(ranges(text.lost))" : Self.count(count) + named)")
    }
    if text.decisionCount == nil { console.report("it is not known whether later decisions are lost") }
    return .done
  }

  private static func count(_ number: Int) -> String { number == 1 ? "1 decision" : "\(number) decisions" }

  /// The text that `--text` names, or the only one.
  private static func text(_ arguments: Arguments, of texts: [SalvagedText]) throws -> SalvagedText {
    let names = texts.map(\.name).joined(separator: ", ")
    guard let name = arguments.value("text") else {
      guard texts.count == 1 else {
        throw UsageError(
          "the project has several texts (\(names)); choose one with --text NAME", arguments.command)
      }
      return texts[0]
    }
    guard let text = texts.first(where: { $0.name == name }) else {
      throw UsageError("the text '\(name)' is not left; these are: \(names)", arguments.command)
    }
    return text
  }

  /// `1–4, 7`, of numbers that ascend.
  private static func ranges(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
