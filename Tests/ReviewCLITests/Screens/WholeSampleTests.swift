import Foundation
import Testing

@testable import ReviewCLI

/// The Albanian sample, reviewed on a screen from the first finding to the last.
@Suite struct WholeSampleTests {
  /// What is flagged, the suggestion that is right for it, and what that makes of the copy.
  private static let answers: [(flagged: String, suggestion: String, before: String, after: String)] = [
    (
      "extension of the situation", "de-escalation of the situation", "the extension of the situation",
      "the de-escalation of the situation"
    ),
    ("self-containment", "restraint", "self-containment", "restraint"),
    ("agreement", "dispute", "the agreement over electricity", "the dispute over electricity"),
    ("341", "347", "341 officers", "347 officers"),
    ("President", "Prime Minister", "The President of Kosovo said", "The Prime Minister of Kosovo said"),
    ("actual", "current", "the actual government", "the current government"),
    ("external minister", "foreign minister", "external minister", "foreign minister"),
    ("Borell", "Borrell", "Borell", "Borrell"),
    ("targets", "licence plates", "vehicle targets", "vehicle licence plates"),
    ("1.5", "1,500", "1.5 owners", "1,500 owners"),
    ("2015", "2013", "The 2015 agreement", "The 2013 agreement"),
    ("state procurator", "state prosecutor", "state procurator", "state prosecutor"),
    ("Hoxha", "Hoti", "Besnik Hoxha", "Besnik Hoti"),
    ("pretends", "claims", "pretends that", "claims that"),
    (" ,", ",", "February , while", "February, while"),
    ("will", "will not", "will last more than two days", "will not last more than two days"),
    (
      "threw down the accusations", "denied the allegations", "spokesman threw down the accusations",
      "spokesman denied the allegations"
    ),
    ("the the", "the", "said the the mission's", "said the mission's"),
    ("mitrovica", "Mitrovica", "North mitrovica", "North Mitrovica"),
  ]

  @Test("takes at most two keys a finding, and gives the copy that is right where a suggestion is")
  func twoKeys() throws {
    let console = try TestConsole()
    let sample = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Samples/kosovo-dialogue").standardizedFileURL
    for name in ["albanian.txt", "english.txt"] {
      try FileManager.default.copyItem(
        at: sample.appending(path: name), to: console.folder.appending(path: name))
    }
    #expect(console.run("load", "albanian.txt", "english.txt") == .done)
    let screen = try Stage(size: Size(columns: 110, rows: 45), in: console.folder, options: "")
    var taken: Set<String> = []
    var (keys, decided) = (0, 0)
    while case let words = try screen.words, let left = words.firstMatch(of: /(\d+) decided · (.*?) left/),
      left.2 != "nothing"
    {
      #expect(Int(left.1) == decided)
      let marked = words.matches(of: /⟦([^⟧]*)⟧/).map { String($0.1) }
      let answer = Self.answers.first { marked.contains($0.flagged) && !taken.contains($0.flagged) }
      let key = try answer.map { try screen.key(of: $0.suggestion) } ?? "kk"
      if let answer { taken.insert(answer.flagged) }
      keys += key.count
      decided += 1
      try screen.press(key, "\(decided) decided")
      #expect(decided < 60)
    }
    #expect(taken.count == Self.answers.count)
    #expect(keys <= 2 * decided)
    try screen.press("q", "\(decided) decisions this session, 0 findings left")

    var copy = try console.read("english.txt")
    for answer in Self.answers {
      #expect(copy.ranges(of: answer.before).count == 1, "\(answer.before)")
      copy = copy.replacing(answer.before, with: answer.after)
    }
    #expect(console.run("export", "-o", "copy.txt") == .done)
    #expect(try console.read("copy.txt") == copy)
  }
}
