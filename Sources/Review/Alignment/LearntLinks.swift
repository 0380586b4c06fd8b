internal import Foundation

/// Links between words that occur together in pairs of segments more often than chance has it: a small dictionary
/// learnt from the text itself.
///
/// Words are associated by the log-likelihood ratio (Dunning 1993) as in Moore (2004), and a pair counts when neither
/// word has a much better partner (competitive linking, Melamed 2000). What a word's own bead says is discounted, so
/// that a pairing does not prove itself. IBM Model 1 learnt less from texts as short as an article.
struct LearntLinks {
  /// What a pair of stems has to score.
  private static let leastRatio = 8.0
  /// The share of the best partner's score that a partner has to reach.
  private static let leastShare = 0.96
  private static let certainty = 0.94
  private static let discount = 0.7
  /// What is in one bead only teaches nothing.
  private static let once = 1.5
  /// More beads than this teach little more.
  private static let mostBeads = 6_000

  /// Two stems that are in the same beads.
  private struct Pair {
    var source: Int32
    var target: Int32
    /// The beads that have both, each by how sure it is.
    var count: Double
    var ratio: Double
  }

  private let source: Stems
  private let target: Stems
  private let pairs: [Pair]

  /// Learns from beads that are sure enough; nothing from none.
  init(_ beads: [Bead], _ source: AlignmentText, _ target: AlignmentText) {
    var left = Stems(source)
    var right = Stems(target)
    let sure = beads.filter { !$0.source.isEmpty && !$0.target.isEmpty && $0.confidence > 0.5 }
    let step = max(1, sure.count / Self.mostBeads)
    let taken = stride(from: 0, to: sure.count, by: step).map { sure[$0] }.map { bead in
      (
        weight: bead.confidence, source: left.count(in: bead.source, of: source, bead.confidence),
        target: right.count(in: bead.target, of: target, bead.confidence)
      )
    }
    let total = taken.reduce(0) { $0 + $1.weight }
    var together: [(pair: UInt64, weight: Double)] = []
    for bead in taken {
      for a in bead.source where left.counts[Int(a)] > Self.once {
        for b in bead.target where right.counts[Int(b)] > Self.once {
          together.append((UInt64(a) << 32 | UInt64(b), bead.weight))
        }
      }
    }
    together.sort { $0.pair < $1.pair }
    var pairs: [Pair] = []
    var start = 0
    while start < together.count {
      let key = together[start].pair
      var (end, both) = (start, 0.0)
      while end < together.count, together[end].pair == key {
        both += together[end].weight
        end += 1
      }
      start = end
      guard both > Self.once else { continue }
      let (a, b) = (Int32(key >> 32), Int32(truncatingIfNeeded: key))
      let ratio = Self.ratio(both: both, left.counts[Int(a)], right.counts[Int(b)], of: total)
      if ratio >= Self.leastRatio { pairs.append(Pair(source: a, target: b, count: both, ratio: ratio)) }
    }
    self.source = left
    self.target = right
    self.pairs = pairs
  }

  /// Adds what was learnt to links.
  func add(to links: inout TokenLinks) {
    var best = (
      source: [Double](repeating: 0, count: source.counts.count),
      target: [Double](repeating: 0, count: target.counts.count)
    )
    for pair in pairs {
      best.source[Int(pair.source)] = max(best.source[Int(pair.source)], pair.ratio)
      best.target[Int(pair.target)] = max(best.target[Int(pair.target)], pair.ratio)
    }
    let types = (source: source.types, target: target.types)
    for pair in pairs {
      let rival = max(best.source[Int(pair.source)], best.target[Int(pair.target)])
      let most = max(source.counts[Int(pair.source)], target.counts[Int(pair.target)])
      let certainty = Self.certainty * (pair.count - Self.discount) / (most - Self.discount + 0.5)
      guard pair.ratio >= Self.leastShare * rival, certainty > 0.1 else { continue }
      for type in types.source.list(of: Int(pair.source)) {
        for other in types.target.list(of: Int(pair.target)) {
          links.add(Int(type), other, min(0.95, certainty))
        }
      }
    }
  }

  /// How much likelier the beads are when the one word depends on the other: twice the logarithm of the ratio.
  private static func ratio(both: Double, _ a: Double, _ b: Double, of beads: Double) -> Double {
    func log(_ count: Double, _ total: Double, _ share: Double) -> Double {
      let share = min(1 - 1e-9, max(1e-9, share))
      return count * Foundation.log(share) + (total - count) * Foundation.log(1 - share)
    }
    let with = both / a
    let without = (b - both) / max(1e-9, beads - a)
    guard with > without else { return 0 }
    return 2
      * (log(both, a, with) + log(b - both, beads - a, without) - log(both, a, b / beads)
        - log(b - both, beads - a, b / beads))
  }
}

/// The stems of a side's types, and how many beads have each, by what the beads are sure of.
///
/// Words that begin alike count as one: what is left of inflection would scatter the few times that they stand.
private struct Stems {
  private(set) var counts: [Double] = []
  private let stems: [Int32]

  init(_ text: AlignmentText) {
    var numbers: [String: Int32] = [:]
    stems = text.types.map { type in
      let stem = type.kind == .word ? String(type.key.prefix(6)) : "\(type.kind) \(type.key)"
      let number = numbers[stem] ?? Int32(numbers.count)
      numbers[stem] = number
      return number
    }
    counts = Array(repeating: 0, count: numbers.count)
  }

  /// The types of each stem.
  var types: Lists<Int32> {
    Lists(count: counts.count, stems.enumerated().map { (Int($1), Int32($0)) })
  }

  /// The stems in some segments, each once; they are counted as standing in one more bead, which is sure to a degree.
  mutating func count(in segments: Range<Int>, of text: AlignmentText, _ weight: Double) -> Set<Int32> {
    var found: Set<Int32> = []
    for index in segments {
      for token in text.tokens[text.segments[index].tokens] { found.insert(stems[Int(token)]) }
    }
    for stem in found { counts[Int(stem)] += weight }
    return found
  }
}
