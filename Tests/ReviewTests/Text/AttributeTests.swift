import Testing

@testable import Review

/// An element with attributes without end is refused before libxml2 compares each with each.
struct AttributeTests {
  private func element(_ count: Int) -> String {
    "<p "
      + (0..<count).map { "a\($0)='<>'".replacing("<>", with: $0 % 2 == 0 ? ">" : "\"") }.joined(
        separator: "\n") + ">"
  }

  @Test(
    "the line of the element is found, in UTF-8 and in UTF-16", arguments: ["UTF-8", "UTF-16LE", "UTF-16BE"])
  func found(encoding: String) throws {
    let bytes = try "<a b='1' c='2'>\n<d e = \"1\" f='2' g='3'/></a>".bytes(encoding)
    #expect(XMLReader.lineOfTooManyAttributes(in: bytes, limit: 2) == 2)
    #expect(XMLReader.lineOfTooManyAttributes(in: bytes, limit: 3) == nil)
  }

  @Test(
    "what only looks like attributes is none",
    arguments: [
      "<a>b='1' c='2' d='3'</a>", "<!-- b='1' c='2' d='3' --><a/>", "<?a b='1' c='2' d='3'?><a/>",
      "<![CDATA[b='1' c='2' d='3']]>", "<a b='c=\"1\" d=\"2\" e=\"3\"'/>", "<a b='>' c='2'/>",
      "</a><a b='1'/>",
    ])
  func others(text: String) {
    #expect(XMLReader.lineOfTooManyAttributes(in: Array(text.utf8), limit: 2) == nil)
  }

  @Test("a glossary of a hundred thousand attributes is refused at once, with its line")
  func glossary() {
    let bytes = Array("<?xml version='1.0'?>\n<tbx type='TBX-Basic'>\n\(element(100_000))</p></tbx>".utf8)
    let error = #expect(throws: InputError.self) { try Glossary(bytes: bytes, name: "a.tbx") }
    #expect(error?.kind == .data)
    #expect(error?.line ?? 0 > 2)
    #expect(error?.message.contains("more than 100 attributes") == true)
  }

  @Test("so are segmentation rules, and a hundred attributes are taken")
  func rules() throws {
    func error(_ count: Int) -> InputError? {
      #expect(throws: InputError.self) {
        try SRXRules(bytes: Array("\(element(count))</p>".utf8), name: "a.srx")
      }
    }
    #expect(error(101)?.message.contains("more than 100 attributes") == true)
    #expect(error(100)?.message.contains("not an SRX 2.0 file") == true)
  }

  @Test("encodings in which an element could hide are refused", arguments: ["UTF-7", "ibm-037", "BOCU-1"])
  func hiding(encoding: String) {
    let bytes = Array("<?xml version='1.0' encoding='\(encoding)'?><a/>".utf8)
    let error = #expect(throws: InputError.self) { try XMLReader(bytes, name: "a", limit: 1 << 20) }
    #expect(error?.message == "XML in \(encoding) is refused; save the file as UTF-8")
  }

  @Test(
    "others are not", arguments: ["utf-8", "UTF-16", "windows-1252", "ISO-8859-2", "Shift_JIS", "GB18030"])
  func open(encoding: String) throws {
    let bytes = Array("<?xml version='1.0' encoding='\(encoding)'?><a/>".utf8)
    #expect(XMLReader.hidingEncoding(of: bytes) == nil)
  }
}
