internal import Foundation

/// What the tokens of one side say for and against segments of the other: logarithms of odds.
///
/// A token that is known to have counterparts speaks for the segments that have one, the more the rarer the
/// counterpart is, and against those that have none. A token without any says nothing (compare Moore's and Melamed's
/// treatment of unknown words): texts are aligned without a dictionary, so most words are unknown.
struct Evidence: Sendable {
  /// What a link of a type says of a run of segments, by the number of segments; the counterpart's absence taken off.
  private struct Weight: Sendable {
    var type: Int32
    var gains: SIMD4<Float>
  }

  private let weights: Lists<Weight>
  private let postings: Lists<Int32>
  /// Of each segment, what it says that none of its tokens has a counterpart in a run, by the length of the run;
  /// summed up from the first segment.
  private let absences: [SIMD4<Float>]
  private let text: AlignmentText

  /// Tokens of a segment are not independent, so each counts for less than it would alone.
  private static let presence = 0.7
  private static let absence = 0.48
  /// The most that one token can say: beyond it, rareness is chance.
  private static let most = 4.5
  /// A counterpart is never quite certain.
  private static let leastMissing = 0.05

  /// What the tokens of a text say of the segments of another, by links from the one to the other.
  init(_ text: AlignmentText, _ other: AlignmentText, _ links: [[TokenLinks.Link]]) {
    self.text = text
    let postings = other.postings
    self.postings = postings
    var counts = [Int](repeating: 0, count: text.types.count)
    for token in text.tokens { counts[Int(token)] += 1 }
    var missing = [SIMD4<Float>](repeating: .zero, count: text.types.count)
    var found: [(Int, Weight)] = []
    for (type, links) in links.enumerated() where !links.isEmpty {
      let known = links.map { link in
        let there = Double(postings.places(of: Int(link.type)).count)
        return (
          type: link.type, certainty: link.certainty * min(1, (there + 0.3) / Double(max(1, counts[type]))),
          chance: there / Double(other.segments.count + 2)
        )
      }
      let gains = Self.gains(known)
      missing[type] = gains.absence
      for (link, gain) in zip(known, gains.presence) {
        found.append((type, Weight(type: link.type, gains: gain - gains.absence)))
      }
    }
    self.weights = Lists(count: text.types.count, found)
    var sum = SIMD4<Float>.zero
    var absences = [sum]
    for segment in text.segments {
      for token in text.tokens[segment.tokens] { sum += missing[Int(token)] }
      absences.append(sum)
    }
    self.absences = absences
  }

  private typealias Known = (type: Int32, certainty: Double, chance: Double)

  /// What each link says when its type is in a run of one to four segments, and what it says when none is.
  private static func gains(_ links: [Known]) -> (presence: [SIMD4<Float>], absence: SIMD4<Float>) {
    var presence = [SIMD4<Float>](repeating: .zero, count: links.count)
    var absence = SIMD4<Float>.zero
    for length in 0..<BeadScore.longest {
      let segments = Double(length + 1)
      let missing = max(leastMissing, links.reduce(1) { $0 * (1 - $1.certainty) })
      let chance = min(0.99, links.reduce(0) { $0 + min(0.99, $1.chance * segments) })
      absence[length] = Float(Self.absence * min(0, log(missing / (1 - chance))))
      for (place, link) in links.enumerated() {
        let gain = log(link.certainty / min(0.99, link.chance * segments))
        presence[place][length] = Float(Self.presence * min(most, max(0, gain)))
      }
    }
    return (presence, absence)
  }

  /// What the segments of a range say when none of their tokens has a counterpart in a run of segments.
  func absence(of range: Range<Int>, inRunOf length: Int) -> Float {
    absences[range.upperBound][length - 1] - absences[range.lowerBound][length - 1]
  }

  /// Calls `body` with what a segment says of the runs of one to four segments that end within a range, for each end
  /// and length of which it says anything.
  func add(
    _ segment: Int, within ends: Range<Int>, _ scratch: inout EvidenceScratch,
    _ body: (_ end: Int, _ length: Int, Float) -> Void
  ) {
    for place in text.segments[segment].tokens {
      let known = weights.places(of: Int(text.tokens[place]))
      guard !known.isEmpty else { continue }
      scratch.begin(ends)
      for weight in known {
        let type = Int(weights[weight].type)
        let end = postings.places(of: type).upperBound
        let least = ends.lowerBound - BeadScore.longest
        var at = postings.places(of: type).firstPlace { Int(postings[$0]) >= least }
        while at < end, Int(postings[at]) < ends.upperBound {
          scratch.offer(weights[weight].gains, at: Int(postings[at]))
          at += 1
        }
      }
      scratch.end(body)
    }
  }
}
