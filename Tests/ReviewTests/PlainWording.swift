import Foundation

/// Phrases that a native technical writer would not use, and what to write instead: the one list of them.
///
/// A kind is here because it was found in this project more than once. What a user reads and what a comment says is
/// searched; sentences that tests check are not.
struct PlainWording {
  /// A kind of phrase.
  struct Kind: Sendable {
    /// What is searched, as a regular expression, in any case.
    let pattern: String
    /// What makes a match right after all.
    var unless: String?
    /// What a native writer says.
    let instead: String
  }

  static let kinds = [
    Kind(
      pattern: #"\b(?:\w+ )?(?:is|are|was|were|be) no \w+"#,
      unless: #"^(?:there|here|sees) |no (?:longer|more|matter|one|less|such|better|different|doubt|later)$"#,
      instead: "is not a …"),
    Kind(pattern: #"\bunless told\b"#, instead: "by default; (default: …)"),
    Kind(pattern: #"\bat one stroke\b"#, instead: "together"),
    Kind(
      pattern: #"\bstands? (?:in(?! for)|at|on|there|nowhere|elsewhere|beside|behind|once|twice)\b"#,
      instead: "is in, occurs in, follows"),
    Kind(pattern: #"\bas (?:it|they) stands?\b"#, instead: "as it is"),
    Kind(pattern: #"\bparted by\b"#, instead: "separated by"),
    Kind(pattern: #"\bin hand\b"#, instead: "current"),
    Kind(pattern: #"\bnought\b"#, instead: "zero"),
    Kind(pattern: #"\btell (?:it|them) with\b|\btell the languages\b|\btell --"#, instead: "pass --option"),
    Kind(
      pattern: #"\b(?:name is|none are|when it (?:is|was)|encoding that is|option that is) told\b"#,
      instead: "given"),
    Kind(pattern: #"\bto be had\b"#, instead: "available"),
    Kind(pattern: #"\bsees? to (?:that|it)\b"#, instead: "does it"),
    Kind(pattern: #"\bwants? (?:a decision|a value|the new text)\b"#, instead: "is open; needs …"),
    Kind(
      pattern: #"\b(?:is|are|was|were|be|been|has|had|have|it) mended\b|\bmend (?:it|the file|its)\b"#,
      instead: "edited, corrected"),
    Kind(pattern: #"\bhears? of\b"#, instead: "sees"),
    Kind(pattern: #"\bthinks? better of\b"#, instead: "cancels"),
    Kind(pattern: #"\bour mistake\b"#, instead: "internal error; a bug"),
    Kind(pattern: #"\bis there (?:already|twice)\b"#, instead: "already exists; appears twice"),
    Kind(pattern: #"\bturned round\b"#, instead: "reversed"),
    Kind(pattern: #"\b(?:takes?|reads?|approves?) (?:\w+ )+all the same\b"#, instead: "anyway"),
    Kind(pattern: #"\bin the place of\b"#, instead: "in place of"),
    Kind(pattern: #"\bwritten over\b"#, instead: "overwritten"),
    Kind(pattern: #"\banew\b"#, instead: "again"),
    Kind(pattern: #"\bsittings?\b"#, instead: "session"),
    Kind(pattern: #"\b(?:thereof|whereof|hitherto|whence|lest)\b"#, instead: "a word of today"),
    Kind(pattern: #"; it is 'review\b"#, instead: "usage: review …"),
  ]

  private let kinds: [(pattern: Regex<AnyRegexOutput>, unless: Regex<AnyRegexOutput>?, kind: Kind)]

  init() throws {
    kinds = try Self.kinds.map { kind in
      (try Regex(kind.pattern).ignoresCase(), try kind.unless.map { try Regex($0).ignoresCase() }, kind)
    }
  }

  /// The phrases of a line, each with what to write instead.
  func slips(in line: some StringProtocol) -> [String] {
    let line = String(line)
    return kinds.flatMap { entry in
      line.matches(of: entry.pattern).map { String(line[$0.range]) }
        .filter { found in entry.unless.map { found.firstMatch(of: $0) == nil } ?? true }
        .map { "“\($0)”: \(entry.kind.instead)" }
    }
  }

  /// The phrases of a file of the project, each with its line: all of a page or of sources, and of tests the comments and
  /// what they claim.
  func slips(inFile path: String) throws -> [String] {
    var isClaim = false
    return try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, line -> [String] in
        let text = line.trimmingPrefix { $0.isWhitespace }
        defer { isClaim = text == "@Test(" }
        guard !path.hasPrefix("Tests/") || isClaim || text.hasPrefix("//") || text.hasPrefix("@Test(\"")
        else {
          return []
        }
        // The SQL of released schema steps is frozen, comments and all.
        guard !path.hasPrefix("Sources/ReviewSQLite/Schema") || !text.hasPrefix("--") else { return [] }
        return slips(in: text).map { "\(path):\(index + 1): \($0)" }
      }
  }
}
