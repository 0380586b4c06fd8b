/// A word in plain Latin letters with its sounds, ready to be compared with others.
struct HeardName: Sendable {
  /// The word in lower-case Latin letters.
  let latin: String
  /// Its sounds by classes of letters.
  let sounds: [UInt8]
  /// The consonants among them.
  let consonants: [UInt8]
  /// Its letters in the order of the alphabet: acronyms differ in their order.
  let letters: [UInt8]

  /// Listens to a word of lower-case Latin letters.
  init(_ latin: String) {
    self.latin = latin
    sounds = NameLikeness.sounds(latin)
    consonants = sounds.filter { !"aeiou".utf8.contains($0) }
    letters = latin.utf8.count <= 6 ? latin.utf8.sorted() : []
  }

  /// Whether a closer look is worth while: names that are the same begin alike, or have the same first consonants.
  func mayBeLike(_ other: HeardName) -> Bool {
    guard sounds.count >= 3, other.sounds.count >= 3,
      min(sounds.count, other.sounds.count) * 2 >= max(sounds.count, other.sounds.count)
    else { return false }
    return sounds.first == other.sounds.first || consonants.prefix(2) == other.consonants.prefix(2)
  }

  /// How alike two names are, from 0 to 1.
  static func likeness(_ a: HeardName, _ b: HeardName) -> Double {
    a.latin == b.latin ? 1 : NameLikeness.of((a.sounds, a.consonants), (b.sounds, b.consonants))
  }
}
