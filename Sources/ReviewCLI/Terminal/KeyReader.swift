/// Makes keys of the bytes of a terminal.
struct KeyReader {
  private let ports: Ports
  private var bytes: [UInt8] = []

  /// How long the rest of an escape sequence may take; after that it was the Esc key.
  private static let patience: Int32 = 50

  init(_ ports: Ports) { self.ports = ports }

  /// Waits for the next key; `idle` when none comes within some milliseconds, unless that is -1.
  mutating func next(within patience: Int32 = -1) throws -> Key {
    while true {
      if bytes.isEmpty {
        guard let isReady = ports.waits(patience) else { return .resized }
        guard isReady else { return .idle }
        // A connection that dropped ends the input: every decision is on disk.
        bytes = (try? ports.read(4096)) ?? []
        if bytes.isEmpty { return .closed }
      }
      if let key = try decode() { return key }
    }
  }

  /// Takes a key off the bytes; nil for one that means nothing here.
  private mutating func decode() throws -> Key? {
    let first = bytes.removeFirst()
    switch first {
    case 0x0D, 0x0A: return .enter
    case 0x09: return .tab
    case 0x7F, 0x08: return .backspace
    case 0x1B: return try escape()
    case 0..<0x1B: return .control(Character(Unicode.Scalar(first + 0x60)))
    case 0x1C..<0x20: return .control(Character(Unicode.Scalar(first + 0x40)))
    default: return try text(first)
    }
  }

  /// A character of several bytes, with those typed or pasted at once after it.
  private mutating func text(_ first: UInt8) throws -> Key? {
    var collected = [first]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    while collected.count < length, try fill() { collected.append(bytes.removeFirst()) }
    return String(validating: collected, as: UTF8.self).map { .text($0) }
  }

  private mutating func escape() throws -> Key? {
    guard try fill() else { return .escape }
    let second = bytes.removeFirst()
    switch second {
    case UInt8(ascii: "["), UInt8(ascii: "O"): return try sequence()
    case 0x1B: return .escape
    case 0x7F: return .control("w")
    case 0x20..<0x7F: return .alt(Character(Unicode.Scalar(second)))
    default: return nil
    }
  }

  /// The rest of a sequence after `ESC [`: parameters, then a letter that says what it is.
  private mutating func sequence() throws -> Key? {
    var parameters = ""
    while try fill() {
      let byte = bytes.removeFirst()
      if (0x40...0x7E).contains(byte) {
        return parameters == "200" ? try paste() : Self.key(Character(Unicode.Scalar(byte)), parameters)
      }
      parameters.append(Character(Unicode.Scalar(byte)))
    }
    return nil
  }

  private static func key(_ letter: Character, _ parameters: String) -> Key? {
    // The second parameter says which of Shift, Alt and Ctrl was held.
    let isModified = ["3", "5", "7"].contains(parameters.split(separator: ";").dropFirst().first ?? "")
    switch letter {
    case "A": return .up
    case "B": return .down
    case "C": return isModified ? .wordRight : .right
    case "D": return isModified ? .wordLeft : .left
    case "H": return .home
    case "F": return .end
    case "P": return .help
    case "Z": return .backTab
    case "M": return .enter
    case "~": return numbered[parameters.split(separator: ";").first ?? ""]
    default: return nil
    }
  }

  private static let numbered: [Substring: Key] = [
    "1": .home, "11": .help, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end,
  ]

  /// Everything until the end of the paste, as text.
  private mutating func paste() throws -> Key? {
    let end = Array("\u{1B}[201~".utf8)
    var collected: [UInt8] = []
    while collected.suffix(end.count) != end[...], try fill() { collected.append(bytes.removeFirst()) }
    if collected.suffix(end.count) == end[...] { collected.removeLast(end.count) }
    let text = String(decoding: collected, as: UTF8.self).replacing("\r\n", with: "\n")
    return .paste(text.replacing("\r", with: "\n"))
  }

  /// Whether there is a byte to take, waiting shortly for it.
  private mutating func fill() throws -> Bool {
    if bytes.isEmpty, ports.waits(Self.patience) == true { bytes = try ports.read(4096) }
    return !bytes.isEmpty
  }
}
