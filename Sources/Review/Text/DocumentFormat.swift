/// A kind of file: how to tell it, and where its text is.
public struct DocumentFormat: Sendable {
  /// What it is called on the command line.
  public let id: String
  /// What it is called in help.
  public let title: String
  /// The endings of its files, without the dot, in lower case.
  public let extensions: [String]
  /// Finds the blocks of a text, in order.
  let blocks: @Sendable (String) -> [Block]

  /// All formats; the first is taken where nothing tells another.
  public static let all: [DocumentFormat] = [.plainText, .markdown]

  /// The format that a file's name tells.
  static func of(name: String) -> DocumentFormat {
    let ending = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    return all.first { $0.extensions.contains(ending) } ?? .plainText
  }
}
