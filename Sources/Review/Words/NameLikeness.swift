internal import Synchronization

/// How alike two names are across languages and scripts, once both are in plain Latin letters.
///
/// Transcriptions keep consonants and lose vowels, doubled letters and silent letters; inflection adds an ending. So
/// names are compared by sound classes of their letters, and the longer one may have an ending.
enum NameLikeness {
  /// From 0 (nothing in common) to 1 (the same); both in lower-case Latin letters.
  static func of(_ a: String, _ b: String) -> Double {
    if a == b { return 1 }
    let (left, right) = (sounds(a), sounds(b))
    return of((left, skeleton(left)), (right, skeleton(right)))
  }

  /// The same of the sounds of two names and the consonants among them.
  static func of(
    _ a: (sounds: [UInt8], consonants: [UInt8]), _ b: (sounds: [UInt8], consonants: [UInt8])
  ) -> Double {
    guard let first = a.sounds.first, let other = b.sounds.first else { return 0 }
    let whole = likeness(a.sounds, b.sounds)
    // An ending of up to three sounds may be inflection.
    let short = min(a.sounds.count, b.sounds.count)
    var best = whole
    if short >= 3, abs(a.sounds.count - b.sounds.count) <= 4 {
      best = max(best, 0.97 * likeness(Array(a.sounds.prefix(short)), Array(b.sounds.prefix(short))))
    }
    let shorter = min(a.consonants.count, b.consonants.count)
    if shorter >= 3, first == other || whole > 0.4,
      a.consonants.prefix(shorter) == b.consonants.prefix(shorter),
      abs(a.consonants.count - b.consonants.count) <= 2
    {
      best = max(best, 0.85)
    }
    return best
  }

  /// The number of letters to change, add, drop or swap to make one of the other (Damerau).
  static func edits<Letters: Collection>(_ a: Letters, _ b: Letters) -> Int where Letters.Element: Equatable {
    let a = Array(a)
    let b = Array(b)
    var before = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1] + [Int](repeating: 0, count: b.count)
      for j in b.indices {
        row[j + 1] = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], before[j - 1] + 1)
        }
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }

  private static func likeness(_ a: [UInt8], _ b: [UInt8]) -> Double {
    1 - Double(edits(a, b)) / Double(max(a.count, b.count, 1))
  }

  private static func skeleton(_ sounds: [UInt8]) -> [UInt8] { sounds.filter { !"aeiou".utf8.contains($0) } }

  private static let classes: [(String, String)] = [
    ("tsch", "k"), ("sch", "s"), ("dzh", "i"), ("dz", "i"), ("sh", "s"), ("zh", "s"), ("ch", "k"),
    ("cz", "k"), ("mc", "mak"), ("gua", "gva"), ("ge", "ie"), ("gi", "ii"),
    ("sz", "s"),
    ("xh", "i"), ("dj", "i"), ("ph", "f"), ("th", "t"), ("kh", "h"), ("gh", "g"), ("gj", "g"), ("nj", "n"),
    ("lj", "l"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("x", "ks"), ("c", "k"), ("q", "k"),
    ("w", "v"), ("y", "i"), ("j", "i"), ("z", "s"),
  ]

  private static let heard = Mutex<[String: [UInt8]]>([:])

  /// The sounds of a name; names come again and again, so they are kept.
  static func sounds(_ name: String) -> [UInt8] {
    if let known = heard.withLock({ $0[name] }) { return known }
    let sounds = listen(name)
    heard.withLock { $0[name] = sounds }
    return sounds
  }

  private static func listen(_ name: String) -> [UInt8] {
    var rest = Array(name.utf8)[...]
    var sounds: [UInt8] = []
    while let letter = rest.first {
      if let (from, to) = classes.first(where: { rest.starts(with: $0.0.utf8) }) {
        sounds += Array(to.utf8)
        rest = rest.dropFirst(from.utf8.count)
      } else {
        sounds.append(letter)
        rest = rest.dropFirst()
      }
    }
    // Doubled and silent letters.
    var plain: [UInt8] = []
    for (index, sound) in sounds.enumerated() {
      if sound == plain.last || sound == UInt8(ascii: "h") && index > 0 { continue }
      plain.append(sound)
    }
    if plain.count > 1, plain[0] == UInt8(ascii: "u"), "aeio".utf8.contains(plain[1]) {
      plain[0] = UInt8(ascii: "v")
    }
    return plain
  }
}
