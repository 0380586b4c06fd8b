/// Texts under review, and every decision about them.
///
/// Each deciding method is one transaction: when it returns, its decision is kept, and the unit has been checked again.
/// All errors are `InputError`.
public final class Project {
  let store: any DecisionStore
  let check: (Recheck) throws -> Recheck.Answer
  let now: () -> String
  let settings: Settings
  /// Findings put off for this sitting; the log knows nothing of them.
  var postponed: Set<Int> = []
  /// What is kept everywhere, as far as the store had it when it was read last.
  var remembered = DismissalMemory()
  /// The documents that were asked for last: reading a long file takes longer than a decision may.
  private var recent: (text: StoredText, documents: (source: Document, target: Document))?

  /// Who decides.
  public var reviewer: String
  /// Whether a decision is kept first, and its unit checked when `rechecks()` are answered: whoever sets this sees to that.
  public var checksLater = false

  /// A project over a store.
  ///
  /// - Parameters:
  ///   - store: where it is kept.
  ///   - reviewer: who decides.
  ///   - settings: what is shown, and how severe it is.
  ///   - now: the time as ISO 8601 in UTC.
  ///   - check: looks again at units whose text has changed.
  public init(
    store: any DecisionStore, reviewer: String, settings: Settings = Settings(),
    now: @escaping () -> String = Time.now,
    check: @escaping (Recheck) throws -> Recheck.Answer
  ) {
    self.store = store
    self.reviewer = reviewer
    self.settings = settings
    self.now = now
    self.check = check
  }

  /// The texts, in the order in which they were first loaded.
  public func texts() throws -> [StoredText] { try store.texts() }

  /// The text of a name, or the only one when no name is told.
  public func text(named name: String? = nil) throws -> StoredText {
    let texts = try store.texts()
    let names = texts.map(\.name).joined(separator: ", ")
    if let name {
      if let text = texts.first(where: { $0.name == name }) { return text }
      throw InputError(.usage, "there is no text '\(name)'; there are: \(names)")
    }
    guard let text = texts.first else {
      throw InputError(.data, "the project holds no text yet; load a source and a target first")
    }
    guard texts.count == 1 else { throw InputError(.usage, "which text? there are: \(names)") }
    return text
  }

  /// The two files of a text, as they were loaded.
  public func documents(of text: Int) throws -> (source: Document, target: Document) {
    try store.read {
      let record = try record(of: text)
      if let recent, recent.text == record { return recent.documents }
      func document(_ file: StoredText.File, _ side: Side) throws -> Document {
        try Document(bytes: store.bytes(of: side, text: text), name: file.name, encoding: file.encoding)
      }
      let documents = (
        source: try document(record.source, .source), target: try document(record.target, .target)
      )
      recent = (record, documents)
      return documents
    }
  }

  /// The log of a text, or of one unit of it and those that it was made of, oldest first.
  public func history(of text: Int, unit number: Int? = nil) throws -> [Decision] {
    try store.read {
      guard let number else { return try store.decisions(of: text) }
      let unit = try storedUnit(number, of: text).id
      let units = try [unit] + origins(of: unit)
      let entries = try units.flatMap { try store.decisions(ofUnit: $0) + store.exchanges(ofUnit: $0) }
      let known = Dictionary(entries.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
      return known.values.sorted { $0.number < $1.number }
    }
  }

  /// The number of the last entry of the log, in any text; 0 when there is none.
  public func lastDecision() throws -> Int { try store.read { try store.lastDecision() } }

  /// The entries of the log of a text after one, oldest first: what others decided meanwhile.
  public func decisions(after number: Int, of text: Int) throws -> [Decision] {
    try store.read { try store.decisions(of: text, after: number) }
  }

  func record(of text: Int) throws -> StoredText {
    guard let record = try store.texts().first(where: { $0.id == text }) else {
      throw InputError(.usage, "there is no text \(text)")
    }
    return record
  }
}
