import Foundation
import Testing

/// A text that is kept in a file beside the tests, and that what the program says must be.
enum Recording {
  /// Compares a text with a file of the repository. `REVIEW_RECORD=1 swift test` writes a file that differs again, and
  /// fails for it, once.
  static func expect(_ text: String, in path: String) throws {
    let url = Repository.root.appending(path: path)
    let expected = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    guard text != expected else { return }
    if ProcessInfo.processInfo.environment["REVIEW_RECORD"] != nil {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(path) is recorded anew; look at the difference")
    } else {
      let (old, new) = (expected.split(separator: "\n"), text.split(separator: "\n"))
      let added = new.filter { !old.contains($0) }.joined(separator: "\n")
      let gone = old.filter { !new.contains($0) }.joined(separator: "\n")
      Issue.record("\(path) lacks\n\(added)\nand has in vain\n\(gone)\n(or in another order)")
    }
  }
}
