import Foundation
import Testing

@testable import ReviewCLI

/// Numbers that no text can have, and windows that nobody can read: they are answered, and the program goes on.
@Suite struct ExtremeNumberTests {
  private let console: TestConsole

  private static let loaded: URL? = {
    guard let console = try? TestConsole() else { return nil }
    try? console.write("Qeveria u mblodh dje.\n\nTakimi u mbajt më 3 maj.\n", to: "news.sq.txt")
    try? console.write(
      "The the government met.\n\nThe meeting was held on the the 3 May.\n", to: "news.en.txt")
    return console.run("load", "news.sq.txt", "news.en.txt") == .done ? console.folder : nil
  }()

  init() throws {
    let folder = URL.temporaryDirectory.appending(path: "review-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: #require(Self.loaded), to: folder)
    console = try TestConsole(folder: folder)
  }

  private static let numbers = [
    "-9223372036854775808", "9223372036854775807", "99999999999999999999", "-1", "0",
  ]

  @Test("a line of the stepper with an impossible number decides nothing", arguments: numbers)
  func stepper(number: String) {
    let lines = ["\(number)", "a \(number)", "A \(number)", "A\n\(number)", "g \(number)", "m 3\n\(number)"]
    for line in lines + ["a first", "A first\nall"] {
      #expect(console.run("step", "--plain", input: line + "\nq\n") == .done)
    }
    console.run("history", "--format", "jsonl")
    #expect(console.text.isEmpty)
  }

  @Test("a decided finding has no place where a suggestion can be taken")
  func noPlaces() {
    #expect(console.run("step", "--plain", input: "k\nP\nA 1\nq\n") == .done)
    #expect(console.text.contains("No such place."))
  }

  @Test("a line of the stepper for pairs with an impossible number mends nothing", arguments: numbers)
  func pairs(number: String) {
    for line in [
      "g \(number)", "s \(number) \(number)", "join \(number)", "join 1 \(number)", "lock \(number)",
    ] {
      #expect(console.run("align", "--edit", "--plain", input: line + "\nq\n") == .done)
    }
    for side in ["--source", "--target"] {
      for action in ["split", "move"] {
        let line = "\(action) 1 \(side) \(number)"
        #expect(console.run("align", "--edit", "--plain", input: line + "\nq\n") == .done)
      }
    }
    #expect(!console.text.contains("Saved"))
  }

  @Test("a threshold of any size is shown as it is set", arguments: ["1e300", "1e308", "1e15", "0.05", "0"])
  func thresholds(points: String) throws {
    try console.write("pass-threshold = \(points)\n", to: "review.conf")
    #expect(console.run("status") == .done)
    #expect(console.text.contains("allowed"))
    #expect(console.run("status", "--format", "jsonl") == .done)
    let fields = try JSONSerialization.jsonObject(with: Data(console.text.utf8)) as? [String: Any]
    #expect((fields?["threshold"] as? Double).map { abs($0 - (Double(points) ?? 0)) <= 0.001 } == true)
  }

  @Test(
    "every question is asked in any window, over the findings and over the pairs",
    arguments: [["step"], ["align", "--edit"]], [0, 1, 2, 3, 4, 5, 6, 7, 9, 12])
  func windows(words: [String], rows: Int) {
    console.isTerminal = true
    for columns in [0, 1, 2, 5, 20, 80, 141, 300] {
      console.size = Size(columns: columns, rows: rows)
      let keys =
        "gx\r\u{1B}?q s\u{1B}m\u{1B}A\u{1B}K\u{1B}v q/the\r\u{1B}f\u{1B}St\u{1B}ex\u{1B}r\u{1B}t\u{1B}q"
      #expect(console.run(words, input: keys) == .done)
    }
  }
}
