import Foundation
import Testing

@testable import ReviewCLI

/// The table of keys and what it does: none is without a test, none is tested that is not there.
@Suite struct EveryKeyTests {
  private typealias Press = @Sendable (Stage) throws -> Void

  /// What each key brings, from the first finding on and back to it.
  private static let presses: [(key: String, press: Press)] = [
    ("a", { try $0.press("a", "“14” → “15”", "1 decided") }),
    ("u", { try $0.press("u", "Taken back", "Finding 1 ·", "0 decided") }),
    ("U", { try $0.press("U", "Brought back", "1 decided") }),
    (
      "1-9",
      { try $0.press("u1", "“14” → “15”", "Finding 2 ·", "1 decided", then: "u", "Finding 1 ·", "0 decided") }
    ),
    ("e", { try $0.press("e", "The sentence:", then: "\u{1B}", "was not changed") }),
    ("E", { try $0.press("E", "Saved", then: "u", "Taken back", "0 decided") }),
    ("r", { try $0.press("r", "Replace the marked phrase with:", then: "\u{1B}", "was not changed") }),
    ("k", { try $0.press("kk", "kept as it is", "1 decided", then: "u", "Finding 1 ·", "0 decided") }),
    ("s", { try $0.press("s", "Postponed", "Finding 2 ·", then: "P", "Finding 1 ·") }),
    ("n", { try $0.press("n", "Finding 2 ·") }), ("p", { try $0.press("p", "Finding 1 ·") }),
    ("N", { try $0.press("N", "Finding 2 ·") }), ("P", { try $0.press("P", "Finding 1 ·") }),
    ("A", { try $0.press("A", "everywhere", "1 of 1 ticked", then: "\u{1B}", "Nothing was changed") }),
    ("K", { try $0.press("K", "Keep everywhere", "1 place", then: "\u{1B}", "Nothing was changed") }),
    (
      "B",
      { try $0.press("B", "numbers: 3 findings", "[x] sentence 1", then: "\u{1B}", "Nothing was changed") }
    ),
    ("l", { try $0.press("l", "Enter go to it", then: "q", "Finding 1 ·") }),
    ("m", { try $0.press("m", "Which words of the translation?", then: "\u{1B}", "Nothing was marked") }),
    ("t", { try $0.press("t", "Source term, dictionary form", then: "\u{1B}", "No term was added") }),
    ("w", { try $0.press("w", "'w' does nothing") }),
    ("c", { try $0.press("c", "Comment or question", then: "\u{1B}", "No comment was added") }),
    ("C", { try $0.press("C", "'C' does nothing") }),
    ("S", { try $0.press("S", "Find in the translation:", then: "\u{1B}", "Nothing was changed") }),
    ("g", { try $0.press("g", "Go to sentence (1–5):", then: "\u{1B}", "? help") }),
    ("/", { try $0.press("/", "Find in both languages:", then: "\u{1B}", "? help") }),
    ("v", { try $0.press("v", "sentence 1 of 5", then: "q", "Finding 1 ·") }),
    ("f", { try $0.press("f", "Show which findings?", then: "d", "Finding 1 ·") }),
    ("o", { try $0.press("o", "worst first", then: "o", "in the order of the text") }),
    ("q", { try $0.press("q", "0 decisions this session") }),
  ]

  @Test("every key does what it says, in each window", arguments: ScreenTests.sizes)
  func every(size: Size) throws {
    let screen = try Stage(size: size)
    for (_, press) in Self.presses { try press(screen) }
  }

  @Test("the help lists the keys that are tested, and no others")
  func table() throws {
    let screen = try Stage(size: Size(columns: 200, rows: 60))
    try screen.press("?", "Keys: the findings")
    let rows = try screen.terminal.picture().rows
    let names = rows.drop { !$0.contains("takes the first") }.prefix { !$0.isEmpty }.compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    #expect(names.sorted() == Self.presses.map(\.key).sorted())
  }

  @Test("find and replace lists the places, and does it where they stay ticked", arguments: ScreenTests.sizes)
  func replacing(size: Size) throws {
    let screen = try Stage(size: size)
    try screen.press("S", "Find in the translation:")
    try screen.press("nowhere\r", "'nowhere' was not found in the translation")
    try screen.press("\u{15}sentence\r", "Replace “sentence” with:")
    try screen.press("\r", "The text already says that")
    try screen.press("\u{15}นคร 城\r", "“sentence” → “นคร 城”", "1 of 1 ticked", "⟦sentence⟧")
    try screen.press("\u{1B}", "Nothing was changed", "0 decided")
    try screen.press("S", "Find in the translation:")
    try screen.press("THE\r", "Replace “THE” with:")
    try screen.press("\u{15}da\r", "“THE” → “da”, any case", "ticked", "⟦The⟧")
    try screen.press("w", "any case, whole")
    try screen.press("i", "No such place.")
    try screen.press("\r", "Nothing is ticked")
    try screen.press("i", "any case, whole", "▶ [x] sentence 1")
    try screen.press("wwwe", "any case, a regular")
    try screen.press("e", "“da”, any case ")
    try screen.press("-", " 0 of ")
    try screen.press(" ", "1 of ")
    try screen.press("\r", "Saved: “The” → “da”")
    try screen.press("u", "Taken back: “da” → “The”")
    try screen.press("S", "Find in the translation:")
    try screen.press("b(il)lion|per (cent)\r", "Replace “b(il)lion")
    try screen.press("\u{15}<$1$2>\r", "2 of 2 ticked", "→ “<cent>”")
    try screen.press("\r", "Saved: 2 places changed")
    try screen.press("g2\r", "by five <cent>")
    try screen.press("q", "? help")
    try screen.press("u", "Taken back: 2 decisions", "0 decided")
    try screen.press("q", "0 decisions this session")
  }
}
