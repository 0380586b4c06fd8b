internal import Review

/// What `load` says: what was read, how it was paired, what was found and what to do next.
struct LoadSummary {
  let pair: TextPair
  let bitext: Bitext
  let report: LoadReport
  let file: ProjectFile

  /// A pairing less sure than this is worth a look.
  private static let doubt = 0.5

  /// Prints it.
  func print(on console: Console) {
    func line(_ label: String, _ text: String) {
      console.print(StyledText(label.padded(to: 9), .bold) + StyledText(text))
    }
    line("Source", reading(pair.source, pair.from, bitext.sourceSegments.count))
    line("Target", reading(pair.target, pair.to, bitext.targetSegments.count))
    let doubtful = bitext.beads.indices.filter { bitext.beads[$0].confidence < Self.doubt }
    let alone = bitext.beads.count { $0.source.isEmpty || $0.target.isEmpty }
    var paired = count(bitext.beads.count, "pair")
    if alone > 0 { paired += ", \(alone) with one side only" }
    if !doubtful.isEmpty { paired += ", \(doubtful.count) doubtful (\(Self.numbers(doubtful)))" }
    line("Paired", paired)
    line("Found", found)
    if report.isReload { printReload(on: console, line) }
    let name = console.textOption(file, report.text)
    let project = file.name == "review.db" ? "" : " --project \(file.name)"
    line("Next", report.open > 0 ? "review step\(name)\(project)" : "review export\(name)\(project)")
  }

  private func reading(_ document: Document, _ language: LanguageChoice, _ sentences: Int) -> String {
    let encoding = document.encodingNote ?? document.encoding.name
    return "\(document.name): \(language.shown), \(encoding), \(count(sentences, "sentence"))"
  }

  private var found: String {
    guard report.open > 0 else { return "nothing that wants a decision" }
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

  private static func numbers(_ indices: [Int]) -> String {
    let shown = indices.prefix(8).map { String($0 + 1) }.joined(separator: ", ")
    return indices.count > 8 ? shown + ", …" : shown
  }
}

extension ProjectFile {
  /// The findings of a text that are shown and want a decision.
  func openFindings(of text: StoredText) -> [ReviewedFinding] {
    let units = try? project.units(of: text.id)
    return (units ?? []).flatMap(\.findings).filter { $0.isOpen && $0.finding.isShown }
  }
}

extension Console {
  /// What names a text on a command line; nothing when the project has only one.
  func textOption(_ file: ProjectFile, _ text: StoredText) -> String {
    guard let texts = try? file.project.texts(), texts.count > 1 else { return "" }
    return " --text " + (text.name.contains(" ") ? "'\(text.name)'" : text.name)
  }
}
