internal import CICU

/// ICU's converters and its detector, over bytes.
enum Converter {
  enum Failure: Error, Equatable {
    case unknownName
    /// The bytes are malformed from this offset on.
    case malformed(at: Int)
    /// The encoding has no such character.
    case missing(Unicode.Scalar)
  }

  /// What ICU itself calls an encoding; nil when it knows none of that name.
  static func canonicalName(_ name: String) -> String? {
    var found = [CChar](repeating: 0, count: 64)
    return cicu_encoding_name(name, &found) ? text(found) : nil
  }

  /// Whether a character has the same bytes wherever it is in a file, so that a part can be encoded by itself.
  static func isStateless(_ name: String) -> Bool { cicu_encoding_is_stateless(name) }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The likeliest encoding of some bytes and ICU's confidence in it, 0 to 100; nil for none.
  static func detect(_ bytes: [UInt8]) -> (name: String, confidence: Int)? {
    var name = [CChar](repeating: 0, count: 64)
    let confidence = bytes.withUnsafeBytes { buffer in
      buffer.bindMemory(to: CChar.self).baseAddress.map {
        cicu_detect_encoding($0, Int32(buffer.count), &name)
      }
    }
    let found = text(name)
    return found.isEmpty ? nil : (found, Int(confidence ?? 0))
  }

  /// The text of some bytes and, for each byte of the text, the offset of its character in the bytes.
  static func decode(_ bytes: [UInt8], from name: String) throws(Failure) -> (text: String, offsets: [Int32])
  {
    // A byte becomes three of UTF-8 at most in nearly all encodings.
    var capacity = bytes.count * 3 + 16
    while true {
      var output = [CChar](repeating: 0, count: capacity)
      var offsets = [Int32](repeating: 0, count: capacity)
      var malformed: Int64 = 0
      // The zero keeps the pointer valid for an empty array.
      let length = (bytes + [0]).withUnsafeBytes { buffer in
        cicu_decode(
          name, buffer.bindMemory(to: CChar.self).baseAddress!, Int64(bytes.count), &output, &offsets,
          Int64(capacity), &malformed)
      }
      switch length {
      case -1: throw .malformed(at: Int(malformed))
      case -3: capacity *= 2
      case ..<0: throw .unknownName
      default:
        let text = output.withUnsafeBytes { String(decoding: $0.prefix(Int(length)), as: UTF8.self) }
        return (text, Array(offsets.prefix(Int(length))))
      }
    }
  }

  /// The bytes of a text in an encoding.
  static func encode(_ text: String, to name: String) throws(Failure) -> [UInt8] {
    // Four bytes a scalar, and room for the shift sequences of stateful encodings.
    let capacity = text.utf8.count * 8 + 16
    var output = [CChar](repeating: 0, count: capacity)
    var missing: UInt32 = 0
    let length = cicu_encode(name, text, Int64(text.utf8.count), &output, Int64(capacity), &missing)
    if length == -1 { throw .missing(Unicode.Scalar(missing) ?? "\u{FFFD}") }
    if length < 0 { throw .unknownName }
    return output.prefix(Int(length)).map(UInt8.init(bitPattern:))
  }
}
