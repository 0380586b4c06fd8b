import Testing

@testable import Review

struct LanguageDataTests {
  @Test("a data file that is spoiled anywhere is read without a crash, and a good one keeps its items")
  func spoiled() {
    let good = Array("# words\n[titles]\njanar/janari shkurt\n[units]\nnë_fund z.\n".utf8)
    let tokens =
      ["[", "]", "[]", "/", "_", "#", "\n", "\r", "\0", "\u{301}", "/ /"].map { Array($0.utf8) } + [[0xFF]]
    var random = SplitMix64(seed: 3)
    for _ in 0..<2000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...9, using: &random)))
        bytes.insert(contentsOf: tokens.randomElement(using: &random)!, at: place)
      }
      let data = LanguageData(code: "sq", text: String(decoding: bytes, as: UTF8.self))
      for section in LanguageData.Section.allCases {
        #expect(data.items(section).allSatisfy { !$0.isEmpty })
        #expect(data.alternatives(section).count == data.items(section).count)
      }
    }
    let data = LanguageData(code: "sq", text: String(decoding: good, as: UTF8.self))
    #expect(data.alternatives(.titles) == [["janar", "janari"], ["shkurt"]])
    #expect(data.items(.units) == ["në fund", "z."])
  }
}
