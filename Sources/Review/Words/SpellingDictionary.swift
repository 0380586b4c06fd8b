internal import CHunspell
internal import Foundation
internal import Synchronization

/// A dictionary that hunspell has read, or will when it is first asked. Any thread may ask; one is answered at a time.
///
/// It is kept until the program ends: to read one takes 50 ms, and to release it 20.
final class SpellingDictionary: Sendable {
  /// What hunspell holds of a dictionary.
  fileprivate struct Reading: @unchecked Sendable {
    var handle: OpaquePointer?
    var encoding = "UTF-8"

    private static let opening = NSLock()

    init(_ path: String) {
      // Dictionaries share a table of characters, which hunspell makes without a lock of its own.
      handle = Self.opening.withLock { Hunspell_create(path + ".aff", path + ".dic") }
      guard let handle, let name = Hunspell_get_dic_encoding(handle) else { return }
      encoding = String(cString: name)
    }
  }

  private let path: String
  private let reading = Mutex<Reading?>(nil)
  private static let all = Mutex<[String: SpellingDictionary]>([:])

  private init(path: String) { self.path = path }

  /// The dictionary of a path without ending.
  static func at(_ path: String) -> SpellingDictionary {
    all.withLock { all in
      if let dictionary = all[path] { return dictionary }
      let dictionary = SpellingDictionary(path: path)
      all[path] = dictionary
      return dictionary
    }
  }

  /// Reads the files, unless that is done.
  func read() { with { _ in } }

  /// Whether the dictionary has the word, as it is written.
  func knows(_ word: String) -> Bool {
    with { reading in
      guard let handle = reading.handle, let bytes = reading.encoded(word) else { return false }
      return Hunspell_spell(handle, bytes) != 0
    }
  }

  /// The dictionary words that a word is a form of, as hunspell derives them from its rules; none for an unknown word.
  func stems(of word: String) -> [String] {
    with { reading in
      guard let handle = reading.handle, let bytes = reading.encoded(word) else { return [] }
      var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
      let count = Hunspell_stem(handle, &list, bytes)
      defer { Hunspell_free_list(handle, &list, count) }
      return (0..<Int(count)).compactMap { list?[$0].flatMap(reading.decoded) }
    }
  }

  private func with<Result: Sendable>(_ body: (Reading) -> Result) -> Result {
    reading.withLock { reading in
      let read = reading ?? Reading(path)
      reading = read
      return body(read)
    }
  }
}

extension SpellingDictionary.Reading {
  private var isUTF8: Bool { encoding.uppercased() == "UTF-8" }

  fileprivate func decoded(_ bytes: UnsafeMutablePointer<CChar>) -> String? {
    if isUTF8 { return String(validatingCString: bytes) }
    return try? Converter.decode(
      Array(UnsafeBufferPointer(start: bytes, count: strlen(bytes))).map(UInt8.init(bitPattern:)),
      from: encoding
    ).text
  }

  fileprivate func encoded(_ word: String) -> [CChar]? {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return Array(word.utf8CString) }
    let plain = word.replacing("’", with: "'")
    if isUTF8 || plain.utf8.allSatisfy({ $0 < 0x80 }) { return Array(plain.utf8CString) }
    return (try? Converter.encode(plain, to: encoding)).map { $0.map(CChar.init(bitPattern:)) + [0] }
  }
}
