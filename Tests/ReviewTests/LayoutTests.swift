import Testing

@testable import Review

struct LayoutTests {
  @Test("no file of the library mentions a type of a later folder")
  func order() throws {
    let root = "Sources/Review/"
    let files = try Repository.files(in: "Sources/Review", "swift").map { path in
      (String(path.dropFirst(root.count)), try Repository.text(path))
    }
    #expect(files.count > 50)
    #expect(Layout(files: Dictionary(uniqueKeysWithValues: files)).uphill == [])
  }

  @Test("a mention of a later folder's type is noticed, one in a comment or of an earlier folder is not")
  func noticesUphillMentions() {
    let layout = Layout(files: [
      "Text/Span.swift": "struct Span {\n  var word: Word\n  // Bead\n}",
      "Words/Word.swift": "import X\n\npublic final class Word { var span: Span }\nprivate struct Own {}",
      "Segments/Own.swift": "struct Own {}",
      "Alignment/Bead.swift": "struct Bead { var word: Word, own: Own }",
    ])
    #expect(layout.uphill == ["Text/Span.swift: Word"])
  }

  @Test(
    "the library knows no database, terminal or network, and the desk no terminal",
    arguments: [
      ("Sources/Review", ["CSQLite", "Glibc", "FoundationNetworking"]),
      ("Sources/ReviewDesk", ["CSQLite", "Glibc", "FoundationNetworking", "ReviewSQLite"]),
    ])
  func imports(folder: String, refused: [String]) throws {
    let files = try Repository.files(in: folder, "swift")
    #expect(!files.isEmpty)
    for file in files {
      let imports = try Repository.text(file).split(separator: "\n").filter { $0.contains("import ") }
      for name in refused { #expect(!imports.contains { $0.hasSuffix("import " + name) }, "\(file)") }
    }
  }

  @Test("every folder of the library is in the order of the stages")
  func folders() throws {
    let folders = try Repository.files(in: "Sources/Review", "swift").compactMap { path -> String? in
      let parts = path.split(separator: "/")
      return parts.count > 3 ? String(parts[2]) : nil
    }
    #expect(Set(folders) == Set(Layout.folders))
  }

  @Test("no source file is longer than 300 lines", arguments: ["Sources", "Tests"])
  func lengths(folder: String) throws {
    let files = try Repository.files(in: folder, "swift", "c", "cpp", "h")
    #expect(files.count > 10)
    for file in files {
      let count = try Repository.text(file).count { $0.isNewline }
      #expect(count <= 300, "\(file)")
    }
  }

  @Test("every shipped file is compiled in, under its name")
  func shippedFiles() throws {
    let files =
      try Repository.files(in: "Glossaries", "tsv") + Repository.files(in: "Sources/CData/Grammar", "txt")
      + Repository.files(in: "Sources/CData/Languages", "txt")
      + Repository.files(in: "Sources/CData/Lexicon", "tsv")
      + Repository.files(in: "Sources/CData/Suffixes", "tsv")
      + Repository.files(in: "Sources/CData/Common", "bloom")
    let names = files.map { $0.replacing("Sources/CData/", with: "") }
    #expect(ShippedData.names.sorted() == names.sorted())
    for (file, name) in zip(files, names) {
      let bytes = try Repository.bytes(file)
      #expect(ShippedData.bytes(name).map { $0.elementsEqual(bytes) } == true, "\(name)")
    }
  }
}
