extension Check {
  /// Numbers, compared by what they are worth.
  static let numbers: Check = Check(
    id: "numbers",
    summary: "a number of the source is missing, or the English has a different one",
    category: .number, severity: .major,
    examples: [
      Example("Buxheti është 1.500 euro.", "The budget is ⟦1.5⟧ euros.", suggestion: "1,500"),
      Example("出口额为1820亿元。", "Exports were ⟦18.2⟧ billion yuan.", from: "zh", suggestion: "182"),
      Example("U arrestuan 14 persona.", "⟦15⟧ people were arrested.", suggestion: "14"),
      Example("U arrestuan tre persona.", "⟦Four⟧ people were arrested."),
      Example("Inflacioni ishte 3,2 për qind në 2024.", "Inflation was 3.2 percent in 2024."),
      Example("Humbi 1,5 milion euro më 12.03.2024.", "It lost 1,500,000 euros on March 12, 2024."),
    ],
    scope: .unit { unit in
      guard !unit.source.words.isEmpty, !unit.target.words.isEmpty else { return [] }
      let comparison = NumberComparison(unit)
      let foreign = foreignDecimals(in: unit.target).map { span in
        let text = String(unit.target.text[bytes: span])
        // Those who correct raw translations leave the source's way of writing numbers, twenty of twenty times.
        return numbers.finding(
          unit, confidence: unit.source.text.contains(text) ? 0.45 : 0.75, target: span,
          "English uses a decimal point: “\(text)” has a comma.",
          suggestions: [text.replacing(",", with: ".")], severity: .minor)
      }
      return comparison.findings + foreign
    })
}

/// The numbers that one side of a unit has and the other does not.
private struct NumberComparison {
  private let unit: UnitAnalysis
  private var source: [NumberMention] { unit.numbers.source }
  private var target: [NumberMention] { unit.numbers.target }

  init(_ unit: UnitAnalysis) { self.unit = unit }

  var findings: [Finding] {
    guard !source.isEmpty || !target.isEmpty else { return [] }
    var missing = source.filter { number in
      !number.isWeak
        && !target.contains {
          $0.agrees(with: number) || isDecade($0) && UnitConversion.isDecade(number, of: $0)
        }
        && !(number.isWord == false && unit.targetLanguage.numbers.maySay(number, in: unit.target))
    }
    let extra = target.filter { number in
      !number.isWeak && !source.contains { $0.agrees(with: number) }
        && !unit.sourceLanguage.numbers.maySay(number, in: unit.source)
    }
    var findings: [Finding] = []
    for number in extra {
      let measure = UnitConversion(after: number.span, in: unit.target)
      // A measure may be in both units: "300 km (190 miles)".
      if let place = missing.firstIndex(where: { measure.mayConvert($0, to: number) }) {
        missing.remove(at: place)
        continue
      }
      if measure.isRestOfFeet || (source + target).contains(where: { measure.mayConvert($0, to: number) }) {
        continue
      }
      // "3.1, 2.9 and 2.5 million": one word makes all of them greater.
      if let place = missing.firstIndex(where: { isSameButScaled($0, number) }) {
        missing.remove(at: place)
        continue
      }
      // What it stands for: digits for digits where there are any, in order.
      let place = missing.firstIndex { $0.isWord == number.isWord } ?? missing.indices.first
      if let place {
        findings.append(unit.changed(missing.remove(at: place), number))
      } else if !number.isWord {
        findings.append(unit.added(number, isExpected: isDecade(number) || isConversion(number)))
      }
    }
    return findings + missing.filter { !$0.isWord }.map { unit.lost($0, isExpected: isReworded($0)) }
  }

  /// Whether a year of the English says it: "the eighties of the 20th century" are the 1980s.
  private func isCentury(_ number: NumberMention) -> Bool {
    target.contains { year in
      year.values.contains { value in
        guard case .number(let value) = value, (1000..<2100).contains(value) else { return false }
        return number.values.contains(.number((value / 100).rounded(.down) + 1))
      }
    }
  }

  /// Whether two numbers have the same digits and the word that makes the English one greater is elsewhere in the source.
  private func isSameButScaled(_ number: NumberMention, _ other: NumberMention) -> Bool {
    let (text, english) = (unit.source.text[bytes: number.span], unit.target.text[bytes: other.span])
    guard other.isScaled(String(english)), !number.isScaled(String(text)) else { return false }
    return text.replacing(",", with: ".") == english.replacing(",", with: ".")
      && source.contains { !$0.isWord && $0.isScaled(String(unit.source.text[bytes: $0.span])) }
  }

  /// Whether a number of the English counts years, as "the 1930s", which other languages say in words.
  private func isDecade(_ number: NumberMention) -> Bool {
    unit.target.text[bytes: number.span.lowerBound..<unit.target.text.utf8.count].drop(while: \.isNumber)
      .first == "s"
  }

