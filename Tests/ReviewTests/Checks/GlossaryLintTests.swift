import Testing

@testable import Review

struct GlossaryLintTests {
  /// The problems of rows of source, target, status, as "line message".
  private func problems(_ rows: String...) throws -> [String] {
    let text = "source\ttarget\tstatus\tnear\n" + rows.joined(separator: "\n")
    return try GlossaryLint.problems(of: GlossaryTable(bytes: Array(text.utf8), name: "a.tsv"), from: "sq")
      .map {
        "\($0.line) \($0.message)"
      }
  }

  @Test("a glossary that is in order has no problems")
  func clean() throws {
    #expect(
      try problems(
        "\tKosova\tforbidden", "bankë\tbank\t\tpara", "bankë\tbench\t\tpark", "bankë\tbunk\tforbidden\tpark",
        "l'accord\tagreement", "marrëveshje\tagreement", "می\u{200C}خواهم\tI want", "经济\teconomy") == [])
  }

  @Test(
    "what is wrong is said with its line",
    arguments: [
      (["a\tb", "a\tb"], 3, "the same as line 2"),
      (["ligj\tlaw", "ligj\tLaw\tforbidden"], 3, "is forbidden here and"),
      (["ligj\tact\tforbidden"], 2, "only forbidden terms"), (["b\tc", "a\tc"], 3, "out of order"),
      (["\tKosova\tforbidden", "kosovar\tpeople of Kosova"], 3, "'Kosova' in it would itself be flagged"),
      (["ligj\tact, as passed", "ligj\tact\tforbidden"], 2, "'act' in it would itself be flagged"),
      (["ligj\tla\u{A0}w"], 2, "hard space"), (["ligj\tlaw  book"], 2, "a space too many"),
      (["ligj\t law"], 2, "at its beginning"),
      (["shtÃ«pi\thouse"], 2, "read as another encoding"), (["ligj\tthe â€œlawâ€\u{9D}"], 2, "invisible"),
      (["ligj\tthe â€œlaw"], 2, "read as another encoding"), (["shte\u{308}pi\thouse"], 2, "loose accents"),
      (["ligj\tlаw"], 2, "two alphabets"), (["ligj\tla\u{200B}w"], 2, "invisible character (U+200B)"),
      (["ligj\tla\u{FFFD}"], 2, "has lost a character"),
    ])
  func wrong(rows: [String], line: Int, message: String) throws {
    let found = try problems(rows.joined(separator: "\n"))
    #expect(found.contains { $0.hasPrefix("\(line) ") && $0.contains(message) }, "\(found)")
  }
}
