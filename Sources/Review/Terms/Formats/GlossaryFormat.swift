/// A kind of glossary file: how to tell it, read it and write it.
///
/// Reader and writer of a format are in one place, since they share its names and its quoting.
public struct GlossaryFormat: Sendable {
  /// What it is called on the command line.
  public let id: String
  /// What it is called in help.
  public let title: String
  /// The ending of its files, without the dot.
  public let ending: String
  /// Which parts of a glossary its files can hold.
  public let holds: Set<GlossaryPart>
  /// Whether a file looks like one of its kind.
  let recognises: @Sendable (GlossaryFile) -> Bool
  /// Reads a file.
  let read: @Sendable (GlossaryFile) throws(InputError) -> Glossary
  /// Writes a glossary, without what the format cannot hold.
  let write: @Sendable (Glossary) throws(InputError) -> [UInt8]

  /// All formats. A file is taken for the first that recognises it; the last one takes any table.
  public static let all: [GlossaryFormat] = [
    .table, .tbx, .tbxDCT, .tbxMin, .tbxMinDCT, .tbxCore, .tbx2, .utx, .deepL, .deepLPairs, .google,
    .googleSets, .microsoft, .omegaT, .csv,
  ]

  /// The format of a name; nil for any other word.
  public static func named(_ id: String) -> GlossaryFormat? { all.first { $0.id == id } }

  /// The format that a file's name asks for; nil where several formats have its ending or none has.
  public static func ending(_ name: String) -> GlossaryFormat? {
    let ending = name.lowercased().split(separator: ".").last.map(String.init)
    return all.first { $0.ending == ending }
  }

  /// The format that a file shows.
  static func of(_ file: GlossaryFile) -> GlossaryFormat { all.first { $0.recognises(file) } ?? .csv }

  /// The bytes of a glossary in the format.
  ///
  /// - Throws: `InputError` for what the format cannot write at all.
  public func bytes(of glossary: Glossary) throws(InputError) -> [UInt8] { try write(glossary) }
}

/// The bytes of a glossary file, and what was given with it.
struct GlossaryFile {
  let bytes: [UInt8]
  let name: String
  let from: String?
  let to: String?

  /// The beginning as text, for telling the format.
  var beginning: String { String(decoding: bytes.prefix(2000), as: UTF8.self).trimmingMark }

  /// All of it as text, in UTF-8 or the encoding that its bytes suggest.
  func text() throws(InputError) -> String { try Document.text(of: bytes, name: name) }
}

extension String {
  /// The text without a byte order mark in front.
  var trimmingMark: String { unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self }
}
