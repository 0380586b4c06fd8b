internal import Review

/// A text in one encoding taken through a project: without decisions, with one change, and with all undone.
struct EncodingTrial {
  /// What came of it.
  enum Outcome: Equatable {
    /// All copies are what they should be.
    case right
    /// The encoding was refused when the text was loaded, with this message.
    case refused(String)
    /// A copy is wrong, or an error came too late.
    case wrong(String)
  }

  private let sample: EncodingSample
  private let encoding: String
  private let bytes: [UInt8]

  /// Tries an encoding with a sample of its converter.
  static func outcome(of encoding: String, _ sample: EncodingSample) -> Outcome {
    let text = sample.lines.joined(separator: sample.lineEnd)
    guard let bytes = Converters.bytes(of: text, encoding) else { return .wrong("does not hold its sample") }
    let trial = EncodingTrial(sample: sample, encoding: encoding, bytes: bytes)
    let document: Document
    do {
      document = try trial.document(bytes)
      try document.checkWritable()
    } catch { return .refused(error.message) }
    guard document.text.utf8.elementsEqual(text.utf8) else { return .wrong("is read as another text") }
    do {
      return try trial.problem(in: document).map(Outcome.wrong) ?? .right
    } catch { return .wrong("\(error)") }
  }

  private func document(_ bytes: [UInt8]) throws(InputError) -> Document {
    try Document(bytes: bytes, name: "a.txt", encoding: encoding)
  }

  /// What is wrong with the copies; nil for nothing.
  private func problem(in document: Document) throws -> String? {
    let project = Project(store: InMemoryStore(), reviewer: "Ana") { question in
      Recheck.Answer(units: Set(question.changed.map(\.number)), findings: [])
    }
    try project.reloading.load(loaded(document))
    guard try copy(project, document) == bytes else { return "differs without a decision" }
    for number in sample.changedUnits {
      let lines = sample.lines(changing: number)
      try project.deciding.edit(unit: number, of: 1, to: lines[number - 1])
      let copy = try copy(project, document)
      guard try self.document(copy).text.utf8.elementsEqual(lines.joined(separator: sample.lineEnd).utf8)
      else {
        return "differs in more than the change of line \(number)"
      }
      try project.undoing.undo()
      guard try self.copy(project, document) == bytes else { return "differs when all is undone" }
    }
    return lackProblem(project)
  }

  private func copy(_ project: Project, _ document: Document) throws -> [UInt8] {
    try CorrectedCopy.bytes(
      source: document, target: document, units: project.reading.units(of: 1).map(\.unit))
  }

  /// What is wrong with how a character is met that the encoding lacks.
  private func lackProblem(_ project: Project) -> String? {
    guard let lacking = sample.lacking else { return nil }
    do {
      try project.deciding.edit(unit: 1, of: 1, to: "\(sample.lines[0])\(lacking)")
      return "takes a character that it lacks"
    } catch let error as InputError {
      return error.message.contains("'\(lacking)' cannot be written in") ? nil : error.message
    } catch { return "\(error)" }
  }

  /// The text with each line as a sentence.
  private func loaded(_ document: Document) -> LoadedText {
    var units: [LoadedUnit] = []
    var start = 0
    for (index, line) in sample.lines.enumerated() {
      let span = start..<start + line.utf8.count
      units.append(
        LoadedUnit(
          source: line, target: line, sourceSpan: span, targetSpan: span,
          bead: Bead(source: index..<index + 1, target: index..<index + 1, confidence: 1)))
      start = span.upperBound + sample.lineEnd.utf8.count
    }
    let segments = units.enumerated().map { Segment(range: $1.targetSpan, block: $0) }
    let file = LoadedFile(document, path: "/a.txt", language: "en")
    return LoadedText(
      name: "a", source: file, target: file, sourceSegments: segments, targetSegments: segments, units: units,
      findings: [])
  }
}

extension EncodingSample {
  /// The numbers of the lines to change: the first, one in the middle, the last.
  fileprivate var changedUnits: [Int] { [1, lines.count / 2 + 1, lines.count] }

  /// The lines with the phrase in the middle of one of them.
  fileprivate func lines(changing number: Int) -> [String] {
    var lines = lines
    let line = lines[number - 1]
    lines[number - 1] = line.prefix(line.count / 2) + phrase + line.dropFirst(line.count / 2 + 1)
    return lines
  }
}
