import Testing

@testable import Review

/// The whole flow, from bytes to findings, against the errors that were planted in the samples.
struct SamplesTests {
  @Test(
    "the samples are flagged just as it is written down",
    arguments: [
      ("kosovo-dialogue", "sq"), ("german-energy", "de"), ("serbian-flood", "sr"), ("arabic-ceasefire", "ar"),
      ("chinese-economy", "zh"), ("markdown", "sq"),
    ])
  func findings(name: String, language: String) throws {
    try Recording.expect(
      SampleReview(name, from: language).listing, in: "Tests/ReviewTests/Samples/\(name).txt")
  }

  @Test("each planted error is in its text once")
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
