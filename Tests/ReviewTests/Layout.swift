/// The order of the library's folders, read from its source files.
struct Layout {
  /// The folders, each of which may use what those to its left declare.
  static let folders = [
    "Text", "Segments", "Words", "Terms", "Alignment", "Findings", "Analysis", "Checks", "Store", "Project",
    "Export",
  ]

  /// Source texts by path below the library, as "Text/Span.swift".
  let files: [String: String]

  /// The mentions of types that a folder to the right declares, as "Text/Span.swift: Finding".
  var uphill: [String] {
    let owners = owners { $0.matches(of: Self.declaration).map(\.1) }
    return mentions(of: owners) { Set($0.matches(of: Self.word).map(\.0)) }
  }

  /// The uses of members that a folder to the right adds to types of other folders, as "Words/Word.swift: isName".
  ///
  /// A name stands for all members of that name: one that the file's own folder or one to its left declares too, and one
  /// that types of the standard library have, is taken for that.
  var uphillMembers: [String] {
    let types = owners { $0.matches(of: Self.declaration).map(\.1) }
    let own = owners { text in text.matches(of: Self.name).flatMap { $0.1.split { !$0.isLetter } } }
    var added: [Substring: Int] = [:]
    for (path, text) in files {
      guard let folder = Self.folder(of: path) else { continue }
      for (type, member) in Self.addedMembers(in: text) where types[type] != folder {
        added[member] = min(folder, added[member] ?? folder)
      }
    }
    for (name, folder) in own where folder < added[name] ?? 0 { added[name] = nil }
    return mentions(of: added.filter { !Self.standard.contains($0.key) }) { text in
      Set(text.matches(of: Self.use).map(\.1))
    }
  }

  /// What the extensions of a source text add that other files can use: the extended type, and the member.
  static func addedMembers(in text: String) -> [(type: Substring, member: Substring)] {
    var type: Substring?
    return text.split(separator: "\n").compactMap { line in
      if line.first != " ", line.first != "}" { type = line.prefixMatch(of: openExtension)?.1 }
      guard let type, let member = line.prefixMatch(of: member)?.1 else { return nil }
      return (type, member)
    }
  }

  /// What a source text declares that other files can use: its top-level types, and what its extensions add.
  static func shared(in text: String) -> [String] {
    text.matches(of: declaration).map { String($0.1) } + addedMembers(in: text).map { String($0.member) }
  }

  /// The first folder that declares a name.
  private func owners(_ names: (Substring) -> [Substring]) -> [Substring: Int] {
    var owners: [Substring: Int] = [:]
    for (path, text) in files {
      guard let folder = Self.folder(of: path) else { continue }
      for name in names(text.replacing(Self.comment, with: "")[...]) {
        owners[name] = min(folder, owners[name] ?? folder)
      }
    }
    return owners
  }

  /// The names of folders to the right that the files have.
  private func mentions(
    of owners: [Substring: Int], _ names: (Substring) -> Set<Substring>
  ) -> [String] {
    files.sorted { $0.key < $1.key }.flatMap { path, text -> [String] in
      guard let folder = Self.folder(of: path) else { return [] }
      let words = names(text.replacing(Self.comment, with: "")[...])
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
  private static var openExtension: Regex<(Substring, Substring)> { /(?:public )?extension \[?(\w+)/ }
  private static var member: Regex<(Substring, Substring)> {
    #/  (?:(?:public|static|mutating|indirect|final|lazy) )*(?:func|var|let|struct|enum|class) (\w+)/#
  }
  private static var name: Regex<(Substring, Substring)> { /\b(?:func|var|let|case) (\w+(?:, \w+)*)/ }
  private static var use: Regex<(Substring, Substring)> { /\.(\w+)/ }
  private static let standard: Set<Substring> = ["keys", "isNumber", "seconds"]
  private static var comment: Regex<Substring> { /\/\/.*/ }
  private static var word: Regex<Substring> { /\b[A-Z]\w+/ }
}
