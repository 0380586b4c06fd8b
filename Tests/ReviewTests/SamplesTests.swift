import Testing

@testable import Review

/// The whole flow, from bytes to findings, against the errors that were planted in the samples.
struct SamplesTests {
  @Test("of the errors in the Albanian sample 90 % are flagged, and at most three findings are others")
  func albanian() throws {
    let review = try SampleReview("kosovo-dialogue", from: "sq")
    #expect(review.gold.count == 30)
    #expect(review.missed.count * 10 <= review.gold.count, "\(review.missed)")
    #expect(review.outside.count <= 3, "\(review.outside)")
  }

  @Test(
    "the other samples are flagged as well as they ever were",
    arguments: [
      ("german-energy", "de", 9, 6, 3), ("serbian-flood", "sr", 9, 8, 3), ("arabic-ceasefire", "ar", 9, 7, 3),
      ("chinese-economy", "zh", 10, 7, 3), ("markdown", "sq", 3, 3, 3),
    ])
  func others(name: String, language: String, count: Int, flagged: Int, outside: Int) throws {
    let review = try SampleReview(name, from: language)
    #expect(review.gold.count == count)
    #expect(count - review.missed.count >= flagged, "\(review.missed)")
    #expect(review.outside.count <= outside, "\(review.outside)")
  }

  @Test("each planted error stands in its text once")
  func gold() throws {
    for file in try Repository.files(in: "Samples", "tsv") {
      let folder = file.split(separator: "/").dropLast().joined(separator: "/")
      let texts = try Repository.files(in: folder, "txt", "md")
      let target = try Repository.text(#require(texts.first { $0.contains("/english.") }))
      let source = try Repository.text(#require(texts.first { !$0.contains("/english.") }))
      for row in try Repository.text(file).split(separator: "\n").dropFirst() {
        let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(cells.count == 4, "\(row)")
        if !cells[0].isEmpty { #expect(target.ranges(of: cells[0]).count == 1, "\(row)") }
        #expect(cells[1].isEmpty || source.contains(cells[1]), "\(row)")
        #expect(!cells[0].isEmpty || !cells[1].isEmpty)
      }
    }
  }
}
