import Foundation
import ReviewDesk
import Testing

@Suite struct JSONTests {
  @Test("what is written, other programs read") func othersRead() throws {
    let text = "a\"b\\c\n\t\u{1B}\u{7F}\u{202E}é中👩\u{200D}💻"
    var json = JSONWriter()
    json.object {
      $0.field("text", text)
      $0.field("none", String?.none)
      $0.field("list", [1, 2])
      $0.field("nested") { $0.object { $0.field("yes", true) } }
      $0.field("number", 0.25)
    }
    let object = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
    #expect(object?["text"] as? String == text)
    #expect(object?["none"] is NSNull)
    #expect(object?["list"] as? [Int] == [1, 2])
    #expect((object?["nested"] as? [String: Any])?["yes"] as? Bool == true)
    #expect(object?["number"] as? Double == 0.25)
    #expect(!json.bytes.contains(0x1B))
  }
}
