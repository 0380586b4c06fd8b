import Testing

@testable import Review

struct CheckListTests {
  @Test("every file of the folders of Checks holds the check of its name, and every check has its file")
  func files() throws {
    let files = try ["Bilingual", "English", "WholeText"].flatMap {
      try Repository.files(in: "Sources/Review/Checks/\($0)", "swift")
    }
    var ids: [String] = []
    for file in files {
      let name = String(file.split(separator: "/").last!.dropLast(".swift".count))
      let text = try Repository.text(file)
      #expect(text.contains(": Check = "), "\(name)")
      #expect(text.contains("id: \"\(name.kebabCase)\""), "\(name)")
      ids.append(name.kebabCase)
    }
    #expect(ids.sorted() == Check.all.map(\.id).sorted())
  }

  @Test("every check says what it looks for, and has an example that it flags and one that it does not")
  func examples() {
    for check in Check.all {
      #expect(!check.summary.isEmpty)
      #expect(check.examples.contains { $0.isFlagged }, "\(check.id)")
      #expect(check.examples.contains { !$0.isFlagged }, "\(check.id)")
    }
  }

  @Test("every check has a file of tests", arguments: ["Bilingual", "English", "WholeText"])
  func testFiles(folder: String) throws {
    func names(_ path: String, _ ending: String) throws -> Set<String> {
      Set(
        try Repository.files(in: "\(path)/Checks/\(folder)", "swift").map {
          String($0.split(separator: "/").last!.dropLast(ending.count))
        })
    }
    let checks = try names("Sources/Review", ".swift")
    let tests = try names("Tests/ReviewTests", "Tests.swift")
    #expect(checks.subtracting(tests) == [])
    #expect(tests.subtracting(checks) == [])
  }

  @Test(
    "names of files turn into ids",
    arguments: [("Names", "names"), ("DoubledWord", "doubled-word"), ("NameABC", "name-a-b-c")])
  func kebab(name: String, id: String) { #expect(name.kebabCase == id) }
}

extension String {
  /// "DoubledWord" as "doubled-word".
  fileprivate var kebabCase: String {
    enumerated().map { ($0.offset > 0 && $0.element.isUppercase ? "-" : "") + $0.element.lowercased() }
      .joined()
  }
}
