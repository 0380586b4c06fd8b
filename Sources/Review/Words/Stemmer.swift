internal import CSnowball

/// The Snowball stemmer of a language (https://snowballstem.org); one belongs to one thread at a time.
final class Stemmer {
  /// What a stem is marked with, so that it never meets a word.
  static let mark = "\u{1}"

  private let stemmer: OpaquePointer

  /// The stemmer of a language, nil when Snowball has none.
  init?(language: String) {
    guard let stemmer = sb_stemmer_new(language, nil) else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a lower-case word.
  func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
    return String(
      decoding: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))), as: UTF8.self)
  }
}
