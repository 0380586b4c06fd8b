internal import CCLD2
internal import CICU

/// The language that a text is taken to be in, and why.
public struct LanguageChoice: Equatable, Sendable {
  /// The code, as "sq".
  public var code: String
  /// Why that one, as "from the file's name"; nil when it was given.
  public var reason: String?

  /// The language of a file: as given, else by its name, else by its text; nil when neither says.
  public init?(told: String?, name: String, text: String) {
    if let told {
      guard let code = Language.code(told) else { return nil }
      self.init(code: code, reason: nil)
    } else if let code = Language.inFileName(name) {
      self.init(code: code, reason: "from the file's name")
    } else if let code = Language.detected(in: text) {
      self.init(code: code, reason: "detected from the text")
    } else {
      return nil
    }
  }

  /// A choice with its reason.
  public init(code: String, reason: String?) {
    self.code = code
    self.reason = reason
  }
}

/// Names of languages, and telling them from a text.
public enum Language {
  /// Whether two languages are so near that the one is often taken for the other, by the sections `alike` of the data.
  public static func areAlike(_ left: String, _ right: String, in library: LanguageLibrary = .shipped) -> Bool
  {
    library.data(of: left).items(.alike).contains(right)
      || library.data(of: right).items(.alike).contains(left)
      || library.data(of: LanguageData.everyLanguage).alternatives(.alike).contains {
        $0.contains(left) && $0.contains(right)
      }
  }

  /// The code that a word stands for: a code ("sq", "pt-BR") or the name of a language in any language; nil for others.
  public static func code(_ word: String) -> String? {
    let folded = word.lowercased()
    let base = String(folded.prefix { $0 != "-" && $0 != "_" })
    if codes.contains(base) { return base }
    return codes.first { [name(of: $0, in: "en"), name(of: $0, in: $0)].contains(folded) }
      ?? codes.first { code in LanguageLibrary.shipped.codes.contains { name(of: code, in: $0) == folded } }
  }

  /// The language that a file's name tells, as in `albanian.txt`, `kosova.sq.txt` and `shqip.txt`.
  static func inFileName(_ name: String) -> String? {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    let parts = last.split { !$0.isLetter }.map { $0.lowercased() }.dropLast(last.contains(".") ? 1 : 0)
    // A code is only believed between dots, dashes or underscores; "it" in a title is not Italian.
    let coded = last.split(separator: ".").dropFirst().dropLast().last.flatMap { part in
      codes.contains(part.lowercased()) ? part.lowercased() : nil
    }
    if let coded { return coded }
    if parts.count == 1, let only = parts.first, codes.contains(only) { return only }
    return parts.lazy.filter { $0.count > 3 || $0.contains { !$0.isASCII } }.compactMap(code).first
  }

  /// The language that most of a text is in, by CLD2; nil when that is not known.
  static func detected(in text: String) -> String? {
    guard text.contains(where: \.isLetter) else { return nil }
    var isReliable = false
    let code = String(cString: ccld2_detect(text, text.utf8.count, &isReliable))
    return code == "un" || code.isEmpty ? nil : String(code.prefix { $0 != "-" })
  }

  /// The language of a tag without its script and region, in lower case: "pt" of "pt-BR".
  static func primary(_ tag: String) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }

  /// The English name of a language, as "Albanian"; the code itself when it has none.
  public static func englishName(_ code: String) -> String {
    displayName(of: code, in: "en") ?? code
  }

  /// The names of languages in one of them, in lower case and of a single word, each with its English name.
  static func names(in language: String) -> [(name: String, english: String)] {
    codes.compactMap { code in
      guard let name = Self.name(of: code, in: language), let english = Self.name(of: code, in: "en"),
        name != english,
        !name.contains(" "), !english.contains(" ")
      else { return nil }
      return (name, english)
    }
  }

  private static let codes: [String] = {
    var result: [String] = []
    var code = cicu_language_codes()
    while let text = code.pointee {
      if String(cString: text).count == 2 { result.append(String(cString: text)) }
      code = code.successor()
    }
    return result
  }()

  private static func name(of code: String, in language: String) -> String? {
    displayName(of: code, in: language)?.lowercased()
  }

  private static func displayName(of code: String, in language: String) -> String? {
    var output = [CChar](repeating: 0, count: 256)
    let length = cicu_language_name(code, language, &output, 255)
    guard length > 0 else { return nil }
    return String(decoding: output.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
