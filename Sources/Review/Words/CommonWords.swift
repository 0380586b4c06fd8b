/// The frequent words of a language, names left out: whether a word that is not translated alike cannot be a name.
///
/// The file `Common/<code>.txt` has the words in the order of their bytes, those that begin alike in one line: their first
/// letters, up to four, then what follows them in each word, `=` for nothing. Lines before them that begin with `#` are
/// comments.
struct CommonWords: Sendable {
  private let lines: [UInt8]

  /// The words of a language; nil when there is no such file.
  static func of(_ language: LanguageData) -> CommonWords? {
    language.library.once(language.code) {
      language.library.withBytes(of: "Common/\(language.code).txt") { CommonWords(file: Array($0)) }
    }
  }

  /// Reads the bytes of a file.
  init(file: [UInt8]) {
    var start = 0
    while start < file.count, file[start] == UInt8(ascii: "#") {
      start = file[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? file.count
    }
    lines = Array(file[start...])
  }

  /// Whether a folded word is one of them.
  func contains(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { key in
      let end = key.headEnd
      guard let line = line(of: key[..<end]) else { return false }
      var place = line.lowerBound + end
      while place < line.upperBound {
        let rest = lines[(place + 1)..<line.upperBound].prefix { $0 != .space }
        if end == key.count ? rest.elementsEqual([.equals]) : rest.elementsEqual(key[end...]) { return true }
        place = rest.endIndex
      }
      return false
    }
  }

  /// The line that begins with some letters, found by halving; nil when there is none.
  private func line(of head: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int>? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = low + (high - low) / 2
      let start = lines[low..<middle].lastIndex(of: .lineFeed).map { $0 + 1 } ?? low
      let end = lines[middle..<high].firstIndex(of: .lineFeed) ?? high
      let found = lines[start..<end].prefix { $0 != .space }
      if found.elementsEqual(head) { return start..<end }
      if found.lexicographicallyPrecedes(head) { low = end + 1 } else { high = start }
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the letters end that are at the beginning of a word's line: the first four.
  fileprivate var headEnd: Int {
    var letters = 0
    return firstIndex { byte in
      if byte.beginsLetter { letters += 1 }
      return letters > 4
    } ?? count
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let equals = UInt8(ascii: "=")
}
