/// A number with what it counts, as "1 finding" or "2 findings".
func count(_ number: Int, _ noun: String) -> String {
  if number == 1 { return "1 \(noun)" }
  return "\(number) " + (noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s")
}

extension String {
  /// The text as it is offered: what cannot be seen gets a sign.
  var asSuggestion: String {
    isEmpty ? "(nothing: delete it)" : allSatisfy { $0 == " " } ? String(repeating: "␣", count: count) : self
  }

  /// The message as a sentence: with a capital and a full stop.
  var asSentence: String { prefix(1).uppercased() + dropFirst() + (hasSuffix("?") ? "" : ".") }
}

extension [Int] {
  /// Runs of numbers that ascend one by one.
  var runs: [ClosedRange<Int>] {
    reduce(into: []) { runs, number in
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
  }

  /// As a person writes them: "1–20, 30".
  var ranges: String { runs.map(\.shown).joined(separator: ", ") }
}

extension ClosedRange<Int> {
  /// As a person writes it: "1–20", or "30" alone.
  var shown: String { count == 1 ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)" }
}

extension Double {
  /// So many seconds as one says them: "2 min 5 s".
  var asDuration: String {
    let seconds = Int(rounded().clamped(to: 0...1e12))
    let minutes = seconds / 60
    return minutes < 60 ? "\(minutes) min \(seconds % 60) s" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// A share, from 0 to 1, in whole hundredths: "93 %".
  var asPercent: String { "\(Int((self * 100).clamped(to: 0...100))) %" }

  /// With one decimal, none where it is a whole number.
  var asPoints: String {
    // Beyond this there are no decimals, and at some point no whole numbers that a computer counts by.
    guard magnitude < 1e12 else { return String(self) }
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// The nearest number of a range; a damaged project may hold any number.
  private func clamped(to range: ClosedRange<Double>) -> Double {
    isNaN ? range.lowerBound : min(max(self, range.lowerBound), range.upperBound)
  }
}
