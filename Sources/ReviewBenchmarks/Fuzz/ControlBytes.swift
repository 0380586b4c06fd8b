/// What must not be in what a program prints: control characters that come from a text, and not from the program.
enum ControlBytes {
  /// The first control character of an output with some of what is around it; nil when there is none.
  ///
  /// Line feeds are none, nor are tabs, nor are carriage returns and well-formed sequences on a screen. With colour,
  /// sequences that end in `m` are none in lines either.
  static func first(in output: [UInt8], isScreen: Bool) -> String? {
    var place = 0
    while place < output.count {
      if output[place] == 0x1B, let end = sequence(in: output, from: place, isScreen) {
        place = end
        continue
      }
      if isControl(output, place, isScreen) {
        let around = output[max(0, place - 30)..<min(output.count, place + 30)]
        return String(decoding: around, as: UTF8.self).debugDescription
      }
      place += 1
    }
    return nil
  }

  private static func isControl(_ output: [UInt8], _ place: Int, _ isScreen: Bool) -> Bool {
    switch output[place] {
    case 0x0A: false
    case 0x09: isScreen
    case 0x0D: !isScreen
    case 0..<0x20, 0x7F: true
    // U+0080 to U+009F are two bytes.
    case 0x80..<0xA0: place > 0 && output[place - 1] == 0xC2
    default: false
    }
  }

  /// Where a sequence ends that begins with `ESC [`: parameters, then a letter; nil for anything else.
  private static func sequence(in output: [UInt8], from start: Int, _ isScreen: Bool) -> Int? {
    guard start + 1 < output.count, output[start + 1] == UInt8(ascii: "[") else { return nil }
    var place = start + 2
    while place < output.count, (0x20..<0x40).contains(output[place]) { place += 1 }
    guard place < output.count, (0x40..<0x7F).contains(output[place]),
      isScreen || output[place] == UInt8(ascii: "m")
    else { return nil }
    return place + 1
  }
}
