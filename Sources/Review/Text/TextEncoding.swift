/// How the characters of a file are written as bytes.
public struct TextEncoding: Equatable, Sendable {
  /// The name that ICU knows it by, as "UTF-8" or "windows-1250".
  public var name: String
  /// The bytes of the byte order mark that the file begins with; empty for none.
  public var mark: [UInt8]

  /// An encoding by its name, with the mark that stands before the text.
  public init(name: String, mark: [UInt8] = []) {
    self.name = name
    self.mark = mark
  }

  /// UTF-8 without a mark.
  public static let utf8 = TextEncoding(name: "UTF-8")

  /// Whether the text's bytes are the file's bytes, but for the mark.
  var isUTF8: Bool { name == "UTF-8" }

  private static let marks: [(name: String, bytes: [UInt8])] = [
    ("UTF-32LE", [0xFF, 0xFE, 0, 0]), ("UTF-32BE", [0, 0, 0xFE, 0xFF]), ("UTF-8", [0xEF, 0xBB, 0xBF]),
    ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF]),
  ]

  /// The encoding that a byte order mark tells.
  static func marked(_ bytes: [UInt8]) -> TextEncoding? {
    marks.first { bytes.starts(with: $0.bytes) }.map { TextEncoding(name: $0.name, mark: $0.bytes) }
  }

  /// An encoding that was asked for by name, with the mark of the file if it is that encoding's.
  static func named(_ name: String, for bytes: [UInt8]) -> TextEncoding? {
    guard Converter.knows(name) else { return nil }
    let plain = name.uppercased().replacing("_", with: "-")
    // "UTF-16" alone leaves the order to the mark.
    if let marked = marked(bytes), marked.name.hasPrefix(plain) || plain == "UTF8" && marked.isUTF8 {
      return marked
    }
    return TextEncoding(name: ["UTF8", "UTF-8"].contains(plain) ? "UTF-8" : name)
  }

  /// The encoding of a file: by its mark, as valid UTF-8, by the zero bytes of UTF-16 and UTF-32, else by ICU's
  /// detector. Nil for what is not text.
  static func detected(_ bytes: [UInt8]) -> TextEncoding? {
    if let marked = marked(bytes) { return marked }
    if bytes.contains(0) { return wide(bytes) }
    if bytes.isValidUTF8 { return .utf8 }
    guard let guess = Converter.detect(bytes), guess.confidence >= 5 else { return nil }
    return TextEncoding(name: guess.name)
  }

  /// UTF-16 or UTF-32 without a mark: the one in which the bytes are plain text.
  private static func wide(_ bytes: [UInt8]) -> TextEncoding? {
    let candidates = ["UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"].compactMap { name -> (String, Int)? in
      guard bytes.count.isMultiple(of: name.hasPrefix("UTF-32") ? 4 : 2),
        let text = try? Converter.decode(bytes, from: name).text, text.isPlainText
      else { return nil }
      // Read in the wrong order, spaces and line ends turn into rare characters.
      return (name, text.unicodeScalars.count { $0.properties.isWhitespace || $0.value < 0x80 })
    }
    return candidates.max { $0.1 < $1.1 }.map { TextEncoding(name: $0.0) }
  }
}

extension String {
  /// Whether all of it can stand in a text: no unassigned or private characters, no controls but white space.
  fileprivate var isPlainText: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar.properties.isWhitespace
      case .unassigned, .privateUse, .surrogate: false
      default: true
      }
    }
  }
}

extension [UInt8] {
  /// Whether the bytes are well-formed UTF-8.
  var isValidUTF8: Bool { String(validating: self, as: UTF8.self) != nil }

  /// The offset of the first byte that is not well-formed UTF-8.
  var firstInvalidUTF8: Int? {
    if isValidUTF8 { return nil }
    var decoder = UTF8()
    var iterator = makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }
}
