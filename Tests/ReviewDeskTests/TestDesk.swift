import Review
import ReviewDesk

/// A project with one Albanian text and its English, loaded without files.
struct TestDesk {
  let project: Project
  let text: StoredText

  /// Loads two texts into a store.
  init(
    _ source: String, _ target: String, store: any DecisionStore = InMemoryStore(),
    by reviewer: String = "ana"
  ) throws {
    project = Self.project(store, by: reviewer)
    func side(_ text: String, _ name: String, _ language: String) throws -> TextLoading.Side {
      .init(
        document: try Document(bytes: Array(text.utf8), name: name), path: "/desk/" + name, language: language
      )
    }
    let loading = TextLoading(
      source: try side(source, "news.sq.txt", "sq"), target: try side(target, "news.en.txt", "en"))
    let checker = Checker(from: "sq", to: "en", glossaries: [])
    let means = Pairing.Means(from: "sq", to: "en", terms: checker.terms)
    text = try loading.load(into: project, checker: checker, means: means).report.text
  }

  private static let checker = LocalChecker { from, to, _ in Checker(from: from, to: to, glossaries: []) }

  /// Another reviewer's view of a store.
  static func project(_ store: any DecisionStore, by reviewer: String) -> Project {
    Project(store: store, reviewer: reviewer, check: checker.answer)
  }
}
