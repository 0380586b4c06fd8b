/// The best that a token says of each run of segments, while its counterparts are gone through: a counterpart that
/// is twice in a run counts once.
struct EvidenceScratch {
  private var best: [Float] = []
  private var touched: [Int] = []
  private var ends = 0..<0

  /// Begins a token whose counterparts are looked for in runs that end within a range.
  mutating func begin(_ ends: Range<Int>) {
    self.ends = ends
    if best.count < ends.count * BeadScore.longest {
      best = [Float](repeating: 0, count: ends.count * BeadScore.longest)
    }
  }

  /// Counts a counterpart in a segment for the runs of one to four segments that hold it.
  mutating func offer(_ gains: SIMD4<Float>, at segment: Int) {
    for length in 1...BeadScore.longest {
      let gain = gains[length - 1]
      for end in segment + 1...segment + length where ends.contains(end) && end >= length {
        let place = (end - ends.lowerBound) * BeadScore.longest + length - 1
        if best[place] == 0 { touched.append(place) }
        best[place] = max(best[place], gain)
      }
    }
  }

  /// Ends the token: hands on what it says.
  mutating func end(_ body: (_ end: Int, _ length: Int, Float) -> Void) {
    for place in touched {
      body(ends.lowerBound + place / BeadScore.longest, place % BeadScore.longest + 1, best[place])
      best[place] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }
}
