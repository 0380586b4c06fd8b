extension XMLReader {
  /// No element of a file that is read here has more attributes.
  static let attributeLimit = 100

  /// The line of an element with too many attributes; nil when there is none.
  ///
  /// libxml2 compares the attributes of an element each with each before anybody sees them: a hundred thousand of them
  /// take minutes. So this looks through the bytes first. Zero bytes are left out, which makes ASCII of UTF-16.
  static func lineOfTooManyAttributes(in bytes: [UInt8], limit: Int = attributeLimit) -> Int? {
    var line = 1
    var state = State.text
    var count = 0
    var last: UInt8 = 0
    for byte in bytes where byte != 0 {
      if byte == UInt8(ascii: "\n") { line += 1 }
      switch (state, byte) {
      // It cannot be in a value: whatever began before was none.
      case (_, UInt8(ascii: "<")): (state, count) = (.begun, 0)
      case (.begun, UInt8(ascii: "!")), (.begun, UInt8(ascii: "?")), (.tag, UInt8(ascii: ">")): state = .text
      case (.begun, _): state = .tag
      case (.tag, UInt8(ascii: "\"")), (.tag, UInt8(ascii: "'")):
        state = .value(byte)
        if last == UInt8(ascii: "=") { count += 1 }
        if count > limit { return line }
      case (.value(byte), _): state = .tag
      default: break
      }
      if byte > 0x20 { last = byte }
    }
    return nil
  }

  private enum State: Equatable {
    case text
    /// Behind the `<`.
    case begun
    case tag
    /// In a value that this mark ends.
    case value(UInt8)
  }

  /// The encoding that an XML file declares, when what is ASCII in it may be written with other bytes, so that elements
  /// could hide from that look; nil for all others.
  static func hidingEncoding(of bytes: [UInt8]) -> String? {
    let start = bytes.prefix(400).filter { $0 != 0 }
    if start.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { return "EBCDIC" }
    let declaration = String(decoding: start, as: UTF8.self).prefix { $0 != ">" }
    guard let name = declaration.firstMatch(of: /encoding\s*=\s*["']([^"']*)/).map({ String($0.1) }),
      let canonical = Converter.canonicalName(name)
    else { return nil }
    let sign = (try? Converter.encode("<", to: name))?.filter { $0 != 0 }
    let isOpen = canonical.hasPrefix("UTF-16") || canonical.hasPrefix("UTF-32") || sign == [UInt8(ascii: "<")]
    return isOpen && !canonical.hasPrefix("UTF-7") ? nil : name
  }
}
