/// Findings that are known and stay quiet: one a line, sorted, so that a change of the file reads well.
///
/// A line is `fingerprint check "target words"`; what follows the fingerprint is for people. A line that begins with `#` is
/// a comment. A fingerprint that appears twice stands for two findings.
public struct Baseline: Sendable {
  private let counts: [String: Int]
  private let lines: [String: Int]
  /// What the file is called in messages.
  public let name: String

  /// Reads a baseline.
  ///
  /// - Throws: `InputError` with the line that begins with no fingerprint.
  public init(text: String, name: String) throws(InputError) {
    var counts: [String: Int] = [:]
    var lines: [String: Int] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard let word = line.split(separator: " ").first, !word.hasPrefix("#") else { continue }
      guard word.count == 16, word.allSatisfy(\.isHexDigit) else {
        throw InputError(
          .data, file: name, line: index + 1,
          "'\(word)' is not a finding's fingerprint; write the file again with --write-baseline")
      }
      counts[String(word), default: 0] += 1
      lines[String(word)] = index + 1
    }
    self.counts = counts
    self.lines = lines
    self.name = name
  }

  private static let header = "# Known findings of 'review check', which --baseline ignores.\n"

  /// Whether a text begins as a baseline that was written here, be it one without findings.
  public static func begins(_ text: String) -> Bool { text.hasPrefix(header) }

  /// Whether it knows no finding.
  public var isEmpty: Bool { counts.isEmpty }

  /// The findings that are not known, and the lines of the file that no finding answers to any more.
  public func apply(to findings: [Finding]) -> (new: [Finding], stale: [Int]) {
    var left = counts
    let new = findings.filter { finding in
      guard let count = left[finding.fingerprint], count > 0 else { return true }
      left[finding.fingerprint] = count - 1
      return false
    }
    return (new, left.filter { $0.value > 0 }.keys.compactMap { lines[$0] }.sorted())
  }

  /// A file that makes findings known.
  ///
  /// - Parameter words: what a finding is about, for people.
  public static func text(of findings: [Finding], words: (Finding) -> String) -> String {
    let lines = findings.map { finding in
      let words = words(finding).split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(60)
      return "\(finding.fingerprint) \(finding.check) \"\(words)\""
    }
    return header + lines.sorted().map { $0 + "\n" }.joined()
  }
}
