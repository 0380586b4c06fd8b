internal import Glibc
internal import Review

/// The known findings of `check`.
enum BaselineFile {
  static let options: [Option] = [
    Option(
      name: "baseline", value: "FILE",
      help: "Keep the findings quiet that this file knows; say which it has in vain."),
    Option(
      name: "write-baseline", value: "FILE", isOutput: true,
      help: "Make all findings that are listed known in this file, and end with exit code 0."),
    Option(
      name: "force", letter: "f",
      help: "Let --write-baseline replace a file that is there already and is not a baseline."),
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

  /// Whether a file is one that was written here, or empty.
  private static func isBaseline(_ operand: String, on console: Console) throws -> Bool {
    let bytes = try Input(operand, on: console, large: true).bytes
    guard let text = String(validating: bytes, as: UTF8.self),
      let baseline = try? Baseline(text: text, name: operand)
    else { return false }
    return text.isEmpty || !baseline.isEmpty || Baseline.begins(text)
  }

  /// What writes the file of `--write-baseline`; nil when that is not asked for.
  ///
  /// - Throws: `InputError` when it must not be written over: before anything is checked, which may take a while.
  static func output(_ arguments: Arguments, on console: Console) throws -> Output? {
    guard let operand = arguments.value("write-baseline") else { return nil }
    var output = Output(arguments, on: console, changing: [.baseline])
    // First of all: a protected file is not even opened.
    if operand != "-", try output.destination(operand).status?.kind == S_IFREG, !output.replaces {
      guard try isBaseline(operand, on: console) else {
        throw InputError(
          .output, file: operand,
          "is there already, and it is not a baseline; --force replaces it, or name another file")
      }
      output.replaces = true
    }
    return output
  }

  /// Writes the findings that are known from now on.
  static func write(
    _ findings: [Finding], of result: CheckResult, through output: Output, _ arguments: Arguments
  ) throws {
    guard let operand = arguments.value("write-baseline") else { return }
    let text = Baseline.text(of: findings) { result.words(of: $0) }
    try output.write(Array(text.utf8), to: operand)
    output.console.report("\(count(findings.count, "known finding")) written to \(operand)")
  }
}
