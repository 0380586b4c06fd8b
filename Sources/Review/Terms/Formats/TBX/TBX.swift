extension GlossaryFormat {
  /// TBX version 3 (ISO 30042:2019), dialect TBX-Basic: the one to exchange with others.
  static let tbx = tbx("tbx", "TBX version 3, TBX-Basic in the style DCA", .basic)
  /// The same with data categories as elements.
  static let tbxDCT = tbx("tbx-dct", "TBX version 3, TBX-Basic in the style DCT", .basicDCT)
  /// The dialect TBX-Min.
  static let tbxMin = tbx("tbx-min", "TBX version 3, TBX-Min in the style DCA", .min)
  /// The dialect TBX-Min with data categories as elements.
  static let tbxMinDCT = tbx("tbx-min-dct", "TBX version 3, TBX-Min in the style DCT", .minDCT)
  /// The dialect TBX-Core, which has terms and notes alone.
  static let tbxCore = tbx("tbx-core", "TBX version 3, TBX-Core", .core)
  /// TBX version 2 (ISO 30042:2008), which OmegaT, Lokalize and translate-toolkit read.
  static let tbx2 = tbx("tbx2", "TBX version 2 (martif), which OmegaT reads", .second)

  /// Any TBX is read by the same reader, whatever its dialect: the first format recognises it.
  private static func tbx(_ id: String, _ title: String, _ dialect: TBXDialect) -> GlossaryFormat {
    GlossaryFormat(
      id: id, title: title, ending: "tbx", holds: Set(GlossaryPart.allCases),
      recognises: { file in
        // In any encoding of the Latin letters.
        let start = String(decoding: file.bytes.prefix(200).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self)
          .drop(while: \.isWhitespace)
        return ["<?xml", "<tbx", "<TBX", "<martif", "<!DOCTYPE", "<!--"].contains { start.hasPrefix($0) }
          || start.hasPrefix("<") && file.name.lowercased().hasSuffix(".tbx")
      },
      read: { (file: GlossaryFile) throws(InputError) -> Glossary in
        var reader = try TBXReader(file.bytes, name: file.name)
        try reader.read()
        return try Glossary(reader.collection, name: file.name, from: file.from, to: file.to)
      },
      write: { (glossary: Glossary) throws(InputError) -> [UInt8] in
        try TBXWriter(dialect: dialect).bytes(of: glossary)
      })
  }
}
