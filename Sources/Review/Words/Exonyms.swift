internal import CICU

/// What a language calls places, peoples and bodies that English calls otherwise: countries, parts of the world, languages
/// and the cities of time zones as CLDR has them, and the section `exonyms` of the language data, items
/// `name/English/English…`.
struct Exonyms: Sendable {
  /// A name of several words, with the English words of which one has to be in a translation.
  struct Name: Sendable {
    var words: [String]
    var english: [String]
    /// Whether it is a country or a part of the world, which a translation rarely leaves out.
    var isRegion: Bool
    fileprivate let stems: [Stem]

    fileprivate init(
      _ words: [String], english: [String], isRegion: Bool, consonants: Set<Character>
    ) {
      self.words = words
      self.english = english
      self.isRegion = isRegion
      stems = words.map { Stem($0, consonants) }
    }
  }

  private var names: [UInt32: [Name]] = [:]
  private let folding: Folding
  private let consonants: Set<Character>

  /// The exonyms of a language; none where CLDR and the language data have none.
  static func of(_ language: LanguageData) -> Exonyms {
    language.library.once(language.code) { Exonyms(language) }
  }

  private init(_ data: LanguageData) {
    let code = data.code
    folding = data.folding
    consonants = data.letters(.consonants)
    for region in Self.regions {
      guard let name = Self.name(of: region, in: code), let english = Self.name(of: region, in: "en"),
        code != "en"
      else { continue }
      add(name, english: Self.english(english), isRegion: true)
    }
    for (city, name) in Self.cities(in: code) where Self.englishCities[city] != name {
      let english = [city, Self.englishCities[city] ?? ""].flatMap(Self.english)
      add(name, english: english, isRegion: false)
    }
    // Most languages call a people as its language ("polski").
    for (name, english) in Language.names(in: code) where name.count >= 4 {
      let people = Self.peoples.filter { $0.contains(english) }.joined()
      add(name, english: [english] + people, isRegion: false)
    }
    for item in data.alternatives(.exonyms) where item.count > 1 {
      add(item[0], english: item.dropFirst().flatMap { Self.english($0) }, isRegion: false)
    }
  }

  private mutating func add(_ name: String, english: [String], isRegion: Bool) {
    // CLDR adds what tells two alike apart: "Hongkong (Sonderverwaltungsregion China)".
    let plain = name.prefix { !"(,".contains($0) }
    let words = plain.split { !$0.isLetter }.map { folding.key(String($0)) }.filter { $0.count > 1 }
    guard let first = words.first, first.count >= 2, !english.isEmpty else { return }
    let name = Name(words, english: english, isRegion: isRegion, consonants: consonants)
    names[Self.beginning(of: name.stems[0].text), default: []].append(name)
  }

  /// The English words that stand for a name: its own, those of the people ("Dutch"), and the capital, which may stand for the
  /// country.
  private static func english(_ name: String) -> [String] {
    let words = own(name)
    return words + capitals.filter { words.contains($0[0]) }.flatMap { $0.dropFirst() }
  }

  /// The words of an English name and those of the people.
  private static func own(_ name: String) -> [String] {
    let words = name.prefix { $0 != "(" }.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { $0.count > 1 && !["the", "and", "of", "islands", "island"].contains($0) }
    return words + peoples.filter { item in words.contains(item[0]) }.flatMap { $0.dropFirst() }
  }

  /// Whether an English word belongs to the name of a country, a part of the world or a people.
  static func isEnglishRegion(_ key: String) -> Bool { englishRegions.contains(key) }

  private static let englishRegions = Set(
    regions.compactMap { name(of: $0, in: "en") }.flatMap { own($0) })

  private static let peoples = LanguageData.of("en").alternatives(.peoples)
  private static let capitals = LanguageData.of("en").alternatives(.capitals)

  /// The names that begin at a word of a passage; inflection may add some letters to each of their words or change the
  /// last.
  func names(at index: Int, in passage: Passage) -> [Name] {
    guard !names.isEmpty else { return [] }
    guard let candidates = names[Self.beginning(of: passage.words[index].key.afterElision)] else { return [] }
    return candidates.filter { name in
      index + name.words.count <= passage.words.count
        && zip(passage.words[index...], name.stems).allSatisfy { $1.begins($0.key.afterElision) }
    }
  }

  /// The first four bytes, under which names are kept: as many as all forms of a word have in common.
  private static func beginning(of word: String) -> UInt32 {
    word.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// What the forms of a word of a name begin with.
  fileprivate struct Stem: Sendable {
    let text: String
    private let isWhole: Bool
    private let longest: Int

    init(_ word: String, _ consonants: Set<Character>) {
      isWhole = word.count < 4
      // A last vowel is often an ending.
      let mayChange = word.count >= 5 && !consonants.contains(word.last!)
      text = mayChange ? String(word.dropLast()) : word
      longest = word.count + (word.count < 6 ? 4 : 6)
    }

    /// Whether a folded word is such a form.
    func begins(_ word: String) -> Bool {
      // Bytes are compared first: most words differ in them.
      guard word.utf8.starts(with: text.utf8) else { return false }
      return isWhole ? word == text : word.hasPrefix(text) && word.count <= longest
    }
  }

  /// Countries, and the continents of UN M.49 with what is between them.
  private static let regions: [String] = {
    var result = ["150", "002", "019", "142", "009", "003", "005"]
    var code = cicu_region_codes()
    while let text = code.pointee {
      result.append(String(cString: text))
      code = code.successor()
    }
    return result
  }()

  /// What English calls the cities whose zones are named otherwise, as Chuuk of the zone Truk.
  private static let englishCities = Dictionary(
    (cities(in: "en") + cities(in: "root")).map { ($0.english, $0.name) }
  ) { first, _ in first }

  /// The cities of time zones that the language writes otherwise, with their English names.
  private static func cities(in language: String) -> [(english: String, name: String)] {
    var cities: [(english: String, name: String)] = []
    withUnsafeMutablePointer(to: &cities) { cities in
      cicu_cities(language, cities) { context, zone, name in
        context?.assumingMemoryBound(to: [(english: String, name: String)].self).pointee
          .append((String(cString: zone).replacing("_", with: " "), String(cString: name)))
      }
    }
    return cities.filter { $0.english != $0.name }
  }

  private static func name(of region: String, in language: String) -> String? {
    var output = [CChar](repeating: 0, count: 512)
    let length = cicu_region_name(region, language, &output, 511)
    guard length > 0 else { return nil }
    return String(decoding: output.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension String {
  /// The longest part around an apostrophe, which joins an article or an ending to it.
  var afterElision: String {
    guard utf8.contains(UInt8(ascii: "'")) else { return self }
    let parts: [Substring] = split { $0 == "'" }
    return parts.max { $0.count < $1.count }.map(String.init) ?? self
  }
}