  /// Whether a number of the English is in brackets as a sum or a measure in other units: "six metres (18 feet)".
  private func isConversion(_ number: NumberMention) -> Bool {
    let text = unit.target.text
    let aside = text[bytes: 0..<number.span.lowerBound].suffix(10)
    guard let start = aside.lastIndex(of: "("), !aside[start...].contains(")") else { return false }
    let next = unit.target.words.first { $0.range.lowerBound >= number.span.upperBound }
    return aside[start...].contains { $0.isCurrencySymbol }
      || next.map { UnitConversion.isUnit($0.key) || unit.pair.currencies.contains($0.key) } ?? false
  }

  /// Whether the English may do without a number: "a mile" for 1,6 km, "on Saturday" for 29 September.
  private func isReworded(_ number: NumberMention) -> Bool {
    if UnitConversion.isOtherMeasure(in: unit.target) || isCentury(number) { return true }
    guard !unit.targetLanguage.calendar.places(of: .weekdays, in: unit.target).isEmpty else { return false }
    return unit.sourceLanguage.calendar.places(of: .months, in: unit.source).contains { month in
      let gap = month.span.lowerBound - number.span.upperBound
      let after = number.span.lowerBound - month.span.upperBound
      return (0...5).contains(gap) || (0...5).contains(after)
    }
  }
}

extension Check {
  /// Numbers with a comma before decimals, as most of Europe writes them.
  private static func foreignDecimals(in passage: Passage) -> [Span] {
    DigitScanner.runs(in: passage).filter { run in
      let parts = run.text.split(separator: ",", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
        && parts[1].count < 3
        && parts[0].count < 4
    }.map(\.span)
  }
}

extension NumberMention {
  /// Whether languages say it in many ways: by a dual, an article, nothing at all.
  fileprivate var isSmall: Bool { [0, 1, 2].contains { values.contains(.number($0)) } }

  /// Whether a word beside its digits makes it greater, as "billion": no reading of it is worth so little as they are.
  fileprivate func isScaled(_ digits: String) -> Bool {
    let worth = digits.compactMap(\.wholeNumberValue).reduce(0.0) { $0 * 10 + Double($1) }
    return worth > 0 && !values.isEmpty
      && values.allSatisfy { if case .number(let value) = $0 { value >= worth * 10 } else { false } }
  }

  /// The digits that say another number before the same word: 182 of "18.2 billion" for 1820亿; none when they are not round.
  fileprivate func scaled(_ digits: String, toSay wanted: NumberMention) -> [String] {
    guard values.count == 1, wanted.values.count == 1, case .number(let own)? = values.first,
      case .number(let other)? = wanted.values.first,
      let worth = Double(digits.filter { $0.isNumber || $0 == "." }), own > 0, worth > 0
    else { return [] }
    let wanted = other / (own / worth)
    let thousandths = (wanted * 1000).rounded()
    guard wanted >= 0.1, wanted < 1000, abs(wanted * 1000 - thousandths) < 1e-6 * thousandths else {
      return []
    }
    let text = String(thousandths / 1000)
    return [text.hasSuffix(".0") ? String(text.dropLast(2)) : text]
  }
}

extension UnitAnalysis {
  fileprivate func changed(
    _ wanted: NumberMention, _ number: NumberMention
  ) -> Finding {
    let sourceText = String(source.text[bytes: wanted.span])
    let text = String(target.text[bytes: number.span])
    var suggestions: [String] = []
    if !wanted.isWord, !number.isWord {
      let isScaled = wanted.isScaled(sourceText) || number.isScaled(text)
      // An hour may be meant by the other half of the clock.
      let isPlain = sourceText.allSatisfy { !$0.isLetter }
      suggestions =
        !isPlain
        ? []
        : isScaled
          ? number.scaled(text, toSay: wanted) : [sourceText.inEnglishDigits(decimal: pair.source)]
    }
    return Check.numbers.finding(
      self, confidence: sourceText == text ? 0.45 : wanted.isWord && number.isWord ? 0.7 : 0.85,
      source: wanted.span,
      target: number.span,
      "The source has “\(sourceText)”, the English “\(text)”. Check which is right.", suggestions: suggestions
    )
  }

  fileprivate func added(_ number: NumberMention, isExpected: Bool) -> Finding {
    Check.numbers.finding(
      self, confidence: isExpected || number.isSmall || number.values.contains(.number(100)) ? 0.4 : 0.6,
      target: number.span,
      "The English has the number “\(target.text[bytes: number.span])”, which is not in the source.")
  }

  fileprivate func lost(_ number: NumberMention, isExpected: Bool) -> Finding {
    Check.numbers.finding(
      self, confidence: isExpected || number.isSmall ? 0.4 : 0.6, source: number.span,
      "The source has the number “\(source.text[bytes: number.span])”, which the English lacks.")
  }
}

extension String {
  /// A number of the source with English signs: 1.500,5 becomes 1,500.5.
  fileprivate func inEnglishDigits(decimal data: LanguageData) -> String {
    let isComma = data.items(.decimal).first == ","
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
