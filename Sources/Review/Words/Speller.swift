internal import Dispatch
internal import Foundation

/// A hunspell dictionary of a language, as the system has installed it.
///
/// It remembers what it has seen, so one belongs to one thread at a time; the dictionary behind it is read once.
final class Speller {
  private let dictionary: SpellingDictionary
  private var known: [String: Bool] = [:]

  /// The regions whose dictionary stands for a language, first found first.
  private static let regions = [
    "en": ["en_US", "en_GB"], "de": ["de_DE"], "fr": ["fr", "fr_FR"], "es": ["es_ES"], "sq": ["sq_AL"],
    "it": ["it_IT"], "pt": ["pt_PT", "pt_BR"], "ru": ["ru_RU"], "sr": ["sr"], "ro": ["ro_RO"],
    "pl": ["pl_PL"],
  ]
  /// Where dictionaries are: the folders of hunspell's own variable, then the system's.
  private static let folders =
    (ProcessInfo.processInfo.environment["DICPATH"] ?? "").split(separator: ":").map(String.init)
    + ["/usr/share/hunspell", "/usr/share/myspell/dicts"]

  /// The package that holds a language's dictionary on Debian.
  static func package(of language: String) -> String {
    switch language {
    case "en": "hunspell-en-us"
    case "sq": "myspell-sq"
    case "de": "hunspell-de-de"
    default: "hunspell-\(language)"
    }
  }

  /// Whether a dictionary of the language is installed.
  static func isInstalled(_ language: String) -> Bool { path(of: language) != nil }

  /// The dictionaries of a language: for English American and British, since either may be meant.
  static func all(of language: String) -> [Speller] {
    (regions[language] ?? []).compactMap(Speller.init(region:))
  }

  private static func path(of language: String) -> String? {
    (regions[language] ?? []).lazy.compactMap(path(region:)).first
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
  static func prepare(_ language: String) {
    for path in (regions[language] ?? []).compactMap(path(region:)) {
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
