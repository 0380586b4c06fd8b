import Foundation
import Testing

/// A program in a real pseudo-terminal, its screen as tmux understands it: an emulator that knows nothing of ours.
final class Tmux {
  /// What the emulator shows.
  struct Picture: Equatable {
    var rows: [String] = []
    /// The cursor, from 0, and the character under it; nil when it is hidden.
    var cursor: (column: Int, row: Int, character: String)?
    /// Whether the program has a screen of its own, and whether rows wrap.
    var isAlternate = false
    var wraps = true

    var text: String { rows.joined(separator: "\n") }

    static func == (left: Picture, right: Picture) -> Bool {
      left.rows == right.rows && left.cursor?.column == right.cursor?.column
        && left.cursor?.row == right.cursor?.row
        && left.isAlternate == right.isAlternate
    }
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var unread = Data()
  private var isDropped = false
  private(set) var size: (columns: Int, rows: Int)

  /// Starts a command line in a terminal of a size.
  init(_ command: String, columns: Int, rows: Int, in folder: URL) throws {
    size = (columns, rows)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "tmux", "-L", "review-\(UUID().uuidString)", "-f", "/dev/null", "-C", "new-session", "-x", "\(columns)",
      "-y",
      "\(rows)", "-c", folder.path, command,
    ]
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("TMUX") }
    environment.merge(["LC_ALL": "C.UTF-8", "TERM": "xterm", "REVIEW_REVIEWER": "Ana"]) { $1 }
    process.environment = environment
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    // A thread of the tests may block signals, and what it starts would, too.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    do {
      try process.run()
    } catch {
      throw TmuxError("tmux does not start (\(error)); the package tmux holds it")
    }
    try #require(
      answer() != nil, "tmux is not there; install the package tmux, these tests look at its screen")
    // Without us, however that comes, nothing stays behind.
    try run("set -g destroy-unattached on")
    try run("set -g window-size manual")
    try resize(columns: columns, rows: rows)
  }

  deinit {
    // Nobody reads what is written to a tmux that has ended.
    if !isDropped { _ = try? run("kill-server") }
    try? input.fileHandleForWriting.close()
    process.terminate()
  }

  /// Lets the terminal go away, as a line that drops does.
  func drop() throws {
    isDropped = true
    try input.fileHandleForWriting.write(contentsOf: Data("kill-server\n".utf8))
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    size = (columns, rows)
    try run("resize-window -x \(columns) -y \(rows)")
  }

  /// Types text; control characters are keys. What is ASCII comes at once, so that no load of the machine parts an Esc
  /// from the letter that belongs to it.
  func type(_ text: String) throws {
    for stretch in text.unicodeScalars.stretches(by: \.isASCII) {
      if stretch[0].isASCII {
        try run("send-keys -H " + stretch.map { String($0.value, radix: 16) }.joined(separator: " "))
      } else {
        try run("send-keys -l -- \(Self.quoted(String(String.UnicodeScalarView(stretch))))")
      }
    }
  }

  /// Presses a key by the name that tmux has for it, as "Up" or "PPage".
  func press(_ name: String) throws { try run("send-keys \(name)") }

  /// Pastes text as a terminal does, in brackets when the program asks for them.
  func paste(_ text: String) throws {
    let file = URL.temporaryDirectory.appending(path: "paste-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try run("load-buffer \(Self.quoted(file.path))")
    try run("paste-buffer -p")
  }

  /// What is on the screen.
  func picture() throws -> Picture {
    let format = "#{cursor_x} #{cursor_y} #{cursor_flag} #{alternate_on} #{wrap_flag} #{cursor_character}"
    let state = try run("display-message -p '\(format)'").first ?? ""
    let fields = state.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 6, let column = Int(fields[0]), let row = Int(fields[1]) else {
      throw TmuxError("tmux says '\(state)'")
    }
    var picture = Picture(rows: try run("capture-pane -p"))
    if fields[2] == "1" { picture.cursor = (column, row, fields[5]) }
    picture.isAlternate = fields[3] == "1"
    picture.wraps = fields[4] == "1"
    return picture
  }

  /// Waits until the screen is as it should be; what it is then, or after twenty seconds.
  @discardableResult
  func wait(
    for what: String, _ location: SourceLocation = #_sourceLocation, until isDone: (Picture) -> Bool
  ) throws -> Picture {
    let end = Date.now.addingTimeInterval(20)
    var last = try picture()
    while !isDone(last), Date.now < end {
      usleep(2000)
      last = try picture()
    }
    // What comes next would only wait in vain.
    try #require(
      isDone(last),
      "\(what): not on the screen, which is\n\(last.text)\ncursor \(String(describing: last.cursor))",
      sourceLocation: location)
    return last
  }

  /// Waits until a text is on the screen.
  @discardableResult
  func wait(for text: String, _ location: SourceLocation = #_sourceLocation) throws -> Picture {
    try wait(for: "'\(text)'", location) { $0.text.contains(text) }
  }

  @discardableResult
  private func run(_ command: String) throws -> [String] {
    try input.fileHandleForWriting.write(contentsOf: Data((command + "\n").utf8))
    guard let lines = answer() else { throw TmuxError("tmux has ended") }
    return lines
  }

  /// The lines between %begin and %end; nil when tmux has ended.
  private func answer() -> [String]? {
    var lines: [String]?
    while let line = readLine() {
      if line.hasPrefix("%begin ") {
        lines = []
      } else if line.hasPrefix("%end ") || line.hasPrefix("%error ") {
        if let lines { return lines }
      } else if line.hasPrefix("%exit") {
        return nil
      } else {
        lines?.append(line)
      }
    }
    return nil
  }

  private func readLine() -> String? {
    while true {
      if let end = unread.firstIndex(of: 10) {
        defer { unread = Data(unread[(end + 1)...]) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      unread += more
    }
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}

struct TmuxError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}

extension String.UnicodeScalarView {
  /// The longest stretches in which all are alike.
  fileprivate func stretches(by kind: (Unicode.Scalar) -> Bool) -> [[Unicode.Scalar]] {
    var parts: [[Unicode.Scalar]] = []
    for scalar in self {
      if let last = parts.last?.last, kind(last) == kind(scalar) {
        parts[parts.count - 1].append(scalar)
      } else {
        parts.append([scalar])
      }
    }
    return parts
  }
}
