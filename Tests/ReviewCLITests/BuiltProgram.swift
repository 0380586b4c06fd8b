import Foundation

/// The program that was built with the tests.
enum BuiltProgram {
  /// Where it is; nil when it is not there.
  static let path: String? = {
    // The test bundle is in the folder of the build, and so is the program.
    let places =
      Bundle.allBundles.map(\.bundleURL) + CommandLine.arguments.map { URL(fileURLWithPath: $0) }
    let folders = places.flatMap { [$0, $0.deletingLastPathComponent()] }
    return folders.map { $0.appending(path: "review").path }
      .first {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
          && FileManager.default.isExecutableFile(atPath: $0)
      }
  }()
}
