import Testing

@testable import Review

struct ThousandsTests {
  @Test("a number without the comma that the others have is flagged, a year is not")
  func bare() {
    let flags = Check.thousands.flags(text: [
      ("Mbetën 2.500 veta.", "2500 people stayed."),
      ("Erdhën 1.200 veta.", "1,200 people came."),
      ("Kishte 3.400 vende.", "There were 3,400 seats."),
      ("Paguan 15.000 euro.", "They paid 15,000 euros."),
      ("Në vitin 1999.", "In 1999."),
    ])
    #expect(flags == ["1: 2500 → 2,500"])
  }

  @Test("two numbers tell of no habit")
  func few() {
    let flags = Check.thousands.flags(text: [
      ("Mbetën 2.500 veta.", "2500 people stayed."),
      ("Erdhën 1.200 veta.", "1,200 people came."),
      ("", ""),
    ])
    #expect(flags == [])
  }

  @Test("it is about English: other languages write numbers in their own way")
  func target() {
    let pairs = ["2500", "1,200", "3,400", "15,000"].map { (source: $0 == "2500" ? "2.500" : $0, target: $0) }
    let found = ["en", "fr"].map { language in
      let checker = Checker(from: "sq", to: language, checks: [.thousands])
      return checker.findings(in: checker.units(pairs), asDocument: true).count
    }
    #expect(found == [1, 0])
  }
}
