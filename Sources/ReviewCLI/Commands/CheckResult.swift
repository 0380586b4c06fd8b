internal import Review
internal import ReviewDesk

/// What the checks found in a pair of files or a table of pairs, and where that is in the files.
struct CheckResult {
  let findings: [Finding]
  private let units: [TranslationUnit]
  private let source: (document: Document, language: String)
  private let target: (document: Document, language: String)
  /// Where a finding is in the text of a side's file.
  private let offset: (Finding, Side) -> Int

  /// Pairs and checks two files.
  init(_ pair: TextPair, _ choice: CheckChoice, _ arguments: Arguments, on console: Console) throws {
    let checker = try Self.checker(pair.from.code, pair.to.code, choice, arguments, console)
    let means = try pair.means(checker.terms, arguments, on: console)
    let bitext = console.working("pairing") {
      Bitext(
        source: pair.source, target: pair.target, checker: checker,
        pairing: Pairing(pair.source, pair.target, by: means))
    }
    try SegmentationRules.verify(means.segmenters)
    units = bitext.units
    findings = console.working("checking") { checker.told(in: bitext.units, asDocument: true) }
    checker.rules?.reportProblems(on: console)
    source = (pair.source, pair.from.code)
    target = (pair.target, pair.to.code)
    offset = { finding, side in
      let place = bitext.places[finding.unit - 1]
      return side == .source
        ? place.source.lowerBound + (finding.source?.lowerBound ?? 0)
        : place.target.lowerBound + (finding.target?.lowerBound ?? 0)
    }
  }

  /// Checks the lines of a table.
  init(_ table: PairTable, _ choice: CheckChoice, _ arguments: Arguments, on console: Console) throws {
    func language(_ option: String, _ side: (Int) -> String) throws -> String {
      if let told = try arguments.language(option) { return told }
      let sample = table.pairs.indices.prefix(500).map(side).joined(separator: "\n")
      guard let choice = LanguageChoice(told: nil, name: "", text: sample) else {
        throw InputError(
          .data, file: table.document.name,
          "the language cannot be detected from the text; pass --\(option)")
      }
      return choice.code
    }
    let from = try language("from") { table.pairs[$0].source }
    let to = try language("to") { table.pairs[$0].target }
    let checker = try Self.checker(from, to, choice, arguments, console)
    let units = console.working("reading") { checker.units(table.pairs) }
    self.units = units
    let isDocument = arguments.has("document")
    findings = console.working("checking") { checker.told(in: units, asDocument: isDocument) }
    checker.rules?.reportProblems(on: console)
    source = (table.document, from)
    target = (table.document, to)
    var starts: [Int] = []
    var start = 0
    for byte in table.document.text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      starts.append(start)
      start += byte.count + 1
    }
    offset = { finding, side in
      let start = starts[finding.unit - 1]
      return side == .source
        ? start + (finding.source?.lowerBound ?? 0)
        : start + units[finding.unit - 1].source.text.utf8.count + 1 + (finding.target?.lowerBound ?? 0)
    }
  }

  private static func checker(
    _ from: String, _ to: String, _ choice: CheckChoice, _ arguments: Arguments, _ console: Console
  ) throws -> Checker {
    let glossaries = try GlossaryChoice.glossaries(arguments, from: from, to: to, on: console)
    let checker = Checker(
      from: from, to: to, glossaries: glossaries, checks: choice.checks, settings: choice.settings,
      rules: try RulesChoice.rules(arguments, choice.settings, on: console),
      words: try WordListChoice.list(arguments, choice.settings, on: console))
    checker.notes.forEach { console.report("note: \($0)") }
    return checker
  }

  /// Prints findings for people: place, severity, what is wrong, what to write instead.
  func print(_ listed: [Finding], on console: Console) {
    var places = (source: Places(in: source.document.text), target: Places(in: target.document.text))
    for finding in listed {
      // A finding about something left out is in the source only.
      let side: Side = finding.target == nil && finding.source != nil ? .source : .target
      let at = offset(finding, side)
      let place = side == .source ? places.source.place(of: at) : places.target.place(of: at)
      let name = side == .source ? source.document.name : target.document.name
      console.print(
        StyledText("\(name):\(place.line):\(place.column): ", .bold)
          + StyledText(finding.severity.name, finding.severity.style)
          + StyledText(": \(finding.message) [\(finding.check)]"))
      for note in finding.notes { console.print("    also: \(note)") }
      for suggestion in finding.suggestions {
        console.print(
          StyledText("    → ") + StyledText(suggestion.asSuggestion, .green))
      }
    }
    let levels = Severity.allCases.reversed().compactMap { severity in
      let number = listed.count { $0.severity == severity }
      return number == 0 ? nil : "\(number) \(severity.name)"
    }
    let detail = levels.isEmpty ? "" : " (\(levels.joined(separator: ", ")))"
    console.print("\(count(listed.count, "finding"))\(detail) in \(count(units.count, "pair"))")
  }

  /// The findings one a line.
  func jsonLines(_ listed: [Finding]) -> [UInt8] {
    var json = JSONWriter()
    for finding in listed {
      json.object { $0.fields(of: finding, in: unit(of: finding)) }
      json.endLine()
    }
    return json.bytes
  }

  /// The findings in an envelope.
  func json(_ listed: [Finding]) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("schema", "review.findings/1")
      for (name, side) in [("source", source), ("target", target)] {
        $0.field(name) {
          $0.object {
            $0.field("file", side.document.name.fileNameText)
            $0.field("language", side.language)
            $0.field("encoding", side.document.encoding.name)
          }
        }
      }
      $0.field("units", units.count)
      $0.field("findings") {
        $0.array { array in
          for finding in listed { array.object { $0.fields(of: finding, in: unit(of: finding)) } }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// What a finding is about: the words of its span in the target, else in the source.
  func words(of finding: Finding) -> String {
    let texts = unit(of: finding)
    let words =
      finding.target.map { texts.target[bytes: $0] } ?? finding.source.map { texts.source[bytes: $0] }
    return String(words ?? "")
  }

  private func unit(of finding: Finding) -> (source: String, target: String) {
    let unit = units[finding.unit - 1]
    return (unit.source.text, unit.target.text)
  }
}
