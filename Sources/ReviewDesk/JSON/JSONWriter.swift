/// Writes JSON, with the fields in the order in which they are given.
public struct JSONWriter {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer that has written nothing.
  public init() {}

  /// An object and its fields.
  public mutating func object(_ fields: (inout JSONWriter) throws -> Void) rethrows {
    try nest("{", "}", fields)
  }

  /// An array and its elements.
  public mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
    try nest("[", "]", elements)
  }

  /// A field whose value is an object or an array.
  public mutating func field(_ name: String, _ value: (inout JSONWriter) throws -> Void) rethrows {
    self.name(name)
    try value(&self)
  }

  /// A field with a text; nil is null.
  public mutating func field(_ name: String, _ value: String?) {
    self.name(name)
    if let value { string(value) } else { literal("null") }
  }

  /// A field with a whole number; nil is null.
  public mutating func field(_ name: String, _ value: Int?) {
    self.name(name)
    literal(value.map(String.init) ?? "null")
  }

  /// A field with true or false; nil is null.
  public mutating func field(_ name: String, _ value: Bool?) {
    self.name(name)
    literal(value.map { $0 ? "true" : "false" } ?? "null")
  }

  /// A number of three decimals at most.
  public mutating func field(_ name: String, _ value: Double?) {
    self.name(name)
    let rounded = value.map { $0.magnitude < 1e12 ? ($0 * 1000).rounded() / 1000 : $0 }
    literal(rounded.flatMap { $0.isFinite ? "\($0)" : nil } ?? "null")
  }

  /// A field with a list of texts.
  public mutating func field(_ name: String, _ values: [String]) {
    field(name) { $0.array { list in values.forEach { list.string($0) } } }
  }

  /// A field with a list of whole numbers.
  public mutating func field(_ name: String, _ values: some Sequence<Int>) {
    field(name) { $0.array { list in values.forEach { list.literal(String($0)) } } }
  }

  /// Ends a line, and with it an object of JSON Lines.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// A string as a value.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      bytes += text.utf8
    } else {
      text.unicodeScalars.forEach { escape($0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    // What steers or turns text on a terminal is written as its number, which means the same to a reader.
    case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
      "\u{2066}"..."\u{2069}":
      let digits = String(scalar.value, radix: 16)
      bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
    default: bytes += UTF8.encode(scalar)!
    }
  }

  private mutating func name(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes += text.utf8
  }

  private mutating func nest(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    try body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
