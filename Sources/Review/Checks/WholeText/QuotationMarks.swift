extension Check {
  /// Quotation marks that open and never close, or the other way: over the paragraph where one is known. A sentence by itself
  /// may open what the next one closes, so only what cannot go on is sure of it. Thresholds from NTREX-128 (31,952 units).
  static let quotationMarks: Check = Check(
    id: "quotation-marks",
    summary: "a quotation is opened and not closed, or closed and not opened, or includes who speaks",
    category: .punctuation, severity: .minor,
    examples: [
      Example(
        "“Situata është e rëndë”, tha ai.", "⟦\"The situation is serious,⟧ he said.",
        suggestion: "\"The situation is serious,\""),
      Example(
        "“Do të vijmë”, tha ministri.", "“We will come⟦, said the minister.”⟧",
        suggestion: ",” said the minister."),
      Example("“Situata është e rëndë”, tha ai.", "\"The situation is serious,\" he said."),
      Example("“Situata është e rëndë. Ajo përkeqësohet", "“The situation is serious. It is getting worse"),
      Example("Ai tha: “Po.", "He said, “Yes."),
      Example("Pllakë e nxehtë", "⟦“Hot”⟧ plate", suggestion: "Hot"),
      Example([("Ai tha: “Po.", "He said, “Yes."), ("Do të vij.”", "I will come.”"), ("Iku.", "He left.")]),
    ],
    scope: .paragraphs { text in
      (text.units.count == 1 ? alone(text.analysis(of: text.units[0])) : over(text))
        + text.units.compactMap { speakerInside(text.analysis(of: $0)) }
    })

  /// What is sure of a sentence of which nothing else is known.
  private static func alone(_ analysis: UnitAnalysis) -> [Finding] {
    let (unit, language) = (analysis.unit, analysis.targetLanguage)
    guard !unit.target.words.isEmpty,
      Quotation.mayStand(in: unit.target) || Quotation.mayStand(in: unit.source)
    else { return [] }
    let (source, target) = (analysis.quotations.source, analysis.quotations.target)
    if let missing = unclosed(unit, source, target) { return [missing] }
    if let added = added(unit, source, target) { return [added] }
    // A quotation that runs over several sentences is open on both sides.
    guard let mark = target.unpaired.first,
      target.unpaired.map(\.opens) != source.unpaired.map(\.opens) || unit.source.words.isEmpty
    else { return [] }
    guard mark.opens else {
      return [
        unopened(mark, in: unit, confidence: target.straysAfterWord(mark) ? 0.8 : 0.35, source, language)
      ]
    }
    // Words that say who speaks end a quotation; else it may end in a later sentence.
    let end = language.quotationEnd(from: mark.span, in: unit.target)
    let isWithin = unit.target.words.last.map { end < $0.range.lowerBound } ?? false
    return [neverClosed(mark, in: unit, end: end, confidence: isWithin ? 0.8 : 0.35, source)]
  }

  /// A quotation that began in an earlier sentence and that only the source closes here.
  private static func unclosed(
    _ unit: TranslationUnit, _ source: Quotation, _ target: Quotation
  ) -> Finding? {
    guard target.isEmpty, source.unpaired.map(\.opens) == [false] else { return nil }
    return closing(unit, by: "\"", confidence: 0.4, source: source.unpaired[0].span)
  }

  /// A word or two of a label that only the English quotes.
  private static func added(_ unit: TranslationUnit, _ source: Quotation, _ target: Quotation) -> Finding? {
    guard unit.source.words.count <= 4, unit.target.words.count <= 4, !unit.source.words.isEmpty,
      source.isEmpty, !unit.source.text.contains(where: { "'‘’‚‹›`".contains($0) }), target.unpaired.isEmpty,
      let span = target.paired.first, !(unit.source.text.last.map { $0.isPunctuation } ?? false)
    else { return nil }
    return quotationMarks.finding(
      unit, confidence: 0.55, target: span, "The English has quotation marks, but the source has none.",
      suggestions: [String(unit.target.text[bytes: span].dropFirst().dropLast())])
  }

  /// A closing mark that is missing at the end of a unit.
  private static func closing(
    _ unit: TranslationUnit, by mark: String, confidence: Double, source: Span?
  ) -> Finding {
    let text = unit.target.text
    let end = text.trimmed(0..<text.utf8.count).upperBound
    let span = (unit.target.words.last?.range.lowerBound ?? 0)..<end
    return quotationMarks.finding(
      unit, confidence: confidence, source: source, target: span,
      "The source closes a quotation here; the English has no closing quotation mark.",
      suggestions: [text[bytes: span] + mark])
  }

  /// A mark that closes what was never opened.
  private static func unopened(
    _ mark: Quotation.Mark, in unit: TranslationUnit, confidence: Double, _ source: Quotation,
    _ language: LanguageReader
  ) -> Finding {
    if language.maybeApostrophe(mark.span, in: unit.target) {
      return quotationMarks.finding(
        unit, confidence: 0.45, target: mark.span,
        "This quotation mark closes nothing; an apostrophe may be meant.", suggestions: ["'"])
    }
    return quotationMarks.finding(
      unit, confidence: confidence, target: mark.span,
      "This quotation mark closes a quotation that was never opened. Add the opening mark, or delete this one.",
      suggestions: source.isEmpty ? [""] : [])
  }

  /// A mark that opens what is never closed.
  private static func neverClosed(
    _ mark: Quotation.Mark, in unit: TranslationUnit, end: Int, confidence: Double, _ source: Quotation
  ) -> Finding {
    let text = unit.target.text
    return quotationMarks.finding(
      unit, confidence: confidence, target: mark.span.lowerBound..<end,
      "The quotation that opens here is never closed. Put the closing mark where the quotation ends.",
      suggestions: source.unpaired.isEmpty
        ? [text[bytes: mark.span.lowerBound..<end] + Quotation.partner(of: text[bytes: mark.span])] : [])
  }

  /// Marks without a partner in the paragraphs of a text.
  private static func over(_ text: TextAnalysis) -> [Finding] {
    let language = text.reader.target
    return QuotedText(text.paragraphs).lone.map { lone in
      let unit = lone.unit
      let source = Quotation(unit.source.text)
      guard lone.mark.opens else {
        let strays = Quotation(unit.target.text).straysAfterWord(lone.mark)
        return unopened(
          lone.mark, in: unit, confidence: strays ? 0.8 : lone.isSourceWhole ? 0.6 : 0.35, source, language)
      }
      if let last = lone.closing {
        let mark = Quotation.partner(of: unit.target.text[bytes: lone.mark.span])
        return closing(last, by: mark, confidence: 0.65, source: nil)
      }
      let end = language.quotationEnd(from: lone.mark.span, in: unit.target)
      return neverClosed(lone.mark, in: unit, end: end, confidence: lone.isSourceWhole ? 0.65 : 0.4, source)
    }
  }

  /// Who speaks, within the quotation where the source has it outside.
  private static func speakerInside(_ unit: UnitAnalysis) -> Finding? {
    guard let place = SpeakerInside(unit) else { return nil }
    return quotationMarks.finding(
      unit, confidence: 0.75, target: place.span,
      "The quotation should end before the words that say who speaks, as in the source.",
      suggestions: [place.replacement])
  }
}
