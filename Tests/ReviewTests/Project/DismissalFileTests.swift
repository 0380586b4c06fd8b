import Review
import Testing

struct DismissalFileTests {
  @Test("what is written is read again")
  func roundTrip() throws {
    let entries = [
      Dismissal(
        key: Dismissal.Key(check: "terminology", source: "marrëveshja “e re”", target: "deal\nnew"),
        until: "2027-01-01",
        reviewer: "Ana", reason: "a/b", time: "2026-01-01T00:00:00.000Z"),
      Dismissal(
        key: Dismissal.Key(check: "spelling", source: nil, target: "Kurti"), holds: false, reviewer: "Ben",
        time: "2026-01-02T00:00:00.000Z"),
    ]
    let bytes = try DismissalFile.bytes(entries)
    #expect(bytes.count { $0 == 10 } == 2)
    #expect(try DismissalFile.entries(bytes, name: "m.jsonl") == entries)
    #expect(entries[0].key.target == "deal new")
  }

  @Test(
    "a line that is none is named",
    arguments: [
      "no JSON", "{\"check\":\"spelling\",\"reviewer\":\"Ana\",\"time\":\"t\"}",
      "{\"schema\":\"review.memory/2\",\"check\":\"a\",\"target\":\"b\",\"reviewer\":\"Ana\",\"time\":\"t\"}",
    ])
  func damaged(line: String) {
    let bytes = Array("\n\(line)\n".utf8)
    #expect {
      _ = try DismissalFile.entries(bytes, name: "m.jsonl")
    } throws: { "\($0)".hasPrefix("m.jsonl:2: is not a line of a memory") }
  }
}
