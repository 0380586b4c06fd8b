import Testing

@testable import Review

struct BracketsTests {
  @Test(
    "each bracket without its partner is flagged",
    arguments: [
      ("Kuvendi (120 deputetë) votoi.", "The Assembly (120 members voted.", ["("]),
      ("Ai foli (dje).", "He spoke (yesterday].", ["(", "]"]),
      ("Po.", "(a) and (b and [c", ["(", "["]),
      ("", "He (spoke.", ["("]),
    ])
  func lone(source: String, english: String, expected: [String]) {
    #expect(Check.brackets.flags(source, english) == expected)
  }

  @Test(
    "the words of an editor that the English lacks are flagged in the source",
    arguments: [
      ("Ai [kryeministri Kurti] foli.", "He spoke.", ["«[kryeministri Kurti]»"])
    ])
  func editorial(source: String, english: String, expected: [String]) {
    #expect(Check.brackets.flags(source, english) == expected)
  }

  @Test(
    "what the source leaves open too, and the letter of a list, are left alone",
    arguments: [
      ("Ai foli (dje.", "He spoke (yesterday."),
      ("a) e para", "a) the first"),
      ("(", ")"),
      ("", ""),
      ("Ai [ishte] gati.", "He was ready."),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.brackets.flags(source, english) == [])
  }
}
