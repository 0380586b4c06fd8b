internal import Foundation

/// Folders with a project and the files that command lines name, each made once and copied for every run.
struct FuzzDesk {
  /// What the project of a folder is.
  enum Kind: String, CaseIterable {
    /// One text, with decisions of many kinds.
    case decided
    /// Three texts.
    case several
    /// One text; the project is reached through a link.
    case linked
    /// No project.
    case none
    /// A file that is none.
    case unfit
  }

  private let program: Program
  private let folder: Folder

  /// Makes them all.
  ///
  /// - Throws: `BenchmarkError` when the program does not do what a desk begins with.
  init(_ program: Program) throws {
    self.program = program
    folder = try Folder()
    for kind in Kind.allCases { try make(kind) }
  }

  /// A fresh copy of the folder of a kind.
  func copy(_ kind: Kind, to path: String) throws {
    try FileManager.default.copyItem(atPath: folder.path(kind.rawValue), toPath: path)
  }

  /// Removes them.
  func remove() { folder.remove() }

  private func make(_ kind: Kind) throws {
    let path = folder.path(kind.rawValue)
    try FuzzFiles.write(to: path)
    func run(_ words: String...) throws {
      let status = Program.wait(for: try program.start(words, in: path)).status
      guard status == 0 else {
        throw BenchmarkError(
          "review \(words.joined(separator: " ")) ended with \(status) while the desks were made")
      }
    }
    switch kind {
    case .none: break
    case .unfit: try Data("No project.\n".utf8).write(to: URL(fileURLWithPath: path + "/review.db"))
    case .decided:
      try run("load", "news.sq.txt", "news.en.txt", "--glossary", "desk.tsv")
      try run("decide", "1", "accept")
      try run("decide", "2", "keep", "--everywhere", "--reason", "ours")
      try run("decide", "--unit", "3", "edit", "The police sent nobody north.")
      try run("mark", "1", "government", "--fix", "cabinet")
      try run("mend", "join", "5")
      try run("replace", "Pristina", "Prishtina")
      try run("assign", "Ana", "1-3")
      try run("undo")
    case .several:
      for (source, target) in FuzzFiles.pairs.prefix(3) { try run("load", source, target) }
      try run("decide", "1", "keep")
    case .linked:
      try run("load", "oneline.sq.txt", "oneline.en.txt", "--project", "folder/other.db")
      try FileManager.default.createSymbolicLink(
        atPath: path + "/review.db", withDestinationPath: "folder/other.db")
    }
  }
}
