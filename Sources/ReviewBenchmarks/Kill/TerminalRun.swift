/// A session on the screen of a pseudo-terminal, which is killed while keys are typed.
struct TerminalRun {
  /// What the screen acknowledged, each as `keep`, `change` or `undo`, in order. What says the same twice in a row is
  /// drawn once, so there may be fewer than there were.
  private(set) var acknowledged: [String] = []

  /// What is typed: keys that decide, take back, bring back, mark, replace and move, and dialogs left half-way.
  private static let keys = [
    "a", "1", "2", "kk", "k2", "A\r", "K\rK", "u", "U", "n", "p", "N", "P", "s", "o", "eThis \r", "e\u{1B}",
    "r\u{15}agency\r", "m\r32\u{15}bureau\r", "SMonday\r\u{15}Tuesday\r\r", "Sthe the\r\u{15}the\r\r",
    "g3\rex\rq", "v q",
    "fd", "A\u{1B}", "e\u{15}The the sentence is another now.\r",
  ]

  /// Types keys until the program is killed, or all are typed; in a folder of its own, since keys may begin a glossary there.
  init(_ program: Program, _ words: [String], in folder: String, _ random: inout SplitMix64) throws {
    let terminal = try PseudoTerminal(program, words, in: folder)
    var said = terminal.read(until: "help", within: 20).text
    for _ in 0..<Int.random(in: 1...25, using: &random) {
      terminal.type(Self.keys.randomElement(using: &random) ?? "a")
      said += Self.heard(terminal, within: Int32.random(in: 0...60, using: &random))
    }
    terminal.kill9()
    while let more = terminal.more(within: 1000), !more.isEmpty {
      said += String(decoding: more, as: UTF8.self)
    }
    var last = ""
    // The kill may have cut what was drawn last: only what something follows was said as a whole.
    for match in said.matches(of: /((Saved: |Taken back: |Brought back: )[^\u{1B}]*)\u{1B}/) {
      // What is new is said behind what was acknowledged before, in the same row.
      if !last.isEmpty, match.1.hasPrefix(last) { continue }
      last = String(match.1)
      acknowledged.append(KilledSession.action(of: last) ?? "change")
    }
  }

  /// What comes within some milliseconds.
  private static func heard(_ terminal: PseudoTerminal, within milliseconds: Int32) -> String {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(Int(milliseconds))
    var said: [UInt8] = []
    while clock.now < end, let more = terminal.more(within: 5) { said += more }
    return String(decoding: said, as: UTF8.self)
  }

  /// Whether everything that was acknowledged is among what is held, in order.
  func isHeld(in kinds: [String]) -> Bool {
    var rest = kinds[...]
    return acknowledged.allSatisfy { action in
      guard let place = rest.firstIndex(of: action) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }
}
