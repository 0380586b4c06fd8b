/// Makes a text and its translation, the same on every run: sentences of 5 to 35 words with names, numbers and dates,
/// some of them joined, split or left out in the translation.
struct TextGenerator {
  /// A source sentence, and the English of it.
  typealias Pair = (source: String, target: String)

  private var random: SplitMix64
  private var words = Vocabulary(discount: 0.6, strength: 100)
  private var names = Vocabulary(discount: 0.7, strength: 20)
  private let pairs = WordPairs()

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A sentence with its translation.
  mutating func sentence() -> Pair {
    var source: [String] = []
    var target: [String] = []
    for _ in 0..<Int.random(in: 5...35, using: &random) {
      let (left, right) = token()
      source.append(left)
      target.append(right)
    }
    return (Self.sentence(source), Self.sentence(target))
  }

  /// Two texts with a number of sentences on the source side, in paragraphs; a line each.
  mutating func texts(_ count: Int) -> Pair {
    var source = ""
    var target = ""
    var left = 0
    while left < count {
      for _ in 0..<min(count - left, Int.random(in: 1...6, using: &random)) {
        let pair = sentence()
        source += pair.source + "\n"
        left += 1
        switch Int.random(in: 0..<100, using: &random) {
        case 0: break
        case 1: target += pair.target.dropLast() + ", "
        case 2: target += pair.target + "\n" + sentence().target + "\n"
        default: target += pair.target + "\n"
        }
      }
      source += "\n"
      target += "\n"
    }
    return (source, target)
  }

  private mutating func token() -> Pair {
    switch Int.random(in: 0..<200, using: &random) {
    case 0..<80:
      let pair = WordPairs.function[
        min(Int.random(in: 0..<20, using: &random), Int.random(in: 0..<20, using: &random))]
      return (pair.0, pair.1)
    case 80..<92:
      let name = WordPairs.name(names.next(&random))
      return (Bool.random(using: &random) ? name : name + "t", name)
    case 92..<96: return number()
    case 96:
      let (day, month, year) = (
        Int.random(in: 1...28, using: &random), Int.random(in: 0..<12, using: &random),
        Int.random(in: 1950...2025, using: &random)
      )
      return ("\(day) \(Self.months[month].0) \(year)", "\(day) \(Self.months[month].1) \(year)")
    default:
      let word = words.next(&random)
      return (WordPairs.source(word), pairs.target(word))
    }
  }

  private mutating func number() -> Pair {
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let (whole, part) = (Int.random(in: 0..<100, using: &random), Int.random(in: 1..<10, using: &random))
      return ("\(whole),\(part)", "\(whole).\(part)")
    case 1:
      let (high, low) = (Int.random(in: 1..<1000, using: &random), Int.random(in: 100..<1000, using: &random))
      return ("\(high).\(low)", "\(high),\(low)")
    default:
      let number = Int.random(in: 2..<1000, using: &random)
      return ("\(number)", "\(number)")
    }
  }

  private static let months = [
    ("janar", "January"), ("shkurt", "February"), ("mars", "March"), ("prill", "April"), ("maj", "May"),
    ("qershor", "June"), ("korrik", "July"), ("gusht", "August"), ("shtator", "September"),
    ("tetor", "October"), ("nëntor", "November"), ("dhjetor", "December"),
  ]

  private static func sentence(_ words: [String]) -> String {
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
