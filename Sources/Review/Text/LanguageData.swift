/// What the program knows of a language: the sections of its data file, `Languages/<code>.txt`.
///
/// A language without a file has empty sections; whatever needs them is then skipped.
public struct LanguageData: Sendable {
  /// The code of the file that holds what is not about one language: the one for "multiple languages" of ISO 639.
  static let everyLanguage = "mul"

  /// The code of the language, as "sq".
  public let code: String
  /// Where its other files are.
  let library: LanguageLibrary
  /// The headings of its file that name no section; a test holds that the shipped files have none.
  let unknownSections: [String]
  private let sections: [Section: [String]]

  /// The shipped data of a language; a region in the code (`pt-BR`) is ignored.
  public static func of(_ code: String) -> LanguageData { LanguageLibrary.shipped.data(of: code) }

  /// Reads the text of a data file: `#` begins a comment, `[name]` a section, `_` in an item is a space.
  init(code: String, text: String, in library: LanguageLibrary = .shipped) {
    self.code = code
    self.library = library
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
  package func items(_ section: Section) -> [String] { sections[section] ?? [] }

  /// The letters of a section, with those that the file for all languages has.
  func letters(_ section: Section) -> Set<Character> {
    Set((library.data(of: Self.everyLanguage).items(section) + items(section)).joined())
  }

  /// Items such as `janar/janari`, each as its alternatives.
  func alternatives(_ section: Section) -> [[String]] {
    items(section).map { $0.split(separator: "/").map(String.init) }
  }
}
