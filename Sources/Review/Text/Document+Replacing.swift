extension Document {
  /// The bytes of the file with some spans of `text` replaced, all other bytes as they were.
  ///
  /// They are read again before they are answered: a copy that would not hold exactly the new text is never written.
  ///
  /// - Parameter changes: in order and apart from each other.
  /// - Throws: `InputError` when the file's encoding has no such character, or cannot hold the new text.
  public func replacing(_ changes: [(span: Span, text: String)]) throws(InputError) -> [UInt8] {
    guard !changes.isEmpty else { return bytes }
    let expected = text.replacing(changes)
    if encoding.isStateless {
      let copy = try splicing(changes)
      if reads(copy, as: expected) { return copy }
    }
    if isReproducible {
      let copy = encoding.mark + (try encode(expected))
      if reads(copy, as: expected) { return copy }
    }
    throw unwritable
  }

  /// Makes sure that a corrected copy of the file can be written.
  ///
  /// - Throws: `InputError` when the bytes of a character depend on what comes before it, as in ISO-2022-JP, and the
  ///   file is not written in the one way in which it could be written again.
  public func checkWritable() throws(InputError) {
    guard encoding.isStateless || isReproducible else { throw unwritable }
  }

  private var unwritable: InputError {
    InputError(
      .data, file: name,
      """
      a corrected copy in \(encoding.name) would differ from this file in more than the corrections; convert it to \
      UTF-8 and load that, or name another encoding with --encoding
      """)
  }

  private var content: [UInt8] { Array(bytes.dropFirst(encoding.mark.count)) }

  /// Whether the text, written again, is the file.
  private var isReproducible: Bool {
    encoding.isUTF8 || (try? Converter.encode(text, to: encoding.name)) == content
  }

  /// The file with each change encoded by itself.
  private func splicing(_ changes: [(span: Span, text: String)]) throws(InputError) -> [UInt8] {
    let content = content
    let offsets = encoding.isUTF8 ? nil : try? Converter.decode(content, from: encoding.name).offsets
    func place(_ offset: Int) -> Int {
      guard let offsets else { return offset }
      return offset < offsets.count ? Int(offsets[offset]) : content.count
    }
    var result = encoding.mark
    var done = 0
    for change in changes {
      result += content[done..<place(change.span.lowerBound)]
      result += try encode(change.text)
      done = place(change.span.upperBound)
    }
    return result + content[done...]
  }

  /// Whether the bytes of a copy are read as a text, in the encoding of the file.
  private func reads(_ copy: [UInt8], as expected: String) -> Bool {
    guard let again = try? TextEncoding.named(encoding.name, for: copy), again == encoding,
      let text = try? Self.decode(copy, encoding, name: name)
    else { return false }
    return text.utf8.elementsEqual(expected.utf8)
  }

  private func encode(_ text: String) throws(InputError) -> [UInt8] {
    if encoding.isUTF8 { return Array(text.utf8) }
    do {
      return try Converter.encode(text, to: encoding.name)
    } catch .missing(let scalar) {
      throw encoding.error(for: scalar, file: name)
    } catch {
      throw unwritable
    }
  }
}

extension String {
  /// The text with some spans replaced, in order and apart from each other.
  fileprivate func replacing(_ changes: [(span: Span, text: String)]) -> String {
    var result = ""
    var done = 0
    for change in changes {
      result += self[bytes: done..<change.span.lowerBound] + change.text
      done = change.span.upperBound
    }
    return result + self[bytes: done..<utf8.count]
  }
}
