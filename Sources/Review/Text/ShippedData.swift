internal import CData

/// The files that are compiled into the program: language data and glossaries.
enum ShippedData {
  /// The names of all files, as "Languages/sq.txt".
  static let names: [String] = files.map { String(cString: $0.name) }

  /// The text of a file, nil when there is none of that name.
  static func text(_ name: String) -> String? {
    files.first { String(cString: $0.name) == name }.map { file in
      String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    }
  }

  /// The bytes of a file, which stay where they are; nil when there is none of that name.
  static func bytes(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    files.first { String(cString: $0.name) == name }.map {
      UnsafeBufferPointer(start: $0.bytes, count: $0.count)
    }
  }

  private static var files: [CDataFile] {
    [cdata_common, cdata_glossaries, cdata_languages, cdata_lexicon, cdata_suffixes].flatMap {
      table in
      var count = 0
      let first = table(&count)
      return UnsafeBufferPointer(start: first, count: count)
    }
  }
}
