/// What all parts of a project work on: the store, who decides, and by what rules.
struct ProjectLog {
  let store: any DecisionStore
  let check: (Recheck) throws -> Recheck.Answer
  let now: () -> String
  let settings: Settings
  /// Who decides.
  var reviewer: String
  /// Whether a decision is kept first, and its unit checked when what waits is answered.
  var checksLater = false
  private let files = DocumentCache()
  private let dismissals = DismissalCache()

  init(
    store: any DecisionStore, reviewer: String, settings: Settings, now: @escaping () -> String,
    check: @escaping (Recheck) throws -> Recheck.Answer
  ) {
    self.store = store
    self.reviewer = reviewer
    self.settings = settings
    self.now = now
    self.check = check
  }
}

extension ProjectLog {
  func record(of text: Int) throws -> StoredText {
    guard let record = try store.texts().first(where: { $0.id == text }) else {
      throw InputError(.usage, "there is no text \(text)")
    }
    return record
  }

  /// The two files of a text, as they were loaded.
  func documents(of text: Int) throws -> (source: Document, target: Document) {
    try store.read { try files.documents(of: record(of: text), in: store) }
  }

  /// What is kept everywhere.
  func memory() throws -> DismissalMemory { try store.read { try dismissals.memory(of: store) } }

  func storedUnit(_ number: Int, of text: Int) throws -> StoredUnit {
    if let unit = try store.unit(number: number, of: text) { return unit }
    let count = try store.unitCount(of: text)
    throw InputError(.usage, "there is no sentence \(number); the text has the sentences 1 to \(count)")
  }

  func storedUnit(of finding: StoredFinding) throws -> StoredUnit {
    guard let unit = try store.unit(finding.unit) else {
      throw InputError.damage("the sentence of finding \(finding.number) is missing")
    }
    return unit
  }

  func storedUnit(id: Int) throws -> StoredUnit {
    if let unit = try store.unit(id) { return unit }
    throw InputError.damage("a sentence is missing")
  }
}
