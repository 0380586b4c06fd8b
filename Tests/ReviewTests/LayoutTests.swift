import Testing

@testable import Review

struct LayoutTests {
  @Test("no file of the library mentions a type of a later folder, or uses a member that one adds")
  func order() throws {
    let root = "Sources/Review/"
    let files = try Repository.files(in: "Sources/Review", "swift").map { path in
      (String(path.dropFirst(root.count)), try Repository.text(path))
    }
    #expect(files.count > 50)
    let layout = Layout(files: Dictionary(uniqueKeysWithValues: files))
    #expect(layout.uphill == [])
    #expect(layout.uphillMembers == [])
  }

  @Test("a check's file declares nothing but its check that another file could use")
  func checkFiles() throws {
    for folder in ["Bilingual", "English", "WholeText"] {
      let files = try Repository.files(in: "Sources/Review/Checks/\(folder)", "swift")
      #expect(files.count > 5)
      for file in files {
        let text = try Repository.text(file)
        let check = text.firstMatch(of: #/static let (\w+): Check = /#).map { String($0.1) }
        #expect(Layout.shared(in: text) == [check], "\(file)")
      }
    }
  }

  @Test("every check has a file of tests of its own, in the folder of the same name")
  func testFiles() throws {
    for folder in ["Bilingual", "English", "WholeText"] {
      let checks = try Repository.files(in: "Sources/Review/Checks/\(folder)", "swift")
      let tests = Set(try Repository.files(in: "Tests/ReviewTests/Checks/\(folder)", "swift"))
      for check in checks {
        let name = check.split(separator: "/").last!.replacing(".swift", with: "Tests.swift")
        #expect(tests.contains("Tests/ReviewTests/Checks/\(folder)/\(name)"), "\(check)")
      }
    }
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

  @Test("a use of a member that a later folder adds to an earlier type is noticed")
  func noticesUphillMembers() {
    let layout = Layout(files: [
      "Text/Span.swift": "struct Span {\n  var end: Int { text.isWide ? word.isName : 0 }\n}",
      "Words/Word.swift":
        "struct Word {\n  var isShort: Bool\n}\nextension Span {\n  var isWide: Bool { isShort }\n}",
      "Analysis/Names.swift":
        "extension Word {\n  var isName: Bool\n  private var isOwn: Bool\n}\nextension String {\n  var isShort: Bool\n}",
      "Checks/Check.swift": "struct Check {}\nextension Check {\n  func find() { word.isName }\n}",
    ])
    #expect(layout.uphillMembers == ["Text/Span.swift: isName", "Text/Span.swift: isWide"])
  }

  @Test("a helper that a check's file shares is noticed, a private one is not")
  func noticesSharedHelpers() {
    let text = """
      extension Check {
        static let names: Check = Check()
        private static let words: Set = [1]
      }
      extension Passage {
        fileprivate var isOwn: Bool { true }
        var begins: Bool { true }
      }
      struct Reader {}
      private struct Own {
        var name = 1
      }
      """
    #expect(Layout.shared(in: text).sorted() == ["Reader", "begins", "names"])
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
      try Repository.files(in: "Glossaries", "tsv")
      + Repository.files(in: "Sources/CData/Languages", "txt")
      + Repository.files(in: "Sources/CData/Lexicon", "tsv")
      + Repository.files(in: "Sources/CData/Suffixes", "tsv")
      + Repository.files(in: "Sources/CData/Common", "txt")
    let names = files.map { $0.replacing("Sources/CData/", with: "") }
    #expect(ShippedData.names.sorted() == names.sorted())
    for (file, name) in zip(files, names) {
      let bytes = try Repository.bytes(file)
      #expect(ShippedData.bytes(name).map { $0.elementsEqual(bytes) } == true, "\(name)")
    }
  }
}
