internal import Review

/// The known findings of `check`.
enum BaselineFile {
  static let options: [Option] = [
    Option(
      name: "baseline", value: "FILE",
      help: "Keep the findings quiet that this file knows; say which it has in vain."),
    Option(
      name: "write-baseline", value: "FILE",
      help: "Make all findings that are listed known in this file, and end with exit code 0."),
  ]

  /// The findings that the file of `--baseline` does not know; lines that are stale are told on standard error.
  static func unknown(_ findings: [Finding], _ arguments: Arguments, on console: Console) throws -> [Finding]
  {
    guard let operand = arguments.value("baseline") else { return findings }
    let input = try Input(operand, on: console)
    let text = try Document(bytes: input.bytes, name: input.name).text
    let (new, stale) = try Baseline(text: text, name: input.name).apply(to: findings)
    if !stale.isEmpty {
      let places = stale.prefix(5).map(String.init).joined(separator: ", ") + (stale.count > 5 ? ", …" : "")
      console.report(
        """
        \(input.name): note: \(count(stale.count, "known finding")) no longer there (line \(places)); \
        --write-baseline writes the file without
        """)
    }
    return new
  }

  /// Writes the findings that are known from now on, when `--write-baseline` asks for it.
  static func write(
    _ findings: [Finding], of result: CheckResult, _ arguments: Arguments, on console: Console
  ) throws -> Bool {
    guard let operand = arguments.value("write-baseline") else { return false }
    let text = Baseline.text(of: findings) { result.words(of: $0) }
    try Output(console: console, replaces: true).write(Array(text.utf8), to: operand)
    console.report("\(count(findings.count, "known finding")) written to \(operand)")
    return true
  }
}
