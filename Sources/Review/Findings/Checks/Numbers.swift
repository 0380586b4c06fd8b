extension Check {
  /// Numbers, compared by what they are worth.
  static let numbers: Check = Check(
    id: "numbers",
    summary: "a number of the source is missing, or the English has another one",
    category: .number, severity: .major,
    examples: [
      Example("Buxheti është 1.500 euro.", "The budget is ⟦1.5⟧ euros.", suggestion: "1,500"),
      Example("U arrestuan 14 persona.", "⟦15⟧ people were arrested.", suggestion: "14"),
      Example("U arrestuan tre persona.", "⟦Four⟧ people were arrested."),
      Example("Inflacioni ishte 3,2 për qind në 2024.", "Inflation was 3.2 percent in 2024."),
      Example("Humbi 1,5 milion euro më 12.03.2024.", "It lost 1,500,000 euros on March 12, 2024."),
    ],
    scope: .unit { unit, context in
      guard !unit.source.words.isEmpty, !unit.target.words.isEmpty else { return [] }
      let source = context.sourceNumbers.numbers(in: unit.source)
      let target = context.targetNumbers.numbers(in: unit.target)
      guard !source.isEmpty || !target.isEmpty else { return [] }
      var missing = source.filter { number in !number.isWeak && !target.contains { $0.agrees(with: number) } }
      let extra = target.filter { number in !number.isWeak && !source.contains { $0.agrees(with: number) } }
      var findings: [Finding] = []
      for number in extra {
        // What it stands for: digits for digits where there are any, in order.
        let place = missing.firstIndex { $0.isWord == number.isWord } ?? missing.indices.first
        guard let place else {
          if !number.isWord { findings.append(unit.added(number)) }
          continue
        }
        let wanted = missing.remove(at: place)
        if !wanted.isConversion(of: number) { findings.append(unit.changed(wanted, number, context)) }
      }
      findings += foreignDecimals(in: unit.target.text).map { span in
        let text = String(unit.target.text[bytes: span])
        return numbers.finding(
          unit, confidence: 0.75, target: span, "English writes the decimals of “\(text)” after a point.",
          suggestions: [text.replacing(",", with: ".")], severity: .minor)
      }
      return findings + missing.filter { !$0.isWord }.map { unit.lost($0) }
    })
}

extension Check {
  /// Numbers with a comma before decimals, as most of Europe writes them.
  private static func foreignDecimals(in text: String) -> [Span] {
    DigitScanner.runs(in: text).filter { run in
      let parts = run.text.split(separator: ",", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
        && parts[1].count < 3
        && parts[0].count < 4
    }.map(\.span)
  }
}

extension NumberMention {
  /// Whether both may be one measure in two units, as 100 km and 62 miles.
  fileprivate func isConversion(of other: NumberMention) -> Bool {
    let factors = [0.6214, 3.281, 2.205, 0.4536, 0.3937, 2.54, 1.609, 0.3048, 2.471, 10.764, 0.2642]
    func number(_ mention: NumberMention) -> Double? {
      for case .number(let value) in mention.values { return value }
      return nil
    }
    guard let a = number(self), let b = number(other), a > 0 else { return false }
    return factors.contains { abs(b / a / $0 - 1) < 0.03 } || abs(b - (a * 9 / 5 + 32)) < 1
  }
}

extension TranslationUnit {
  fileprivate func changed(
    _ wanted: NumberMention, _ number: NumberMention, _ context: CheckContext
  ) -> Finding {
    let sourceText = String(source.text[bytes: wanted.span])
    let text = String(target.text[bytes: number.span])
    var suggestions: [String] = []
    if !wanted.isWord, !number.isWord { suggestions = [sourceText.inEnglishDigits(decimal: context.source)] }
    return Check.numbers.finding(
      self, confidence: wanted.isWord && number.isWord ? 0.7 : 0.85, source: wanted.span, target: number.span,
      "The source has “\(sourceText)”, the English “\(text)”. Check which is right.", suggestions: suggestions
    )
  }

  fileprivate func added(_ number: NumberMention) -> Finding {
    Check.numbers.finding(
      self, confidence: 0.6, target: number.span,
      "The English has the number “\(target.text[bytes: number.span])”, which is not in the source.")
  }

  fileprivate func lost(_ number: NumberMention) -> Finding {
    Check.numbers.finding(
      self, confidence: 0.6, source: number.span,
      "The source has the number “\(source.text[bytes: number.span])”, which the English lacks.")
  }
}

extension String {
  /// A number of the source with English signs: 1.500,5 becomes 1,500.5.
  fileprivate func inEnglishDigits(decimal data: LanguageData) -> String {
    let isComma = data.items("decimal").first == ","
    var result = ""
    for character in self {
      if let digit = character.wholeNumberValue {
        result += String(digit)
      } else if isComma, character == "." {
        result += contains(":") ? "." : ","
      } else if isComma, character == "," {
        result += "."
      } else {
        result.append(character)
      }
    }
    // 17.30 was a time and 3.2 a decimal after all: only groups of three are grouped.
    let parts = result.split(separator: ",")
    let isGrouped = parts.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
    return isGrouped ? result : replacing(",", with: ".")
  }
}
