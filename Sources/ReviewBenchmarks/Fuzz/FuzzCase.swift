internal import Foundation

/// One run: what is started where, and what it reads. All of it comes from a seed, so a run can be had again.
struct FuzzCase {
  /// What kinds of runs there are.
  enum Kind: String, CaseIterable {
    case commands = "command lines"
    case findingLines = "lines of step"
    case pairLines = "lines of align --edit"
    case findingKeys = "keys of step"
    case pairKeys = "keys of align --edit"

    /// Whether it runs on a terminal.
    var isScreen: Bool { self == .findingKeys || self == .pairKeys }
  }

  let seed: UInt64
  let kind: Kind
  let desk: FuzzDesk.Kind
  /// The words behind `review`.
  let words: [String]
  /// What is piped to a run without a terminal.
  var input = ""
  /// The window of a run on a terminal, and what happens there.
  var window = (columns: 80, rows: 24)
  var events: [ScreenKeys.Event] = []

  /// The run of a seed.
  init(seed: UInt64, of lines: CommandLines) {
    self.seed = seed
    var random = SplitMix64(seed: seed)
    let kinds: [Kind] = [
      .commands, .commands, .commands, .commands, .commands, .commands, .findingLines, .pairLines,
      .findingKeys,
      .pairKeys,
    ]
    kind = kinds.randomElement(using: &random)!
    let desks: [FuzzDesk.Kind] = [
      .decided, .decided, .decided, .several, .several, .several, .linked, .linked,
    ]
    desk =
      Int.random(in: 0..<20, using: &random) > 0
      ? desks.randomElement(using: &random)! : Bool.random(using: &random) ? .none : .unfit
    let text =
      desk == .several ? [["--text", "news"], ["--text", "odd"], []].randomElement(using: &random)! : []
    switch kind {
    case .commands: (words, input) = lines.line(&random)
    case .findingLines:
      words = ["step", "--plain"] + text
      input = StepLines.findings(&random)
    case .pairLines:
      words = ["align", "--edit", "--plain"] + text
      input = StepLines.pairs(&random)
    case .findingKeys, .pairKeys:
      words = (kind == .findingKeys ? ["step"] : ["align", "--edit"]) + text
      window = ScreenKeys.window(&random)
      events = ScreenKeys.events(&random)
    }
  }

  /// Whether the run says nothing of the program's work: help, or no project at all.
  var isIdle: Bool {
    desk == .none || words.first == "help" || words.first == "completions"
      || words.contains { ["--help", "-h", "--version", "--man"].contains($0) }
  }

  /// Whether what it prints may be bytes of a file, as they are.
  var printsFiles: Bool {
    kind == .commands && words.contains { $0 == "-" || $0.hasSuffix("=-") || $0 == "-o-" }
  }

  /// The command line for a shell.
  var shellLine: String {
    (["review"] + words).map { word in
      word.wholeMatch(of: /[A-Za-z0-9_.,=\/-]+/) != nil ? word : Self.quoted(word)
    }.joined(separator: " ")
  }

  /// What is typed or piped, in a form that a person can read.
  var script: String {
    guard kind.isScreen else { return input.debugDescription }
    let lines = events.map { event in
      switch event {
      case .type(let bytes): "type \(String(decoding: bytes, as: UTF8.self).debugDescription)"
      case .resize(let columns, let rows): "resize \(columns) \(rows)"
      }
    }
    return (["window \(window.columns) \(window.rows)"] + lines).joined(separator: "\n")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0 != "'" && $0.properties.generalCategory != .format
    }
    if isPlain { return "'\(word)'" }
    return "$'"
      + word.utf8.map { byte in
        (0x20..<0x7F).contains(byte) && byte != 0x27 && byte != 0x5C
          ? String(Unicode.Scalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined() + "'"
  }
}
