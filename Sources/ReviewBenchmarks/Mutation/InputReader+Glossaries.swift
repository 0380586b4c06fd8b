internal import Review

extension InputReader {
  /// Glossaries: in each format, in the one that a file shows, and as a table that is changed row by row.
  static func glossaries() throws -> [InputReader] {
    let glossary = try Glossary(text: InputSeeds.glossary, name: "a.tsv").beginning(12)
    let shipped = Glossary.shipped(from: "sq", to: "en").map { $0.beginning(12) }
    let files = try GlossaryFormat.all.map { format in
      (format: format, seeds: try ([glossary] + [shipped].compactMap { $0 }).map(format.bytes(of:)))
    }
    let all = files.flatMap(\.seeds) + [Array(InputSeeds.tbx2.utf8)]
    let told = files.map { format, seeds in
      InputReader(
        "glossary \(format.id)", seeds + (format.id.hasPrefix("tbx") ? [Array(InputSeeds.tbx2.utf8)] : [])
      ) {
        bytes, _ in
        let glossary = try Glossary(bytes: bytes, name: "a", from: "sq", to: "en", format: format)
        _ = try format.bytes(of: glossary)
      }
    }
    let found = InputReader("glossary as it looks", all) { bytes, _ in
      _ = try Glossary(bytes: bytes, name: "a")
    }
    let table = InputReader("glossary row by row", files.first.map(\.seeds) ?? []) { bytes, _ in
      _ = try GlossaryTable(bytes: bytes, name: "a.tsv").glossary()
    }
    return told + [found, table]
  }
}

extension Glossary {
  /// The first entries.
  fileprivate func beginning(_ count: Int) -> Glossary {
    Glossary(name: name, entries: Array(entries.prefix(count)), source: "sq", target: "en")
  }
}
