import Foundation
import Review
import ReviewSQLite
import Testing

/// Every kind of store: what holds of a project holds on each.
enum Backend: CaseIterable, CustomTestStringConvertible {
  case memory, sqlite

  var testDescription: String { "\(self)" }

  /// An empty store.
  func store() throws -> any DecisionStore {
    switch self {
    case .memory: InMemoryStore()
    case .sqlite: try SQLiteStore(path: TemporaryFolder().path("review.db"), creating: true)
    }
  }
}

/// A new folder, which goes when the tests end.
struct TemporaryFolder {
  private static let root: URL = {
    atexit { try? FileManager.default.removeItem(at: TemporaryFolder.root) }
    return FileManager.default.temporaryDirectory.appending(path: "review-tests-\(UUID().uuidString)")
  }()

  let url: URL

  init() throws {
    url = Self.root.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func path(_ name: String) -> String { url.appending(path: name).path }
}

/// The message of the error that something throws.
func message(of body: () throws -> Void) -> String {
  do {
    try body()
    return "no error"
  } catch { return "\(error)" }
}
