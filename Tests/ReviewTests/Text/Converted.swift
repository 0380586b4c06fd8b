@testable import Review

extension String {
  /// The text as a file's bytes, with a mark before it.
  func bytes(_ encoding: String, mark: [UInt8] = []) throws -> [UInt8] {
    try mark + Converter.encode(self, to: encoding)
  }
}

extension Document {
  /// The texts of the blocks.
  var blockTexts: [String] { blocks.map { String(text[bytes: $0.range]) } }
}
