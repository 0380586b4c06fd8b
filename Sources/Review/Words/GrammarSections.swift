/// The lines of a grammar's data file, by section.
struct GrammarSections {
  /// The character that stands for nought.
  static let zero = UInt8(ascii: "!")
  /// The base of the two characters that name a class.
  static let base = 94
  /// What each next character costs more.
  static let step: Float = 0.2
  /// What stands for a backoff that changes nothing: "+".
  static let even: Float = 2

  private(set) var classes: [String] = []
  private(set) var verbs: [String] = []
  private(set) var pairs: [ArraySlice<UInt8>] = []
  private(set) var triples: [ArraySlice<UInt8>] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var section = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      // Marks of all kinds begin the lines of numbers, so a section is told by its whole line.
      switch line.first == UInt8(ascii: "[") ? String(decoding: line.prefix(10), as: UTF8.self) : "" {
      case "[classes]": section = 1
      case "[verbs]": section = 2
      case "[pairs]": section = 3
      case "[triples]": section = 4
      default:
        switch section {
        case 1: classes.append(String(decoding: line, as: UTF8.self))
        case 2: verbs.append(String(decoding: line, as: UTF8.self))
        case 3: pairs.append(line)
        case 4: triples.append(line)
        default: break
        }
      }
    }
  }
}
