internal import Foundation
internal import Review

extension Data {
  /// All bytes of a file, whatever bytes its name has; nil where it cannot be read.
  ///
  /// Closing it ends the locks that this program has on it: it must not be an open project.
  init?(ofFile path: String) {
    let number = path.withFileName { open($0, O_RDONLY | O_CLOEXEC) }
    guard number >= 0 else { return nil }
    let file = FileHandle(fileDescriptor: number, closeOnDealloc: true)
    guard let data = try? file.readToEnd() ?? Data() else { return nil }
    self = data
  }
}
