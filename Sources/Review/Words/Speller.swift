internal import Dispatch
internal import Foundation

/// A hunspell dictionary of a language, as the system has installed it.
///
/// It remembers what it has seen, so one belongs to one thread at a time; the dictionary behind it is read once.
final class Speller {
  private let dictionary: SpellingDictionary
  private var known: [String: Bool] = [:]

  /// Where dictionaries are: the folders of hunspell's own variable, then the system's.
  private static let folders =
    (ProcessInfo.processInfo.environment["DICPATH"] ?? "").split(separator: ":").map(String.init)
    + ["/usr/share/hunspell", "/usr/share/myspell/dicts"]

  /// The package that holds a language's dictionary on Debian.
  static func package(of language: LanguageData) -> String {
    language.items(.dictionaryPackage).first ?? "hunspell-\(language.code)"
  }

  /// Whether a dictionary of the language is installed.
  static func isInstalled(_ language: LanguageData) -> Bool {
    language.dictionaries.contains { path(region: $0) != nil }
  }

  /// The dictionaries of a language: for English American and British, since either may be meant.
  static func all(of language: LanguageData) -> [Speller] {
    language.dictionaries.compactMap(Speller.init(region:))
  }

  private static func path(region: String) -> String? {
    folders.map { "\($0)/\(region)" }.first { FileManager.default.fileExists(atPath: $0 + ".dic") }
  }

  /// The dictionary that is installed for a region, as "tr_TR".
  static func dictionary(region: String) -> SpellingDictionary? {
    path(region: region).map(SpellingDictionary.at)
  }

  private init?(region: String) {
    guard let path = Self.path(region: region) else { return nil }
    dictionary = .at(path)
  }

  /// Begins to read the dictionaries of a language in the background.
  static func prepare(_ language: LanguageData) {
    for path in language.dictionaries.compactMap(path(region:)) {
      let dictionary = SpellingDictionary.at(path)
      DispatchQueue.global().async { dictionary.read() }
    }
  }

  /// Whether the dictionary has the word, as it is written.
  func knows(_ word: String) -> Bool {
    if let answer = known[word] { return answer }
    let answer = dictionary.knows(word)
    known[word] = answer
    return answer
  }
}

extension LanguageData {
  /// The regions whose hunspell dictionary stands for the language, as "en_US", first found first.
  fileprivate var dictionaries: [String] { items(.dictionaries).map { $0.replacing("-", with: "_") } }
}
