internal import CICU

/// A regular expression of ICU's over UTF-8; one belongs to one thread at a time.
final class Expression {
  private let regex: OpaquePointer
  /// How long all searches took together.
  private var spent = Duration.zero
  private static let limit = Duration.seconds(10)

  /// Nil when the pattern is none.
  init?(_ pattern: String) {
    var column: Int32 = 0
    guard let regex = cicu_regex_open(pattern, Int64(pattern.utf8.count), &column) else { return nil }
    self.regex = regex
  }

  deinit { cicu_regex_close(regex) }

  /// Whether the whole of a text matches.
  func matches(_ text: String) -> Bool { cicu_regex_matches(regex, text, Int64(text.utf8.count)) }

  /// The ends of the matches in a text, overlapping ones too; nil when the search takes too long, by itself or with
  /// those before it.
  func ends(in bytes: UnsafeBufferPointer<UInt8>) -> [Int]? {
    bytes.withMemoryRebound(to: CChar.self) { characters in
      guard let base = characters.baseAddress, cicu_regex_start(regex, base, Int64(bytes.count)) else {
        return []
      }
      var ends: [Int] = []
      var from = 0
      var start: Int64 = 0
      var end: Int64 = 0
      let began = ContinuousClock.now
      defer { spent += began.duration(to: .now) }
      while from <= bytes.count {
        let status = cicu_regex_find(regex, Int64(from), &start, &end)
        guard status >= 0, spent + began.duration(to: .now) < Self.limit else { return nil }
        guard status == 1 else { break }
        ends.append(Int(end))
        // A match that begins a character later may end elsewhere.
        from = Int(start) + 1
        while from < bytes.count, bytes[from] & 0xC0 == 0x80 { from += 1 }
      }
      return ends
    }
  }

  /// The matches in a text that do not overlap, each as the spans of the whole and its groups (nil for a group that took
  /// no part); nil when the search takes too long, by itself or with those before it.
  func matches(in text: String) -> [[Span?]]? {
    let bytes = Array(text.utf8CString)
    guard cicu_regex_start(regex, bytes, Int64(bytes.count - 1)) else { return [] }
    var found: [[Span?]] = []
    var from = 0
    var start: Int64 = 0
    var end: Int64 = 0
    let began = ContinuousClock.now
    defer { spent += began.duration(to: .now) }
    while from < bytes.count {
      let status = cicu_regex_find(regex, Int64(from), &start, &end)
      guard status >= 0, spent + began.duration(to: .now) < Self.limit else { return nil }
      guard status == 1 else { break }
      found.append(groups)
      from = end > start ? Int(end) : Int(end) + 1
      while from < bytes.count, UInt8(bitPattern: bytes[from]) & 0xC0 == 0x80 { from += 1 }
    }
    return found
  }

  /// The spans of the last match and its groups.
  private var groups: [Span?] {
    var groups: [Span?] = []
    var start: Int64 = 0
    var end: Int64 = 0
    while cicu_regex_group(regex, Int32(groups.count), &start, &end) {
      groups.append(start < 0 ? nil : Int(start)..<Int(end))
    }
    return groups
  }
}
