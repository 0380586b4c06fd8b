/// What is wrong with a glossary beyond what cannot be read: contradictions, rows that flag their own suggestion, slips
/// of encoding and order.
public enum GlossaryLint {
  /// The problems of a table, by line, those of its reading among them.
  ///
  /// - Parameters:
  ///   - from: the source language, where it is known.
  ///   - to: the target language.
  public static func problems(
    of table: GlossaryTable, from: String = "und", to: String = "en"
  ) throws(InputError) -> [Glossary.Problem] {
    let glossary = try table.glossary()
    let rows = table.rows.flatMap { row in
      row.cells.compactMap { TextSlip.first(in: $0) }.map { Glossary.Problem(line: row.line, message: $0) }
    }
    let unsorted = table.firstUnsorted.map { row in
      Glossary.Problem(
        line: row.line,
        message:
          "'\(table.cell(.source, row))' is out of order: rows are sorted by their source in lower case; move it up, or sort the file"
      )
    }
    return sorted(problems(of: glossary, from: from, to: to) + rows + [unsorted].compactMap { $0 })
  }

  /// The problems of a glossary of any format.
  public static func problems(
    of glossary: Glossary, from: String = "und", to: String = "en"
  ) -> [Glossary.Problem] {
    sorted(
      glossary.problems + glossary.entries.flatMap(contradictions) + homonyms(glossary)
        + ownSuggestions(glossary, from, to) + banned(glossary, to))
  }

  private static func sorted(_ problems: [Glossary.Problem]) -> [Glossary.Problem] {
    problems.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(
      \.element)
  }

  /// Terms of a concept that are right and wrong at once, and concepts without a right term.
  private static func contradictions(_ entry: ConceptEntry) -> [Glossary.Problem] {
    var problems = entry.forbidden.compactMap { bad -> Glossary.Problem? in
      guard let good = entry.accepted.first(where: { $0.headword.lowercased() == bad.headword.lowercased() })
      else { return nil }
      return Glossary.Problem(
        line: bad.line,
        message:
          "'\(bad.headword)' for '\(entry.headword)' is forbidden here and \(good.status.rawValue) in line \(good.line); keep one of the rows"
      )
    }
    if !entry.isHouseStyle, entry.accepted.isEmpty, let first = entry.targets.first {
      problems.append(
        Glossary.Problem(
          line: first.line,
          message:
            "'\(entry.headword)' has only forbidden terms; add the right one, so that it can be suggested"))
    }
    return problems
  }

  /// Concepts of the same source term that nothing tells apart.
  private static func homonyms(_ glossary: Glossary) -> [Glossary.Problem] {
    var seen: [String: Term] = [:]
    return glossary.entries.flatMap { entry in
      entry.sources.compactMap { term in
        let key = "\(term.headword.lowercased())\u{1}\(term.near.sorted())\u{1}\(term.notNear.sorted())"
        guard let first = seen[key] else {
          seen[key] = term
          return nil
        }
        return Glossary.Problem(
          line: term.line,
          message:
            "'\(term.headword)' is the source of another concept, too (line \(first.line)); merge them, or separate them with 'near'"
        )
      }
    }
  }

  /// What is suggested for a source term and would be flagged itself, by the check that flags and suggests.
  private static func ownSuggestions(_ glossary: Glossary, _ from: String, _ to: String) -> [Glossary.Problem]
  {
    let entries = glossary.entries.filter { !$0.isHouseStyle && !$0.forbidden.isEmpty }
    let pairs = entries.flatMap { entry -> [(source: Term, target: Term)] in
      let bad = Set(entry.forbidden.flatMap { beginnings($0.headword) })
      return entry.sources.prefix(1).flatMap { source in
        entry.accepted.prefix(suggested).filter { !bad.isDisjoint(with: beginnings($0.headword)) }
          .map { (source, $0) }
      }
    }
    guard !pairs.isEmpty else { return [] }
    let base = TermBase([Glossary(name: glossary.name, entries: entries)], from: from, to: to)
    let checker = Checker(from: from, to: to, terms: base, checks: [.terminology])
    let units = checker.units(
      pairs.map { source, target in
        // A term that is meant only beside another word is next to it.
        (([source.headword] + source.near.prefix(1)).joined(separator: " "), target.headword)
      })
    return checker.findings(in: units, asDocument: false).compactMap { finding in
      guard let span = finding.target else { return nil }
      let (source, good) = pairs[finding.unit - 1]
      return problem(good, of: source.headword, String(good.headword[bytes: span]))
    }
  }

  /// Accepted terms that a rule of the house forbids.
  private static func banned(_ glossary: Glossary, _ to: String) -> [Glossary.Problem] {
    let rules = glossary.entries.filter(\.isHouseStyle).flatMap(\.forbidden)
    guard !rules.isEmpty else { return [] }
    let bad = Set(rules.flatMap { beginnings($0.headword) })
    let search = TermSearch(
      Glossary(name: glossary.name, entries: [ConceptEntry(sources: [], targets: rules)]), side: .target,
      language: to)
    return glossary.entries.flatMap { entry in
      entry.accepted.filter { !bad.isDisjoint(with: beginnings($0.headword)) }.flatMap { good in
        search.finds(in: good.headword).map {
          problem(good, of: entry.headword, String(good.headword[bytes: $0.span]))
        }
      }
    }
  }

  private static func problem(_ good: Term, of source: String, _ flagged: String) -> Glossary.Problem {
    Glossary.Problem(
      line: good.line,
      message:
        "'\(good.headword)' is suggested for '\(source)', but '\(flagged)' in it would itself be flagged; change one of them"
    )
  }

  /// How many terms of a concept are suggested.
  private static let suggested = 4

  /// The first letters of the words: terms that share none have no word in common, in whatever form.
  private static func beginnings(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0.prefix(2)) }
  }
}
