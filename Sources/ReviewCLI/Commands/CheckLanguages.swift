internal import Review

/// A row of the table of checks and source languages.
struct CheckLanguages {
  /// Its cells, the language first.
  let cells: [String]

  private static let checks = Check.all.filter(\.needsLanguage)

  /// All rows: which checks there are, a row for each language, and what holds for the others.
  static var rows: [CheckLanguages] {
    let head = ["source language"] + checks.map(\.id)
    let languages = Check.languages.map { code in
      ["\(Language.englishName(code)) (\(code))"] + checks.map { $0.covers(code) ? "yes" : "–" }
    }
    return ([head] + languages + [["any other"] + checks.map { _ in "–" }]).map(CheckLanguages.init)
  }

  /// The row with its columns below each other.
  var text: String {
    zip(cells, [26] + Self.checks.map { $0.id.count + 2 }).map { $0.padded(to: $1) }.joined()
      .trimmingTrailingSpaces
  }

  /// The row of a Markdown table; the first has its line below it.
  var markdown: String {
    let isHead = cells.first == "source language"
    let names = isHead ? [cells[0]] + cells.dropFirst().map { "`\($0)`" } : cells
    return "| \(names.joined(separator: " | ")) |"
      + (isHead ? "\n|" + cells.map { _ in "---|" }.joined() : "")
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
