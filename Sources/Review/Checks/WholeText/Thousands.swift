extension Check {
  /// Large numbers with and without a sign between their thousands within a text.
  static let thousands: Check = Check(
    id: "thousands",
    summary: "a large number lacks the comma that the other numbers of the text have",
    category: .inconsistency, severity: .minor,
    examples: [
      Example(
        [
          ("Mbetën 2.500 veta.", "⟦2500⟧ people stayed."), ("Erdhën 1.200 veta.", "1,200 people came."),
          ("Kishte 3.400 vende.", "There were 3,400 seats."),
          ("Paguan 15.000 euro.", "They paid 15,000 euros."),
        ], suggestion: "2,500"),
      Example([
        ("Erdhën 1.200 veta.", "1,200 people came."), ("Kishte 3.400 vende.", "There were 3,400 seats."),
        ("Paguan 15.000 euro.", "They paid 15,000 euros."),
        ("Në vitin 1999.", "In the year 1999, on flight 6321."),
      ]),
    ],
    targets: ["en"],
    scope: .text { text in
      let numbers = text.units.flatMap { unit in
        unit.target.words.filter { $0.kind == .number }.map { (unit, $0) }
      }
      let grouped = numbers.count { $0.1.isGrouped }
      let bare = numbers.filter { unit, word in word.isBareThousand && unit.isCounted(word) }
      guard !bare.isEmpty, grouped >= 3, grouped >= 3 * bare.count else { return [] }
      return bare.map { unit, word in
        thousands.finding(
          unit, confidence: 0.55, target: word.range,
          "Other large numbers of the text have a comma between their thousands.",
          suggestions: [word.text.grouped])
      }
    })
}

extension TranslationUnit {
  /// Whether a number of the target counts something, as far as the source groups its digits too: flights, rooms and
  /// years have none grouped.
  fileprivate func isCounted(_ number: Word) -> Bool {
    source.words.contains { $0.text != number.text && $0.digits == number.text }
  }
}

extension Word {
  /// Whether its thousands are parted.
  fileprivate var isGrouped: Bool { text.wholeMatch(of: /[0-9]{1,3}(?:,[0-9]{3})+/) != nil }
  /// Whether it is a whole number from 1000 on without any sign.
  fileprivate var isBareThousand: Bool { length >= 4 && text.utf8.allSatisfy { (48...57).contains($0) } }
}

extension String {
  /// Digits with a comma between thousands.
  fileprivate var grouped: String {
    var result = ""
    for (index, digit) in enumerated() {
      if index > 0, (count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }
}
