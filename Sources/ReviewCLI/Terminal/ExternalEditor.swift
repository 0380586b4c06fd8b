internal import Glibc
internal import Review

/// Lets the editor write a text in the program that $VISUAL or $EDITOR names.
struct ExternalEditor {
  private let console: Console
  /// The screen whose terminal it borrows; nil when there is none.
  private let screen: Screen?

  init(_ console: Console, on screen: Screen? = nil) {
    self.console = console
    self.screen = screen
  }

  /// What is below this line is shown and not read.
  private static let scissors = "──── only the text above this line is used ────"

  /// The text as the program left it; nil when it left it as it was.
  ///
  /// - Parameter about: what is shown under the text.
  func edit(_ text: String, about: String = "") throws -> String? {
    let command = console.environment("VISUAL") ?? console.environment("EDITOR") ?? "vi"
    let pattern = "\(console.environment("TMPDIR") ?? P_tmpdir)/review-XXXXXX.txt"
    var path = pattern.fileNameBytes.map(CChar.init(bitPattern:)) + [0]
    let file = FileDescriptor(mkstemps(&path, 4))
    guard file.number >= 0 else { throw SystemError(code: errno).writing("the file for \(command)") }
    let name = String(fileName: path.dropLast().map(UInt8.init(bitPattern:)))
    defer { _ = name.withFileName { unlink($0) } }
    let notes = about.isEmpty ? "" : "\n\(Self.scissors)\n\n\(about)\n"
    try file.write(Array((text + "\n" + notes).utf8)[...], name: name)
    file.close()
    let quoted = "'" + name.replacing("'", with: "'\\''") + "'"
    let line = "\(command) \(quoted)"
    let status = try screen?.lend { console.ports.shell(line) } ?? console.ports.shell(line)
    guard status == 0 else {
      throw InputError(
        .usage, "'\(command)' ended with an error, so the text was not changed; $EDITOR sets the editor")
    }
    return try Self.text(in: name, was: text)
  }

  private static func text(in name: String, was text: String) throws -> String? {
    let file = try FileDescriptor(name, O_RDONLY)
    defer { file.close() }
    var bytes: [UInt8] = []
    while case let more = try file.read(1 << 16, name: name), !more.isEmpty { bytes += more }
    var written = Substring(String(decoding: bytes, as: UTF8.self))
    if let range = written.firstRange(of: scissors) { written = written[..<range.lowerBound] }
    while written.last?.isWhitespace == true { written.removeLast() }
    // A sentence goes on in the next line; only one that had lines keeps them.
    let result =
      text.contains(where: \.isNewline)
      ? String(written) : written.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !result.isEmpty || text.isEmpty else {
      throw InputError(
        .usage, "the file was empty, so the text was not changed; to delete a sentence, press e")
    }
    return result == text ? nil : result
  }
}
