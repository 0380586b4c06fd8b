internal import CICU

/// ICU's converters, without anything of ours.
enum Converters {
  /// Each converter by its own name.
  static var all: [String] { (0..<cicu_encoding_count()).map { String(cString: cicu_encoding($0)) } }

  /// The names that a converter can be asked for by, its own among them; not those that ask for another one.
  static func names(of converter: String) -> [String] {
    var known: Set<String> = []
    let own = canonicalName(converter)
    let aliases = (0..<cicu_encoding_alias_count(converter)).compactMap {
      cicu_encoding_alias(converter, $0).map { String(cString: $0) }
    }
    return ([converter] + aliases).filter { canonicalName($0) == own && known.insert($0).inserted }
  }

  private static func canonicalName(_ name: String) -> String {
    var found = [CChar](repeating: 0, count: 64)
    _ = cicu_encoding_name(name, &found)
    return String(decoding: found.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The bytes of a text; nil when the converter lacks one of its characters.
  static func bytes(of text: String, _ name: String) -> [UInt8]? {
    let capacity = text.utf8.count * 8 + 16
    var output = [CChar](repeating: 0, count: capacity)
    var missing: UInt32 = 0
    let length = cicu_encode(name, text, Int64(text.utf8.count), &output, Int64(capacity), &missing)
    return length < 0 ? nil : output.prefix(Int(length)).map(UInt8.init(bitPattern:))
  }

  /// The text of some bytes; nil when they are malformed.
  static func text(of bytes: [UInt8], _ name: String) -> String? {
    let capacity = bytes.count * 4 + 16
    var output = [CChar](repeating: 0, count: capacity)
    var malformed: Int64 = 0
    let length = bytes.withUnsafeBytes { buffer in
      buffer.bindMemory(to: CChar.self).baseAddress.map {
        cicu_decode(name, $0, Int64(buffer.count), &output, nil, Int64(capacity), &malformed)
      } ?? 0
    }
    return length < 0
      ? nil : String(decoding: output.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether a text can be written by a converter and read back.
  static func hold(_ text: String, _ name: String) -> Bool {
    bytes(of: text, name).flatMap { Converters.text(of: $0, name) }?.utf8.elementsEqual(text.utf8) ?? false
  }
}
