import Review
import Testing

struct FindingOriginTests {
  @Test(
    "what a store keeps of an origin gives it back, whatever the names",
    arguments: [
      FindingOrigin.check, .archive, .reviewer("Ana"), .reviewer(""), .reviewer("A\tB"),
      .model(version: "0.3.0"), .engine(name: "desk:2", version: "1\t2"),
    ])
  func code(origin: FindingOrigin) { #expect(FindingOrigin(code: origin.code) == origin) }

  @Test("an origin that this program does not know is none")
  func unknown() {
    #expect(FindingOrigin(code: "oracle\t1") == nil)
    #expect(FindingOrigin(code: "") == nil)
  }

  @Test("scripts see one name for every version of an engine and every reviewer")
  func names() {
    #expect(FindingOrigin.engine(name: "libre", version: "1").name == "engine:libre")
    #expect(FindingOrigin.reviewer("Ana").name == FindingOrigin.reviewer("Ben").name)
  }
}
