/// Finds numbers in digits of any script, with the signs within them.
struct DigitScanner {
  /// A run of digits and signs.
  struct Run: Equatable {
    /// Where it stands.
    var span: Span
    /// The digits as ASCII, with the signs between them; a space stands for any space.
    var text: String
  }

  /// The runs of a passage, in order.
  static func runs(in passage: Passage) -> [Run] {
    passage.bytes.overlaps(firstBytes) ? runs(in: passage.text) : []
  }

  /// The digits of ASCII, and what the scalars from the first digits beyond it on begin with.
  private static let firstBytes = ByteSet(Array(UInt8(ascii: "0")...UInt8(ascii: "9")) + Array(0xD9...0xFF))

  private static func runs(in text: String) -> [Run] {
    var runs: [Run] = []
    var offset = 0
    var start = 0
    var run = ""
    // Signs count only when a digit follows: they wait here.
    var pending = ""
    var end = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if let digit = digit(scalar) {
        if run.isEmpty {
          start = offset
        } else if !pending.isEmpty, !joins(run, pending) {
          runs.append(Run(span: start..<end, text: run))
          run = ""
          start = offset
        } else {
          run += pending
        }
        pending = ""
        run.append(digit)
        end = offset + width
      } else if !run.isEmpty {
        if pending.isEmpty, let sign = sign(scalar) {
          pending = String(sign)
        } else {
          runs.append(Run(span: start..<end, text: run))
          run = ""
          pending = ""
        }
      }
      offset += width
    }
    if !run.isEmpty { runs.append(Run(span: start..<end, text: run)) }
    return runs.flatMap(partingSpaces)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Character? {
    if (0x30...0x39).contains(scalar.value) { return Character(scalar) }
    // The first digits beyond ASCII are the Arabic ones.
    guard scalar.value >= 0x660, scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return Character(String(Int(value)))
  }

  private static func sign(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case ".", "٫", "．": "."
    case ",", "，", "،": ","
    case "'", "’", "٬": "'"
    // French writes 04h40.
    case ":", "：", "h": ":"
    case "/": "/"
    case " ", "\u{A0}", "\u{202F}", "\u{2009}": " "
    default: nil
    }
  }

  private static func joins(_ run: String, _ sign: String) -> Bool { sign != " " || run.last != " " }

  /// A space joins only groups of three digits: "12 500" is one number, "12 50" are two.
  private static func partingSpaces(_ run: Run) -> [Run] {
    guard run.text.contains(" ") else { return [run] }
    let parts = run.text.split(separator: " ").map(String.init)
    let isGrouped =
      (1...3).contains(parts[0].count) && parts[0].allSatisfy(\.isNumber)
      && parts.dropFirst().dropLast().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) }
      && parts[parts.count - 1].prefix { $0.isNumber }.count == 3
    if isGrouped { return [Run(span: run.span, text: parts.joined())] }
    var runs: [Run] = []
    var at = run.span.lowerBound
    // Digits of other scripts and wide spaces take more bytes; then the parts share the span.
    let isPlain = run.span.count == run.text.utf8.count
    for part in parts {
      runs.append(Run(span: isPlain ? at..<at + part.utf8.count : run.span, text: part))
      at += part.utf8.count + 1
    }
    return runs
  }
}
