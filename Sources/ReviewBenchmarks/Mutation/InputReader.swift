internal import Review

/// A reader of files, with good files to begin from.
struct InputReader: Sendable {
  let name: String
  let seeds: [[UInt8]]
  /// Reads some bytes, and uses what they hold; throws `InputError` for what it refuses.
  let read: @Sendable ([UInt8], inout SplitMix64) throws -> Void

  init(
    _ name: String, _ seeds: [[UInt8]],
    read: @escaping @Sendable ([UInt8], inout SplitMix64) throws -> Void
  ) {
    self.name = name
    self.seeds = seeds
    self.read = read
  }

  /// A reader of text, which every file is decoded for first.
  init(_ name: String, text seeds: [String], read: @escaping @Sendable (String) throws -> Void) {
    self.init(name, seeds.map { Array($0.utf8) }) { bytes, _ in
      try read(Document(bytes: bytes, name: "a").text)
    }
  }
}

extension InputReader {
  /// All of them.
  static func all() throws -> [InputReader] {
    try documents() + glossaries() + [
      srx, rules, settings, baseline, memory, lexicon,
    ]
  }

  private static let srx = InputReader("segmentation rules", [Array(InputSeeds.srx.utf8)]) { bytes, _ in
    let rules = try SRXRules(bytes: bytes, name: "a.srx")
    _ = try Segmenter(rules: rules, language: "en").sentences(of: InputSeeds.sentences)
  }

  private static let rules = InputReader("table of rules", text: [InputSeeds.rules]) { text in
    let table = try RuleTable(text: text, name: "a.tsv")
    let checker = Checker(from: "sq", to: "en", checks: Check.all.filter { $0.id == "rules" }, rules: table)
    let units = checker.units([(InputSeeds.sentences, InputSeeds.sentences)])
    _ = checker.findings(in: units, asDocument: true)
  }

  private static let settings = InputReader(
    "settings", text: [Settings.template, InputSeeds.settings, Settings.template.replacing("# ", with: "")]
  ) { text in _ = try Settings(text: text, name: "review.conf") }

  private static let baseline = InputReader("baseline", text: [InputSeeds.baseline]) { text in
    _ = try Baseline(text: text, name: "a").apply(to: [])
  }

  private static let memory = InputReader("memory", [Array(InputSeeds.memory.utf8)]) { bytes, _ in
    _ = try DismissalFile.bytes(DismissalFile.entries(bytes, name: "a"))
  }

  private static let lexicon = InputReader("lexicon", text: [InputSeeds.lexicon, InputSeeds.lexiconLines]) {
    _ = try BilingualLexicon(text: $0, name: "a", from: "sq")
  }
}
