internal import CHunspell
internal import Foundation

/// A hunspell dictionary of a language, as the system has installed it; one belongs to one thread at a time.
final class Speller {
  private let handle: OpaquePointer
  private let isUTF8: Bool
  private let encoding: String
  private var known: [String: Bool] = [:]

  /// The regions whose dictionary stands for a language, first found first.
  private static let regions = [
    "en": ["en_US", "en_GB"], "de": ["de_DE"], "fr": ["fr", "fr_FR"], "es": ["es_ES"], "sq": ["sq_AL"],
    "it": ["it_IT"], "pt": ["pt_PT", "pt_BR"], "ru": ["ru_RU"], "sr": ["sr"], "ro": ["ro_RO"],
    "pl": ["pl_PL"],
  ]
  private static let folders = ["/usr/share/hunspell", "/usr/share/myspell/dicts"]

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

  private init?(region: String) {
    guard let path = Self.path(region: region),
      let handle = Self.opening.withLock({ Hunspell_create(path + ".aff", path + ".dic") })
    else { return nil }
    self.handle = handle
    encoding = Hunspell_get_dic_encoding(handle).map { String(cString: $0) } ?? "UTF-8"
    isUTF8 = encoding.uppercased() == "UTF-8"
  }

  deinit { Self.opening.withLock { Hunspell_destroy(handle) } }

  /// Hunspell counts the users of its table of characters without a lock of its own.
  private static let opening = NSLock()

  /// Whether the dictionary has the word, as it is written.
  func knows(_ word: String) -> Bool {
    if let answer = known[word] { return answer }
    let answer = encoded(word).map { Hunspell_spell(handle, $0) != 0 } ?? false
    known[word] = answer
    return answer
  }

  private func encoded(_ word: String) -> [CChar]? {
    let plain = word.replacing("’", with: "'")
    if isUTF8 { return plain.utf8CString.map { $0 } }
    return (try? Converter.encode(plain, to: encoding)).map { $0.map(CChar.init(bitPattern:)) + [0] }
  }
}
