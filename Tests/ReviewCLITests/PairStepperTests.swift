import Foundation
import Review
import Testing

@testable import ReviewCLI

@Suite struct PairStepperTests {
  private let console: TestConsole

  /// A folder with a project; each test works in a copy.
  private static let loaded: URL? = {
    guard let console = try? TestConsole() else { return nil }
    try? console.write(
      "Marrëveshja u nënshkrua.\n\nPolicia dërgoi 347 policë në veri.\n\nTakimi u mbajt më 3 maj.\n",
      to: "news.sq.txt")
    try? console.write(
      "The agreement was signed.\n\nThe police sent 347 officers north.\n\nThe meeting was held on 3 May.\n",
      to: "news.en.txt")
    return console.run("load", "news.sq.txt", "news.en.txt") == .done ? console.folder : nil
  }()

  init() throws {
    let folder = URL.temporaryDirectory.appending(path: "review-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: #require(Self.loaded), to: folder)
    console = try TestConsole(folder: folder)
    console.isTerminal = true
  }

  /// The sentences of each pair after some keys, as "1,2|1 3|2,3".
  private func pairs(after keys: String, _ words: String...) -> String {
    #expect(console.run(["align", "--edit"] + words, input: keys) == .done)
    console.run("pairs", "--format", "jsonl")
    return console.text.matches(of: /"source":\[([0-9,]*)\],"target":\[([0-9,]*)\]/)
      .map { "\($0.1)|\($0.2)" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("q", "1|1 2|2 3|3"),
    ("jq", "1,2|1,2 3|3"),
    ("jjq", "1,2,3|1,2,3"),
    ("nnjq", "1|1 2|2 3|3"),
    ("js\rq", "1|1 2|2 3|3"),
    ("js\u{1B}qq", "1,2|1,2 3|3"),
    ("js\u{1B}[B\rq", "1|1,2 2| 3|3"),
    ("js\t\u{1B}[A\u{1B}[A\rq", "|1 1,2|2 3|3"),
    ("sq", "1|1 2|2 3|3"),
    (">q", "1| 2|1,2 3|3"),
    ("\t>q", "|1 1,2|2 3|3"),
    ("n<q", "1|1,2 2| 3|3"),
    ("n<>q", "1|1,2 2| 3|3"),
    ("<q", "1|1 2|2 3|3"),
    ("xq", "1| |1 2|2 3|3"),
    ("xlq", "1|1 2|2 3|3"),
    ("xnlq", "1|1 2|2 3|3"),
    ("lq", "1|1 2|2 3|3"),
    ("g3\rxq", "1|1 2|2 3| |3"),
    ("g9\r\u{7F}3\rdz?qg1\rcjq", "1,2|1,2 3|3"),
    ("jnxuuuq", "1|1 2|2 3|3"),
    ("j", "1,2|1,2 3|3"),
  ])
  func obeysKeys(keys: String, pairs: String) { #expect(self.pairs(after: keys) == pairs) }

  @Test(arguments: [
    ("j\nq\n", "1,2|1,2 3|3"),
    ("j\ns 1 0\nq\n", "1| 2|1,2 3|3"),
    ("n\n< source\n> target\n", "1,2|1 3|2,3"),
    ("g 2\nx\nl\nc\nu\nu\n", "1|1 2| |2 3|3"),
    ("join 1 3\nsplit 1 --source 1 --target 2\nmove 9\nwhat\n?\nd\n", "1|1,2 2,3|3"),
  ])
  func obeysLines(lines: String, pairs: String) {
    #expect(self.pairs(after: lines, "--plain") == pairs)
    console.isTerminal = false
    #expect(console.run("align", "--edit", input: "q\n") == .done)
  }

  @Test(arguments: [
    Size(columns: 80, rows: 24), Size(columns: 30, rows: 8), Size(columns: 200, rows: 60),
    Size(columns: 60, rows: 15), Size(columns: 9, rows: 3),
  ])
  func screensFitTheWindow(size: Size) throws {
    try console.write("会议于十月举行\u{202E}\u{1B}[2J。共有二十人参加，其中包括来自各地的代表和专家学者。\n", to: "c.zh.txt")
    try console.write("اجتمع الوفد في أكتوبر. حضر الاجتماع عشرون شخصا.\n", to: "c.ar.txt")
    console.run("load", "c.zh.txt", "c.ar.txt", "--from", "zh", "--to", "ar", "-p", "c.db")
    console.size = size
    console.environment["NO_COLOR"] = "1"
    console.run("align", "--edit", "-p", "c.db", input: "?qjs\u{1B}[B\t\u{1B}[A")
    let text = console.text.components(separatedBy: RawMode.restoring)[0]
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.components(separatedBy: "\u{1B}[?2026h").count > 7)
    #expect(text.drawnRows.allSatisfy { $0.row <= size.rows && $0.text.columns <= size.columns })
  }

  @Test func theScreenSaysWhatMatters() {
    console.environment["NO_COLOR"] = "1"
    console.run("align", "--edit", input: "jszqzq")
    for part in [
      "news · 3 pairs", "sq → en", "▶ pair 1 of 3", "Saved: 2 pairs became 1.", "▶ pair 1 of 2 · confirmed",
      "┃1 Marrëveshja", "▸en ┃1 The agreement", "the second pair begins here", "Esc cancels",
      "'z' does nothing here", "1 change to the pairing this session",
    ] { #expect(console.text.contains(part), "\(part)") }
  }
}
