/// A word in plain Latin letters with its sounds, ready to be compared with others.
final class HeardName: Sendable {
  /// The word in lower-case Latin letters.
  let latin: String
  /// Its sounds by classes of letters.
  let sounds: [UInt8]
  /// The consonants among them.
  let consonants: [UInt8]
  /// Its sounds with every run of vowels as one and without a silent e: what transcription by ear keeps ("Τζόουνς" and
  /// "Jones").
  let skeleton: [UInt8]
  /// Its letters in the order of the alphabet: acronyms differ in their order.
  let letters: [UInt8]
  /// What most words differ in.
  let outline: Outline

  /// Listens to a word of lower-case Latin letters.
  init(_ latin: String) {
    self.latin = latin
    sounds = NameLikeness.sounds(latin)
    consonants = NameLikeness.consonants(of: sounds)
    skeleton = NameLikeness.skeleton(of: sounds)
    letters = latin.utf8.count <= 6 ? latin.utf8.sorted() : []
    outline = Outline(latin, sounds, consonants, skeleton)
  }

  /// Whether two names may be the same to the ear: one's skeleton begins the other's, which may have an ending.
  static func soundAlike(_ a: HeardName, _ b: HeardName) -> Bool {
    let (short, long) =
      a.skeleton.count <= b.skeleton.count ? (a.skeleton, b.skeleton) : (b.skeleton, a.skeleton)
    let isShort = NameLikeness.consonants(of: short).count < 3
    return short.count >= 3 && long.starts(with: short) && long.count - short.count <= (isShort ? 1 : 3)
  }

  /// How alike two names are, from 0 to 1.
  static func likeness(_ a: HeardName, _ b: HeardName) -> Double {
    a.latin == b.latin ? 1 : NameLikeness.of((a.sounds, a.consonants), (b.sounds, b.consonants))
  }
}

extension HeardName {
  /// What tells most words apart at a glance: every word of one side is held against every one of the other.
  struct Outline: Sendable {
    /// The first five letters, the first one lowest.
    private let start: UInt64
    private let soundCount: Int
    private let firstSound: UInt8
    /// The first two consonants, as many as there are.
    private let consonants: UInt64

    /// The beginning of the skeleton.
    private let ear: UInt64

    fileprivate init(_ latin: String, _ sounds: [UInt8], _ consonants: [UInt8], _ skeleton: [UInt8]) {
      ear = Self.packed(skeleton.prefix(3))
      start = Self.packed(latin.utf8.prefix(5))
      soundCount = sounds.count
      firstSound = sounds.first ?? 0
      self.consonants = Self.packed(consonants.prefix(2))
    }

    private static func packed(_ bytes: some Collection<UInt8>) -> UInt64 {
      bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Whether two words have the first letters in common, five by default, or are shorter and may be the same.
    func beginsLike(_ other: Outline, by count: UInt64 = 5) -> Bool {
      (start ^ other.start) << (64 - 8 * count) == 0
    }

    /// Whether the skeletons of two words begin alike.
    func soundsLike(_ other: Outline) -> Bool { ear == other.ear }

    /// Whether a closer look is worth while: names that are the same begin alike, or have the same first consonants.
    func mayBeLike(_ other: Outline) -> Bool {
      soundCount >= 3 && other.soundCount >= 3
        && min(soundCount, other.soundCount) * 2 >= max(soundCount, other.soundCount)
        && (firstSound == other.firstSound || consonants == other.consonants)
    }
  }
}
