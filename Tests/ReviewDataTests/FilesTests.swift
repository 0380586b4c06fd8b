import Foundation
import Testing

@testable import ReviewData

struct FilesTests {
  /// The repository that the tests were compiled from.
  static let repository = Repository(
    root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent())

  /// The folder of inputs, where there is one.
  static let inputs = ProcessInfo.processInfo.environment["REVIEW_DATA_INPUTS"].flatMap {
    $0.isEmpty ? nil : $0
  }

  @Test("the lists of embedded files are what the tool would write from the folders")
  func lists() throws {
    let lists = try EmbeddedFiles.lists(of: Self.repository)
    #expect(lists.count == 5)
    for list in lists {
      let committed = try Self.repository.text(list.path)
      #expect(
        committed == String(decoding: list.bytes, as: UTF8.self),
        "\(list.path): run review-data lists")
    }
  }

  @Test("every counted file is named by a row of SOURCES.md, and every row has its file")
  func rows() throws {
    let tables = try SourceTables(Self.repository.text("Sources/CData/SOURCES.md"))
    let suffixes = try Self.repository.names(in: "Sources/CData/Suffixes", ".tsv").map {
      $0.dropLast(4)
    }
    let common = try Self.repository.names(in: "Sources/CData/Common", ".txt").map {
      $0.dropLast(4)
    }
    #expect(tables.languages.filter { $0.lemmas != nil }.map(\.code) == suffixes.map(String.init))
    #expect(
      tables.languages.filter { $0.frequencies != nil }.map(\.code) == common.map(String.init))
    #expect(tables.inputs.count == 4 && tables.inputs.allSatisfy { $0.checksum.count == 64 })
  }

  @Test("every glossary says in its head how it was written and how it was checked")
  func glossaries() throws {
    let names = try Self.repository.names(in: "Glossaries", ".tsv")
    #expect(names.count > 10)
    for name in names {
      let head = try Self.repository.text("Glossaries/\(name)").split(separator: "\n").prefix {
        $0.hasPrefix("#")
      }
      #expect(head.contains { $0.contains(" to English. Written ") }, "\(name)")
      #expect(head.contains { $0.hasPrefix("# Checked: ") }, "\(name)")
    }
  }

  @Test(
    "every file is what the tool makes of its inputs, but for those of an earlier tool",
    .enabled(
      if: inputs != nil, "REVIEW_DATA_INPUTS is not set: the files are not counted again"))
  func verify() throws {
    let files = try DataFiles(Self.repository, Inputs(folder: URL(filePath: #require(Self.inputs))))
    let verification = try Verification(of: Self.repository, files)
    #expect(verification.different == [])
    #expect(verification.older.allSatisfy { $0.hasPrefix("Sources/CData/Suffixes/") })
  }

  @Test("an input with another checksum is refused, and one that is missing")
  func checksums() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("abc".utf8).write(to: folder.appending(path: "a.whl"))
    let inputs = Inputs(folder: folder)
    let checksum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(throws: Never.self) { try inputs.check(.init(file: "a.whl", checksum: checksum)) }
    #expect(throws: DataError.self) {
      try inputs.check(.init(file: "a.whl", checksum: String(checksum.reversed())))
    }
    #expect(throws: DataError.self) { try inputs.check(.init(file: "b.whl", checksum: checksum)) }
  }
}
