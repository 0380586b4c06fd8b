extension Settings {
  /// Reads a file of settings: lines of `key = value`. A line that begins with `#` is a comment, and so is what follows
  /// ` # ` behind a value; empty lines say nothing, and so do keys of checks that were given up (`Check.retired`).
  ///
  /// - Throws: `InputError` with the line that cannot be meant.
  public init(text: String, name: String) throws(InputError) {
    self.init()
    let keys = SettingKey.all + Check.all.flatMap(SettingKey.keys)
    var lines: [String: Int] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = Self.withoutComment(line)
      guard !line.isEmpty else { continue }
      func fail(_ message: String) -> InputError {
        InputError(.data, file: name, line: index + 1, message)
      }
      guard let sign = line.firstIndex(of: "=") else {
        throw fail("this line has no =; write key = value, as in 'numbers = off'")
      }
      let word = String(line[..<sign]).trimmingWhitespace()
      let value = String(line[line.index(after: sign)...]).trimmingWhitespace()
      if Check.retired.contains(String(word.prefix { $0 != "." })) { continue }
      guard let key = keys.first(where: { $0.name == word }) else {
        throw fail("there is no setting '\(word)'\(nearest(to: word, among: keys.map(\.name)).question)")
      }
      if let first = lines[word], !key.isRepeatable {
        throw fail("'\(word)' is already set in line \(first); delete one of the two")
      }
      lines[word] = index + 1
      guard !value.isEmpty, key.set(&self, value) else {
        throw fail("'\(word)' cannot be '\(value)'; it takes \(key.value)")
      }
    }
  }

  private static func withoutComment(_ line: Substring) -> String {
    let text = String(line.drop { $0 == "\u{FEFF}" }).trimmingWhitespace()
    if text.hasPrefix("#") { return "" }
    return (text.firstRange(of: " # ").map { String(text[..<$0.lowerBound]) } ?? text).trimmingWhitespace()
  }

  /// A file of settings with everything that can be set, commented out, to begin one with.
  public static var template: String {
    var lines = [
      "# Settings of a project, read as review.conf from its folder. Lines that begin with # are comments.",
      "",
    ]
    for key in SettingKey.all { lines += ["# \(key.summary)", "# \(key.name) = \(key.usual)"] }
    for check in Check.all {
      lines += ["", "# \(check.summary)"]
      lines += SettingKey.keys(of: check).map { "# \($0.name) = \($0.usual)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
