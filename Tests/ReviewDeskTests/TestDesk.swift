import Review
import ReviewDesk

/// A project with one Albanian text and its English, loaded without files.
struct TestDesk {
  let project: Project
  let text: StoredText
  let checker: LocalChecker

  /// Loads two texts into a store.
  ///
  /// - Parameter glossaries: reads a glossary that the project remembers.
  init(
    _ source: String, _ target: String, store: any DecisionStore = InMemoryStore(),
    by reviewer: String = "ana", glossaries read: @escaping (String) throws -> Glossary
  ) throws {
    // The tests of a desk are on one thread.
    nonisolated(unsafe) let read = read
    let checker = LocalChecker { from, to, paths in
      Checker(from: from, to: to, glossaries: try paths.map(read))
    }
    try self.init(source, target, store: store, by: reviewer, checker: checker)
  }

  /// Loads two texts into a store.
  init(
    _ source: String, _ target: String, store: any DecisionStore = InMemoryStore(),
    by reviewer: String = "ana", checker: LocalChecker = Self.checker
  ) throws {
    self.checker = checker
    project = Project(store: store, reviewer: reviewer, check: checker.answer)
    func side(_ text: String, _ name: String, _ language: String) throws -> TextLoading.Side {
      .init(
        document: try Document(bytes: Array(text.utf8), name: name), path: "/desk/" + name, language: language
      )
    }
    let loading = TextLoading(
      source: try side(source, "news.sq.txt", "sq"), target: try side(target, "news.en.txt", "en"))
    let checks = Checker(from: "sq", to: "en", glossaries: [])
    let means = Pairing.Means(from: "sq", to: "en", terms: checks.terms)
    text = try loading.load(into: project, checker: checks, means: means).report.text
  }

  private static let checker = LocalChecker { from, to, _ in Checker(from: from, to: to, glossaries: []) }

  /// Another reviewer's view of a store.
  static func project(_ store: any DecisionStore, by reviewer: String) -> Project {
    Project(store: store, reviewer: reviewer, check: checker.answer)
  }
}
