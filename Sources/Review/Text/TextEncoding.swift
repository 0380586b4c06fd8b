/// How the characters of a file are written as bytes.
public struct TextEncoding: Equatable, Sendable {
  /// The name that ICU knows it by, as "UTF-8" or "windows-1250".
  public var name: String
  /// The bytes of the byte order mark that the file begins with; empty for none.
  public var mark: [UInt8]

  /// An encoding by its name, with the mark that comes before the text.
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

  /// Why an encoding that was asked for cannot be taken.
  enum Refusal: Error {
    case unknown
    /// It has two byte orders, and neither a mark nor the text tells which one this is.
    case noByteOrder(String)
  }

  /// An encoding that was asked for by name, with the mark of the file if it is that encoding's.
  ///
  /// "UTF-16" and "UTF-32" leave the byte order to the mark, or to the text. ICU's converters of those names would read
  /// one order and write the other, with a mark in every piece.
  static func named(_ name: String, for bytes: [UInt8]) throws(Refusal) -> TextEncoding {
    guard let canonical = Converter.canonicalName(name) else { throw .unknown }
    let family = String(canonical.prefix { $0 != "," })
    let isOrdered = marks.contains { $0.name == family }
    guard isOrdered || ["UTF-16", "UTF-32"].contains(family) else { return TextEncoding(name: name) }
    if let marked = marked(bytes), marked.name.hasPrefix(family) { return marked }
    if isOrdered { return TextEncoding(name: family) }
    guard let found = wide(bytes, among: [family + "LE", family + "BE"]) else { throw .noByteOrder(family) }
    return found
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

  /// UTF-16 or UTF-32 without a mark: the one in which the bytes are plain text; nil when none is, or two are alike.
  private static func wide(
    _ bytes: [UInt8], among names: [String] = ["UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"]
  ) -> TextEncoding? {
    let candidates = names.compactMap { name -> (name: String, count: Int)? in
      guard bytes.count.isMultiple(of: name.hasPrefix("UTF-32") ? 4 : 2),
        let text = try? Converter.decode(bytes, from: name).text, text.isPlainText
      else { return nil }
      // Read in the wrong order, spaces and line ends turn into rare characters.
      return (name, text.unicodeScalars.count { $0.properties.isWhitespace || $0.value < 0x80 })
    }
    let most = candidates.map(\.count).max()
    let best = candidates.filter { $0.count == most }
    return best.count == 1 ? TextEncoding(name: best[0].name) : nil
  }
}

extension TextEncoding {
  /// Whether a character has the same bytes wherever it is in the file.
  var isStateless: Bool { isUTF8 || Converter.isStateless(name) }

  /// Whether every character can be written in it.
  private var isUnicode: Bool { name.hasPrefix("UTF-") }

  /// The first character of a text that cannot be written in the encoding and read back; nil when all can.
  func firstMissing(in text: String) -> Unicode.Scalar? {
    if isUnicode || text.isEmpty { return nil }
    do {
      if try holds(text) { return nil }
      return try text.unicodeScalars.first { try !holds(String($0)) } ?? text.unicodeScalars.first
    } catch Converter.Failure.missing(let scalar) {
      return scalar
    } catch {
      return nil
    }
  }

  /// The error for a character that a correction has and the encoding of its file lacks.
  func error(for scalar: Unicode.Scalar, file: String) -> InputError {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    let isSeen =
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark,
        .unassigned, .privateUse:
        false
      default: true
      }
    return InputError(
      .data, file: file,
      "\(isSeen ? "'\(scalar)'" : "U+\(padded)") cannot be written in \(name), the encoding of the file; write the "
        + "correction without it")
  }

  private func holds(_ text: String) throws(Converter.Failure) -> Bool {
    let bytes = try Converter.encode(text, to: name)
    return (try? Converter.decode(bytes, from: name).text)?.utf8.elementsEqual(text.utf8) ?? false
  }
}

extension String {
  /// Whether all of it can be in a text: no unassigned or private characters, no controls but white space.
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
