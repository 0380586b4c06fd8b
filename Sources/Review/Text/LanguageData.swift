internal import Synchronization

/// What the program knows of a language: the sections of its data file, `Languages/<code>.txt`.
///
/// A language without a file has empty sections; whatever needs them is then skipped.
public struct LanguageData: Sendable {
  /// The code of the language, as "sq".
  public let code: String
  /// The headings of its file that name no section; a test holds that the shipped files have none.
  let unknownSections: [String]
  private let sections: [Section: [String]]

  /// The shipped data of a language; a region in the code (`pt-BR`) is ignored.
  public static func of(_ code: String) -> LanguageData {
    let base = String(code.lowercased().prefix { $0.isLetter })
    return loaded.withLock { loaded in
      if let data = loaded[base] { return data }
      let data = LanguageData(code: base, text: ShippedData.text("Languages/\(base).txt") ?? "")
      loaded[base] = data
      return data
    }
  }

  private static let loaded = Mutex<[String: LanguageData]>([:])

  /// Reads the text of a data file: `#` begins a comment, `[name]` a section, `_` in an item is a space.
  init(code: String, text: String) {
    self.code = code
    var (sections, unknown): ([Section: [String]], [String]) = ([:], [])
    var section: Section?
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        let name = String(line[line.index(after: line.startIndex)..<end])
        section = Section(rawValue: name)
        if section == nil { unknown.append(name) }
        continue
      }
      guard let section else { continue }
      let items = line.split(whereSeparator: \.isWhitespace).map { String($0).replacing("_", with: " ") }
      sections[section, default: []] += items
    }
    unknownSections = unknown
    self.sections = sections
  }

  /// The items of a section, in order; none when the file has no such section.
  func items(_ section: Section) -> [String] { sections[section] ?? [] }

  /// Items such as `janar/janari`, each as its alternatives.
  func alternatives(_ section: Section) -> [[String]] {
    items(section).map { $0.split(separator: "/").map(String.init) }
  }
}
