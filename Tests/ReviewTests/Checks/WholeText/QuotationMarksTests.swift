import Testing

@testable import Review

struct QuotationMarksTests {
  @Test(
    "a quotation that is not closed is closed before the words that say who speaks",
    arguments: [
      (
        "“Situata është e rëndë”, tha ai.", "\"The situation is serious, he said.",
        ["\"The situation is serious, → \"The situation is serious,\""]
      )
    ])
  func open(source: String, english: String, expected: [String]) {
    #expect(Check.quotationMarks.flags(source, english) == expected)
  }

  @Test(
    "who speaks is put outside, a stray mark taken away, and marks that only a label has",
    arguments: [
      (
        "“Do të vijmë”, tha ministri.", "“We will come, said the minister.”",
        [", said the minister.” → ,” said the minister."]
      ),
      ("Ai iku.", "He left the” house.", ["” → nothing"]),
      ("Pllakë e nxehtë", "“Hot” plate", ["“Hot” → Hot"]),
    ])
  func other(source: String, english: String, expected: [String]) {
    #expect(Check.quotationMarks.flags(source, english) == expected)
  }

  @Test(
    "what pairs, what the source leaves open too and the sign for inches are left alone",
    arguments: [
      ("“Po”, tha ai.", "“Yes,” he said."),
      ("Ai tha: “Po.", "He said, “Yes."),
      ("Gjatësia 6'2\".", "He is 6'2\" tall."),
      ("“", "“"),
      ("", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.quotationMarks.flags(source, english) == [])
  }

  @Test("a quotation may run over the sentences of a text")
  func over() {
    let flags = Check.quotationMarks.flags(text: [
      ("Ai tha: “Po.", "He said, “Yes."),
      ("Do të vij.”", "I will come.”"),
      ("Iku.", "He left."),
    ])
    #expect(flags == [])
  }
}
