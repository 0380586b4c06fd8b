/// How alike two names are across languages and scripts, once both are in plain Latin letters.
///
/// Transcriptions keep consonants and lose vowels, doubled letters and silent letters; inflection adds an ending. So
/// names are compared by sound classes of their letters, and the longer one may have an ending.
enum NameLikeness {
  /// From 0 (nothing in common) to 1 (the same); both in lower-case Latin letters.
  static func of(_ a: String, _ b: String) -> Double {
    if a == b { return 1 }
    let (left, right) = (sounds(a), sounds(b))
    return of((left, consonants(of: left)), (right, consonants(of: right)))
  }

  /// The same of the sounds of two names and the consonants among them.
  static func of(
    _ a: (sounds: [UInt8], consonants: [UInt8]), _ b: (sounds: [UInt8], consonants: [UInt8])
  ) -> Double {
    guard let first = a.sounds.first, let other = b.sounds.first else { return 0 }
    let whole = likeness(a.sounds[...], b.sounds[...])
    // An ending of up to three sounds may be inflection.
    let short = min(a.sounds.count, b.sounds.count)
    var best = whole
    if short >= 3, abs(a.sounds.count - b.sounds.count) <= 4 {
      best = max(best, 0.97 * likeness(a.sounds.prefix(short), b.sounds.prefix(short)))
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
    let a = ContiguousArray(a)
    let b = ContiguousArray(b)
    return a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { edits(a, $0) } }
  }

  /// The same of letters that lie side by side in memory.
  private static func edits<Letter: Equatable>(
    _ a: UnsafeBufferPointer<Letter>, _ b: UnsafeBufferPointer<Letter>
  ) -> Int {
    let width = b.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      // Three rows of the table, which take turns: the one before the last, the last and the one that is filled.
      var (before, previous, row) = (0, width, 2 * width)
      for j in 0..<width { rows[previous + j] = j }
      for i in a.indices {
        rows[row] = i + 1
        for j in b.indices {
          var least = min(
            rows[previous + j] + (a[i] == b[j] ? 0 : 1), rows[previous + j + 1] + 1, rows[row + j] + 1)
          if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
            least = min(least, rows[before + j - 1] + 1)
          }
          rows[row + j + 1] = least
        }
        (before, previous, row) = (previous, row, before)
      }
      return rows[previous + b.count]
    }
  }

  private static func likeness(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Double {
    let count = a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { edits(a, $0) } }
    return 1 - Double(count) / Double(max(a.count, b.count, 1))
  }

  /// The sounds that are not vowels.
  static func consonants(of sounds: [UInt8]) -> [UInt8] {
    sounds.filter { $0 != 0 && !"aeiou".utf8.contains($0) }
  }

  /// Sounds with every run of vowels as one, an e at the end or before a last s left out.
  static func skeleton(of sounds: [UInt8]) -> [UInt8] {
    var heard = sounds
    let e = UInt8(ascii: "e")
    if heard.count > 3, heard.last == e { heard.removeLast() }
    if heard.count > 4, heard.last == UInt8(ascii: "s"), heard[heard.count - 2] == e {
      heard.remove(at: heard.count - 2)
    }
    return heard.reduce(into: []) { result, sound in
      let isVowel = "aeiou".utf8.contains(sound)
      if !isVowel { result.append(sound) } else if result.last != 0 { result.append(0) }
    }
  }

  private static let classes: [(String, String)] = [
    ("tsch", "k"), ("sch", "s"), ("dzh", "i"), ("dz", "i"), ("sh", "s"), ("zh", "s"), ("ch", "k"),
    ("cz", "k"), ("ts", "k"), ("tz", "k"), ("mc", "mak"), ("gua", "gva"), ("ge", "ie"), ("gi", "ii"),
    ("sz", "s"),
    ("xh", "i"), ("dj", "i"), ("ph", "f"), ("th", "t"), ("kh", "h"), ("gh", "g"), ("gj", "g"), ("nj", "n"),
    ("lj", "l"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("x", "ks"), ("c", "k"), ("q", "k"),
    ("w", "v"), ("y", "i"), ("j", "i"), ("z", "s"),
  ]

  /// The sounds of a name.
  static func sounds(_ name: String) -> [UInt8] {
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
