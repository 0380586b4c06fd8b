import Review

/// A small text: paragraphs of pairs of sentences.
struct ToyText {
  typealias Pair = (source: String, target: String)

  var name = "news"
  var paragraphs: [[Pair]]
  var lineEnd = "\n"

  init(_ paragraphs: [[Pair]], lineEnd: String = "\n") {
    self.paragraphs = paragraphs
    self.lineEnd = lineEnd
  }

  /// The text as a pair of files would give it.
  func loaded() throws -> LoadedText {
    var (source, target) = (Side(), Side())
    var units: [LoadedUnit] = []
    for paragraph in paragraphs {
      for pair in paragraph {
        let before = (source.segments.count, target.segments.count)
        let isFirst = target.isNewBlock && !pair.target.isEmpty
        let (sourceSpan, targetSpan) = (source.add(pair.source), target.add(pair.target))
        units.append(
          LoadedUnit(
            source: pair.source, target: pair.target, sourceSpan: sourceSpan, targetSpan: targetSpan,
            bead: Bead(
              source: before.0..<source.segments.count, target: before.1..<target.segments.count,
              confidence: 1), beginsParagraph: isFirst))
      }
      source.endBlock(lineEnd)
      target.endBlock(lineEnd)
    }
    return LoadedText(
      name: name, source: try source.file("\(name).sq.txt", "sq"),
      target: try target.file("\(name).en.txt", "en"),
      sourceSegments: source.segments, targetSegments: target.segments, units: units,
      findings: units.enumerated().flatMap {
        ToyCheck.findings(in: $1.target, of: $1.source, unit: $0 + 1)
      })
  }

  private struct Side {
    var text = ""
    var segments: [Segment] = []
    var block = 0
    var isNewBlock = true
    var gap = ""

    mutating func add(_ sentence: String) -> Span {
      guard !sentence.isEmpty else { return text.utf8.count..<text.utf8.count }
      text += isNewBlock ? gap : " "
      isNewBlock = false
      let span = text.utf8.count..<text.utf8.count + sentence.utf8.count
      text += sentence
      segments.append(Segment(range: span, block: block))
      return span
    }

    mutating func endBlock(_ lineEnd: String) {
      guard !isNewBlock else { return }
      block += 1
      isNewBlock = true
      gap = lineEnd + lineEnd
    }

    func file(_ name: String, _ language: String) throws -> LoadedFile {
      let document = try Document(bytes: Array((text + "\n").utf8), name: name)
      return LoadedFile(document, path: "/texts/\(name)", language: language)
    }
  }
}

/// Flags some words, and what was left out.
enum ToyCheck {
  static let wrong = ["extension": "de-escalation", "bad": "good", "teh": "the", "rock": "stone"]

  static func findings(in target: String, of source: String, unit: Int) -> [Finding] {
    if target.isEmpty {
      return [
        Finding(
          check: "omission", category: .omission, severity: .major, confidence: 1, unit: unit,
          source: 0..<source.utf8.count, message: "left out", fingerprint: "omission|\(source)")
      ]
    }
    return wrong.sorted { $0.key < $1.key }.flatMap { word, better in
      target.ranges(of: word).enumerated().map { ordinal, range in
        Finding(
          check: "toy", category: .wrongTerm, severity: .major, confidence: 0.9, unit: unit,
          target: target.span(of: range), message: "'\(word)' is wrong", suggestions: [better],
          fingerprint: "toy|\(source)|\(word)|\(ordinal)")
      }
    }
  }

  static func answer(_ question: Recheck) -> Recheck.Answer {
    Recheck.Answer(
      units: Set(question.changed.map(\.number)),
      findings: question.changed.flatMap { findings(in: $0.target, of: $0.source, unit: $0.number) })
  }
}

extension Project {
  /// A project in which a text has been loaded.
  static func toy(
    _ backend: Backend, _ paragraphs: [[ToyText.Pair]], reviewer: String = "Ana"
  ) throws -> Project {
    let project = Project(store: try backend.store(), reviewer: reviewer, check: ToyCheck.answer)
    try project.reloading.load(ToyText(paragraphs).loaded())
    return project
  }

  /// The current target texts.
  func current() throws -> [String] { try reading.units(of: 1).map(\.current) }

  /// The state of each finding of the text, by number.
  func states() throws -> [Int: ReviewedFinding.State] {
    Dictionary(
      uniqueKeysWithValues: try reading.units(of: 1).flatMap(\.findings).map { ($0.number, $0.state) })
  }

  /// The bytes of the corrected copy.
  func export() throws -> [UInt8] {
    let documents = try documents(of: 1)
    return try CorrectedCopy.bytes(
      source: documents.source, target: documents.target, units: reading.units(of: 1).map(\.unit))
  }
}
