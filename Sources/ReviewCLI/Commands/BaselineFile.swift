internal import Glibc
internal import Review

/// The known findings of `check`.
enum BaselineFile {
  static let options: [Option] = [
    Option(
      name: "baseline", value: "FILE",
      help: "Ignore the findings listed in this file, and say which of them no longer occur."),
    Option(
      name: "write-baseline", value: "FILE", isOutput: true,
      help: "Write all listed findings to this file as known, and exit with 0."),
    Option(
      name: "force", letter: "f",
      help: "Let --write-baseline overwrite an existing file that is not a baseline."),
  ]

  /// The findings that the file of `--baseline` does not know; lines that are stale are reported on standard error.
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
        \(input.name): note: \(count(stale.count, "known finding")) no longer found (line \(places)); \
        --write-baseline removes them from the file
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
  /// - Throws: `InputError` when it must not be overwritten: before anything is checked, which may take a while.
  static func output(_ arguments: Arguments, on console: Console) throws -> Output? {
    guard let operand = arguments.value("write-baseline") else { return nil }
    var output = Output(arguments, on: console, changing: [.baseline])
    // First of all: a protected file is not even opened.
    if operand != "-", try output.destination(operand).status?.kind == S_IFREG, !output.replaces {
      guard try isBaseline(operand, on: console) else {
        throw InputError(
          .output, file: operand,
          "already exists and is not a baseline; --force overwrites it, or name another file")
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
