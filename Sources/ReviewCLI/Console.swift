internal import Review

/// What the program sees of the world outside: standard streams, the environment, the terminal.
///
/// Commands print here and nowhere else, so a test can run the whole program in its own process. Text is shown with its
/// control characters made visible (`String.visible`); only `write` passes bytes on as they are.
final class Console {
  let ports: Ports
  /// Whether what is printed bears colour.
  var usesColor = false
  private var pending: [UInt8] = []

  init(_ ports: Ports) { self.ports = ports }

  /// The same console, which says nothing on standard error.
  var silent: Console {
    var ports = ports
    ports.writeError = { _ in }
    return Console(ports)
  }

  /// A variable of the environment; nil when it is not set or empty.
  func environment(_ name: String) -> String? {
    ports.environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The path of an operand, which is relative to the folder that the program works in.
  func path(_ operand: String) -> String {
    operand.utf8.first == UInt8(ascii: "/") || ports.folder.isEmpty ? operand : ports.folder + "/" + operand
  }

  /// A path as it is shown: relative when it lies in the folder that the program works in.
  func shown(_ path: String) -> String {
    guard let real = Path.existing(ports.folder.isEmpty ? "." : ports.folder) else { return path }
    let folder = real + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  /// The columns and rows of the terminal; 80 by 24 when there is none.
  var size: Size { ports.size() }

  /// Whether a person sits at both ends, on a terminal that can do more than print lines.
  var isInteractive: Bool {
    ports.isTerminal.input && ports.isTerminal.output && environment("TERM") != nil
      && environment("TERM") != "dumb"
  }

  /// Prints a line, or several.
  func print(_ line: String = "") { append(line.visibleLines + "\n") }

  /// Prints a line with its marks.
  func print(_ line: StyledText) { append(line.rendered(inColor: usesColor) + "\n") }

  /// Prints without ending the line, and at once: what a prompt needs.
  func prompt(_ text: StyledText) throws {
    append(text.rendered(inColor: usesColor))
    try flush()
  }

  /// Writes bytes as they are: JSON, exported files, screens of the stepper.
  func write(_ bytes: some Sequence<UInt8>) throws {
    pending += bytes
    if pending.count > 1 << 16 { try flush() }
  }

  /// Sends on what was printed.
  func flush() throws {
    let bytes = pending
    pending = []
    if !bytes.isEmpty { try ports.write(bytes) }
  }

  /// Says something on standard error: errors, warnings, progress.
  func report(_ line: String) { ports.writeError(Array((line.abridged.visibleLines + "\n").utf8)) }

  /// Whether colour is wanted: `--color` first, then `NO_COLOR`, then what standard output is.
  func wantsColor(_ choice: String) -> Bool {
    switch choice {
    case "always": true
    case "never": false
    default: environment("NO_COLOR") == nil && ports.isTerminal.output && environment("TERM") != "dumb"
    }
  }

  /// Reads a line of standard input without its end; nil at the end of the input.
  func readLine() throws -> String? {
    try flush()
    var bytes: [UInt8] = []
    while let byte = try ports.read(1).first {
      if byte == UInt8(ascii: "\n") { return Self.line(bytes) }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : Self.line(bytes)
  }

  private static func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }

  private func append(_ text: String) {
    pending += text.utf8
    // A full disk shows up again at the last `flush`, which throws.
    if pending.count > 1 << 16 { try? flush() }
  }
}

/// The extent of a terminal.
struct Size: Equatable {
  var columns = 80
  var rows = 24
}
