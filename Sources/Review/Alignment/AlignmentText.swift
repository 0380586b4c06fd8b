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
}

/// Turns segments of both sides into features that are the same where the sides mean the same.
///
/// A word counts by the first letters of its Latin transliteration: names and internationalisms of most language pairs
/// share them (Simard et al. 1992, cognates), and inflection is at the other end.
final class FeatureReader {
  private var ids: [String: Int32] = [:]
  private let romaniser = Romaniser()
  private static let prefix = 5

  /// How many features it has seen.
  var count: Int { ids.count }

  /// The features of passages; `concepts` holds the numbers of the glossary concepts that stand in each.
  func text(_ passages: [Passage], blocks: [Int]?, concepts: [[Int]]) -> AlignmentText {
    AlignmentText(
      segments: passages.indices.map { index in
        var features = AlignmentText.Features()
        var seen: Set<Int32> = []
        for word in passages[index].words {
          features.length += Double(word.text.unicodeScalars.count)
          if let key = key(of: word) { seen.insert(id(key)) }
        }
        for concept in concepts[index] { seen.insert(id("\u{1}\(concept)")) }
        features.ids = seen.sorted()
        features.block = blocks?[index]
        features.marks = marks(in: passages[index].text)
        return features
      })
  }

  private func id(_ key: String) -> Int32 {
    if let id = ids[key] { return id }
    ids[key] = Int32(ids.count)
    return Int32(ids.count - 1)
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
