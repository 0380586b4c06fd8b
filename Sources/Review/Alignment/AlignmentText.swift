/// One side of a text to be aligned: of each segment, its length, its block and what can be recognised on the other
/// side.
struct AlignmentText: Sendable {
  /// What of a segment may stand on the other side too: numbers, look-alikes, terms.
  struct Features: Sendable {
    /// Numbers of features, each once.
    var ids: [Int32] = []
    /// Letters and digits in it.
    var length = 0.0
    /// The index of its block; nil when nothing is known of blocks.
    var block: Int?
    /// Whether the very same segment stood before, more often than on the other side.
    var isRepeat = false
    /// Question and exclamation marks and the like.
    var marks: UInt8 = 0
  }

  var segments: [Features]
  /// How many features there are on both sides together.
  var featureCount = 0

  /// The same with some of the features only.
  func keeping(_ isKept: (Int32) -> Bool) -> AlignmentText {
    var text = self
    for index in text.segments.indices { text.segments[index].ids.removeAll { !isKept($0) } }
    return text
  }
}

/// What can be recognised of a segment, before its features have numbers.
struct SegmentSigns: Sendable {
  /// Words, numbers and concepts, in order.
  var keys: [String]
  /// Letters and digits in it.
  var length: Double
  /// Question and exclamation marks and the like.
  var marks: UInt8
}

/// Numbers the features of both sides, so that they are the same where the sides mean the same.
struct FeatureNumbers {
  private var ids: [String: Int32] = [:]

  /// How many features it has seen.
  var count: Int { ids.count }

  /// A side with its features numbered.
  mutating func text(_ signs: [SegmentSigns], blocks: [Int]?) -> AlignmentText {
    AlignmentText(
      segments: signs.enumerated().map { index, signs in
        AlignmentText.Features(
          ids: Set(signs.keys.map { id($0) }).sorted(), length: signs.length, block: blocks?[index],
          marks: signs.marks)
      })
  }

  private mutating func id(_ key: String) -> Int32 {
    if let id = ids[key] { return id }
    ids[key] = Int32(ids.count)
    return Int32(ids.count - 1)
  }
}

/// Reads what of a segment can be recognised on the other side.
///
/// A word counts by the first letters of its Latin transliteration: names and internationalisms of most language pairs
/// share them (Simard et al. 1992, cognates), and inflection is at the other end. One belongs to one thread at a time.
final class SignReader {
  private let romaniser = Romaniser()
  private static let prefix = 5

  /// The signs of a passage; `concepts` are the glossary concepts that stand in it.
  func signs(of passage: Passage, concepts: [Int]) -> SegmentSigns {
    SegmentSigns(
      keys: passage.words.compactMap { key(of: $0) } + concepts.map { "\u{1}\($0)" },
      length: passage.words.reduce(0) { $0 + Double($1.text.unicodeScalars.count) },
      marks: marks(in: passage.text))
  }

  private func key(of word: Word) -> String? {
    let digits = word.digits
    if !digits.isEmpty { return digits }
    let latin = romaniser.latin(word.key)
    if word.isAllCapitals, latin.count >= 2 { return String(latin.prefix(Self.prefix)) }
    return latin.utf8.count >= 4 ? String(latin.prefix(Self.prefix)) : nil
  }

  private func marks(in text: String) -> UInt8 {
    var marks: UInt8 = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "?", "？", "؟": marks |= 1
      case "!", "！": marks |= 2
      case ":", "：": marks |= 4
      case "\"", "“", "”", "„", "«", "»", "「", "」", "『", "』": marks |= 8
      case "(", "（": marks |= 16
      default: break
      }
    }
    return marks
  }
}
