/// Whether the files of the repository are what the tool would write.
struct Verification {
  /// The files that are not, by their paths.
  private(set) var different: [String] = []
  /// The tables that an earlier tool counted, by their paths: there is nothing to compare them with.
  private(set) var older: [String] = []

  /// Compares the C files, and what is counted from the inputs.
  ///
  /// - Throws: `DataError` when something cannot be read.
  init(of repository: Repository, _ files: DataFiles) throws {
    for list in try EmbeddedFiles.lists(of: repository) { compare(list, in: repository) }
    try files.common([]) { compare($0, in: repository) }
    var codes: [String] = []
    for name in try repository.names(in: "Sources/CData/Suffixes", ".tsv") {
      let path = "Sources/CData/Suffixes/\(name)"
      let isOwn = SuffixFile.isOwn(try repository.text(path))
      if isOwn { codes.append(String(name.dropLast(".tsv".count))) } else { older.append(path) }
    }
    if !codes.isEmpty { try files.suffixes(codes) { compare($0, in: repository) } }
  }

  private mutating func compare(_ file: DataFile, in repository: Repository) {
    if (try? repository.bytes(file.path)) != file.bytes { different.append(file.path) }
  }
}
