/// The C files that embed a folder each: `#embed` for every file, and a table of their names.
enum EmbeddedFiles {
  private struct Folder {
    var name: String
    var path: String
    var ending: String
    var title: String
  }

  private static let folders = [
    Folder(name: "Common", path: "Sources/CData/Common", ending: ".txt", title: "Common words of languages"),
    Folder(name: "Glossaries", path: "Glossaries", ending: ".tsv", title: "The glossaries"),
    Folder(
      name: "Languages", path: "Sources/CData/Languages", ending: ".txt", title: "What is known of languages"),
    Folder(
      name: "Lexicon", path: "Sources/CData/Lexicon", ending: ".tsv",
      title: "Ordinary words and their renderings"),
    Folder(name: "Suffixes", path: "Sources/CData/Suffixes", ending: ".tsv", title: "Rules for endings"),
  ]

  /// The C files of all folders.
  static func lists(of repository: Repository) throws -> [DataFile] {
    try folders.map { folder in
      DataFile(
        "Sources/CData/\(folder.name).c",
        text(folder, files: try repository.names(in: folder.path, folder.ending)))
    }
  }

  private static func text(_ folder: Folder, files: [String]) -> String {
    // The C files are in Sources/CData.
    let path =
      folder.path.hasPrefix("Sources/CData/") ? folder.name : "../../\(folder.path)"
    let arrays = files.map { file in
      "static const unsigned char \(identifier(folder, file))[] = {\n#embed \"\(path)/\(file)\"\n};\n"
    }
    let rows = files.map { "    FILE(\"\(folder.name)/\($0)\", \(identifier(folder, $0))),\n" }
    return """
      // \(folder.title). Written by review-data: run `swift run review-data lists` when a file comes or goes.
      #include "CData.h"

      \(arrays.joined())
      static const CDataFile files[] = {
      \(rows.joined())};

      const CDataFile *cdata_\(folder.name.lowercased())(size_t *count) {
        *count = sizeof(files) / sizeof(files[0]);
        return files;
      }

      """
  }

  private static func identifier(_ folder: Folder, _ file: String) -> String {
    let base = file.prefix { $0 != "." }
    return folder.name.lowercased() + "_" + base.map { $0.isLetter || $0.isNumber ? $0 : "_" }
  }
}
