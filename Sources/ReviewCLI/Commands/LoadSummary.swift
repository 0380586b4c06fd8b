internal import Review

/// What `load` says: what was read, how it was paired, what was found and what to do next.
struct LoadSummary {
  let pair: TextPair
  let bitext: Bitext
  let report: LoadReport
  let file: ProjectFile

  /// Prints it.
  func print(on console: Console) {
    func line(_ label: String, _ text: String) {
      console.print(StyledText(label.padded(to: 9), .bold) + StyledText(text))
    }
    line("Source", reading(pair.source, pair.from, bitext.pairing.sourceSegments.count))
    line("Target", reading(pair.target, pair.to, bitext.pairing.targetSegments.count))
    let alone = bitext.pairing.beads.count { $0.source.isEmpty || $0.target.isEmpty }
    var paired = count(bitext.pairing.beads.count, "pair")
    if alone > 0 { paired += ", \(alone) with one side only" }
    line("Paired", paired)
    if !report.doubtful.isEmpty {
      let them = report.doubtful.count == 1 ? "it" : "them"
      let command = "review align --edit" + file.options(for: report.text)
      line("Doubt", "\(Self.doubts(report.doubtful)). See \(them) with '\(command)'.")
    }
    line("Found", found)
    if report.isReload { printReload(on: console, line) }
    line("Next", (report.open > 0 ? "review step" : "review export") + file.options(for: report.text))
  }

  private func reading(_ document: Document, _ language: LanguageChoice, _ sentences: Int) -> String {
    let encoding = document.encodingNote ?? document.encoding.name
    return "\(document.name): \(language.shown), \(encoding), \(count(sentences, "sentence"))"
  }

  private var found: String {
    guard report.open > 0 else { return "nothing to decide" }
    let open = file.openFindings(of: report.text)
    let checks = Check.all.compactMap { check in
      let number = open.count { $0.finding.check == check.id }
      return number == 0 ? nil : "\(number) \(check.id)"
    }
    return "\(count(report.open, "finding")): \(checks.joined(separator: ", "))"
  }

  private func printReload(on console: Console, _ line: (String, String) -> Void) {
    line(
      "Reload",
      "\(count(report.newUnits, "new pair")), \(report.vanishedUnits) gone; "
        + "\(count(report.kept.count, "decision")) kept, \(report.unfitting.count) no longer fit")
    for unfitting in report.unfitting {
      let place = unfitting.unit.map { "sentence \($0)" } ?? "a sentence that is gone"
      let source = StyledText(unfitting.source).cut(to: 50).plain
      console.print(
        "         decision \(unfitting.decision.number) (\(unfitting.decision.change)) in \(place): \(source)"
      )
    }
  }

  /// Where the pairing is doubtful, as "Pairing is doubtful in 2 places: sentences 12–14, 30".
  static func doubts(_ numbers: [Int]) -> String {
    let runs = numbers.runs
    let shown = runs.prefix(8).map(\.shown)
    return "Pairing is doubtful in \(count(runs.count, "place")): sentence\(numbers.count == 1 ? "" : "s") "
      + shown.joined(separator: ", ") + (runs.count > 8 ? ", …" : "")
  }
}

extension ProjectFile {
  /// The options that name a text of this project on a command line; none where they go without saying.
  func options(for text: StoredText) -> String {
    let isOneOfSeveral = (try? project.texts().count).map { $0 > 1 } ?? false
    let options = (isOneOfSeveral ? [("--text", text.name)] : []) + (isTold ? [("--project", name)] : [])
    return options.map { " \($0) " + ($1.contains(" ") ? "'\($1)'" : $1) }.joined()
  }

  /// The findings of a text that are shown and open.
  func openFindings(of text: StoredText) -> [ReviewedFinding] {
    let units = try? project.reading.flaggedUnits(of: text.id)
    return (units ?? []).flatMap(\.findings).filter { $0.isOpen && $0.finding.isShown }
  }
}
