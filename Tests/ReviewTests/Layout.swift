/// The order of the library's folders, read from its source files.
struct Layout {
  /// The folders, each of which may mention what those to its left declare.
  static let folders = [
    "Text", "Segments", "Words", "Terms", "Alignment", "Findings", "Analysis", "Checks", "Decisions",
    "Export",
  ]

  /// Source texts by path below the library, as "Text/Span.swift".
  let files: [String: String]

  /// The mentions of types that a folder to the right declares, as "Text/Span.swift: Finding".
  var uphill: [String] {
    var owners: [Substring: Int] = [:]
    for (path, text) in files {
      guard let folder = Self.folder(of: path) else { continue }
      for match in text.matches(of: Self.declaration) {
        owners[match.1] = min(folder, owners[match.1] ?? folder)
      }
    }
    return files.sorted { $0.key < $1.key }.flatMap { path, text -> [String] in
      guard let folder = Self.folder(of: path) else { return [] }
      let words = Set(text.replacing(Self.comment, with: "").matches(of: Self.word).map(\.0))
      return words.filter { (owners[$0] ?? 0) > folder }.sorted().map { "\(path): \($0)" }
    }
  }

  private static func folder(of path: String) -> Int? {
    folders.firstIndex { path.hasPrefix($0 + "/") }
  }

  // Types within types are mentioned through those; private ones nobody else can mention.
  private static var declaration: Regex<(Substring, Substring)> {
    /^(?:(?:public|final|indirect) )*(?:struct|class|enum|protocol|actor|typealias) (\w+)/
      .anchorsMatchLineEndings()
  }
  private static var comment: Regex<Substring> { /\/\/.*/ }
  private static var word: Regex<Substring> { /\b[A-Z]\w+/ }
}
