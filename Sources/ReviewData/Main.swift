internal import Foundation

/// Makes the data files from what they are counted from: `review-data lists`, `common`, `suffixes` or `verify`.
@main struct Main {
  private static let usage = """
    usage: review-data lists                  writes the C files that embed the data, from the folders
           review-data common [CODE ...]      counts Sources/CData/Common from the lists of frequent words
           review-data suffixes [CODE ...]    counts Sources/CData/Suffixes from the tables of lemmas
           review-data verify                 compares the files with what would be written; changes nothing
           review-data help                   prints this
    Run it in the folder of the repository. The inputs, which Sources/CData/SOURCES.md lists, are read from the folder
    that REVIEW_DATA_INPUTS names; lists needs none. CODE is the code of a language, as de; without one all are made.
    """

  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch let error as DataError {
      FileHandle.standardError.write(Data("review-data: \(error.description)\n".utf8))
      exit(error.code)
    } catch {
      FileHandle.standardError.write(Data("review-data: \(error)\n".utf8))
      exit(74)
    }
  }

  private static func run(_ words: [String]) throws {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let repository = Repository(root: root)
    let codes = Array(words.dropFirst())
    switch words.first {
    case "lists" where codes.isEmpty:
      try repository.write(EmbeddedFiles.lists(of: repository))
    case "common":
      try DataFiles(repository, Inputs.named()).common(codes) { try repository.write([$0]) }
    case "suffixes":
      try DataFiles(repository, Inputs.named()).suffixes(codes) { try repository.write([$0]) }
    case "verify" where codes.isEmpty, "--verify" where codes.isEmpty:
      try verify(repository)
    case "help", "--help": print(usage)
    default: throw DataError(code: 64, "this is not a command\n\(usage)")
    }
  }

  /// Compares everything and names each file that differs.
  private static func verify(_ repository: Repository) throws {
    let verification = try Verification(of: repository, DataFiles(repository, Inputs.named()))
    if !verification.older.isEmpty {
      print("counted by an earlier tool, so not compared (Sources/CData/SOURCES.md says more):")
      for path in verification.older { print("  \(path)") }
    }
    guard verification.different.isEmpty else {
      let paths = verification.different.map { "\n  \($0)" }.joined()
      throw DataError(code: 65, "these files are not what would be written:\(paths)")
    }
    print("all other files are what would be written")
  }
}
