/// A file: its bytes, and which ranges of them are text.
///
/// Everything in the program counts in UTF-8 bytes of `text`; `replacing(_:)` brings changes back into the file's own
/// bytes and leaves every other byte as it was.
public struct Document: Sendable {
  /// What the file is called in messages.
  public let name: String
  /// The file as it came.
  public let bytes: [UInt8]
  /// How its characters are written.
  public let encoding: TextEncoding
  /// Why that encoding was taken, when it was not given and is not UTF-8.
  public let encodingNote: String?
  /// The whole file as text, markup and all, without the byte order mark.
  public let text: String
  /// The blocks, in order and apart from each other. A file without text has none.
  public let blocks: [Block]

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file; an empty one is an error.
  ///   - name: what it is called in messages; its ending tells the format.
  ///   - encoding: the name of the encoding, when it is known.
  ///   - format: the format, when it is known.
  /// - Throws: `InputError` with line and column for what is empty, binary or malformed.
  public init(
    bytes: [UInt8], name: String, encoding: String? = nil, format: DocumentFormat? = nil
  ) throws(InputError) {
    self.name = name
    self.bytes = bytes
    self.encoding = try Self.encoding(of: bytes, name: name, told: encoding)
    text = try Self.decode(bytes, self.encoding, name: name)
    encodingNote =
      encoding == nil && !self.encoding.isUTF8
      ? "read as \(self.encoding.name) (guessed; --encoding NAME overrides)" : nil
    blocks = (format ?? .of(name: name)).blocks(text)
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw InputError(.data, file: name, "the file has no text; is it the right one?")
    }
  }

  /// The characters of a file's bytes, without a byte order mark.
  ///
  /// - Throws: `InputError` with line and column for what is empty, binary or malformed.
  static func text(of bytes: [UInt8], name: String) throws(InputError) -> String {
    try decode(bytes, encoding(of: bytes, name: name, told: nil), name: name)
  }

  private static func encoding(
    of bytes: [UInt8], name: String, told: String?
  ) throws(InputError) -> TextEncoding {
    guard !bytes.isEmpty else {
      throw InputError(.data, file: name, "the file is empty; is it the right one?")
    }
    if let format = ForeignFormat(bytes) {
      throw InputError(.data, file: name, "is \(format.rawValue), not plain text; \(format.advice)")
    }
    if let told {
      do {
        return try TextEncoding.named(told, for: bytes)
      } catch {
        switch error {
        case .unknown:
          throw InputError(
            .usage, file: name, "unknown encoding '\(told)'; try UTF-8, windows-1252 or ISO-8859-2")
        case .noByteOrder(let family):
          throw InputError(
            .usage, file: name,
            "the byte order of this \(family) cannot be detected; pass it: --encoding \(family)LE or \(family)BE"
          )
        }
      }
    }
    // Good UTF-8 with one bad byte is a damaged UTF-8 file, not a legacy one.
    if let bad = bytes.firstInvalidUTF8, TextEncoding.marked(bytes) == nil, !bytes.contains(0),
      bytes[..<bad].contains(where: { $0 >= 0x80 })
    {
      throw malformed(in: bytes, at: bad, .utf8, name: name)
    }
    guard let encoding = TextEncoding.detected(bytes) else {
      throw InputError(
        .data, file: name, "this does not look like plain text; save it as .txt, or pass its --encoding")
    }
    return encoding
  }

  static func decode(
    _ bytes: [UInt8], _ encoding: TextEncoding, name: String
  ) throws(InputError) -> String {
    let content = Array(bytes.dropFirst(encoding.mark.count))
    if encoding.isUTF8, let text = String(validating: content, as: UTF8.self) {
      if let zero = content.firstIndex(of: 0) {
        throw malformed(in: bytes, at: zero + encoding.mark.count, encoding, name: name)
      }
      return text
    }
    do {
      let text = try Converter.decode(content, from: encoding.name).text
      guard !text.unicodeScalars.contains("\0") else {
        throw InputError(.data, file: name, "has zero bytes, so it is not a text; is it the right file?")
      }
      return text
    } catch let error as InputError {
      throw error
    } catch Converter.Failure.malformed(let offset) {
      throw malformed(in: bytes, at: offset + encoding.mark.count, encoding, name: name)
    } catch {
      throw InputError(.usage, file: name, "cannot be read as \(encoding.name)")
    }
  }

  /// The error for a byte that is not in the encoding, with its line and column.
  private static func malformed(
    in bytes: [UInt8], at offset: Int, _ encoding: TextEncoding, name: String
  ) -> InputError {
    let content = Array(bytes[encoding.mark.count..<offset])
    let before = (try? Converter.decode(content, from: encoding.name).text) ?? ""
    let place = before.place(of: before.utf8.count)
    let byte = "0x" + String(bytes[offset], radix: 16, uppercase: true)
    let what =
      bytes[offset] == 0
      ? "a zero byte, so this is not a text" : "the byte \(byte) is not valid \(encoding.name)"
    return InputError(
      .data, file: name, line: place.line, column: place.column,
      "\(what); correct the file, or pass its encoding with --encoding (for example windows-1252)")
  }
}
