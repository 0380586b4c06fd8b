/// Texts under review, and every decision about them.
///
/// Each method that decides is one transaction: when it returns, its decision is kept, and the unit has been checked again.
/// All errors are `InputError`.
public final class Project {
  private var log: ProjectLog

  /// Who decides.
  public var reviewer: String {
    get { log.reviewer }
    set { log.reviewer = newValue }
  }

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
    log = ProjectLog(store: store, reviewer: reviewer, settings: settings, now: now, check: check)
  }

  private init(_ log: ProjectLog) { self.log = log }

  /// The same project, whose decisions are kept first, and their units checked when what waits in `rechecks` is
  /// answered; the caller has to ask for that.
  public func checkingLater() -> Project {
    var log = log
    log.checksLater = true
    return Project(log)
  }

  private var store: any DecisionStore { log.store }

  /// The texts, in the order in which they were first loaded.
  public func texts() throws -> [StoredText] { try store.texts() }

  /// The text of a name, or the only one when no name is given.
  public func text(named name: String? = nil) throws -> StoredText {
    let texts = try store.texts()
    let names = texts.map(\.name).joined(separator: ", ")
    if let name {
      if let text = texts.first(where: { $0.name == name }) { return text }
      throw InputError(.usage, "there is no text '\(name)'; the texts are: \(names)")
    }
    guard let text = texts.first else {
      throw InputError(.data, "the project has no text yet; load a source and a target first")
    }
    guard texts.count == 1 else {
      throw InputError(.usage, "the project has several texts (\(names)); choose one")
    }
    return text
  }

  /// The text that two files were loaded into, by their paths.
  public func text(loadedFrom source: String, _ target: String) throws -> StoredText? {
    try store.texts().first { $0.isLoaded(from: source, target) }
  }

  /// The two files of a text, as they were loaded.
  public func documents(of text: Int) throws -> (source: Document, target: Document) {
    try log.documents(of: text)
  }

  /// The log of a text, or of one unit of it and those that it was made of, oldest first.
  public func history(of text: Int, unit number: Int? = nil) throws -> [Decision] {
    try store.read {
      guard let number else { return try store.decisions(of: text) }
      let unit = try log.storedUnit(number, of: text).id
      let units = try [unit] + Ancestry(project: log).origins(of: unit)
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
}

// The parts of a project.
extension Project {
  /// The sentences of a text with their findings, as they are now.
  public var reading: UnitReading { UnitReading(project: log) }
  /// What an editor decides about findings and sentences.
  public var deciding: Deciding { Deciding(project: log) }
  /// Takes decisions back, and brings them back.
  public var undoing: Undoing { Undoing(project: log) }
  /// Which sentences are paired, and corrections of that.
  public var pairing: PairingEditing { PairingEditing(project: log) }
  /// Takes texts in, for the first time or again.
  public var reloading: Reloading { Reloading(project: log) }
  /// What has to be checked again, and what checks bring.
  public var rechecks: Rechecks { Rechecks(project: log) }
  /// Errors that reviewers mark and no check found.
  public var marks: Marks { Marks(project: log) }
  /// What is kept everywhere.
  public var dismissals: Dismissals { Dismissals(project: log) }
  /// Who is to look at which sentences.
  public var assignment: Assignment { Assignment(project: log) }
  /// Who has signed texts off.
  public var approvals: Approvals { Approvals(project: log) }
  /// How far a text is, and what was spent on it.
  public var statistics: Statistics { Statistics(project: log) }
  /// Finds a pattern in the translations and replaces it.
  public var replacing: FindAndReplace { FindAndReplace(project: log) }
  /// The glossaries of a project, and terms that they could have.
  public var glossaries: ProjectGlossaries { ProjectGlossaries(project: log) }
  /// Where reviewers left off.
  public var bookmarks: Bookmarks { Bookmarks(project: log) }
  /// Comments of reviewers on sentences, apart from decisions.
  public var comments: Comments { Comments(project: log) }
  /// Abbreviations of the desk's own.
  public var abbreviations: Abbreviations { Abbreviations(project: log) }
  /// What was written as a corrected copy, and where.
  public var exports: ExportedFiles { ExportedFiles(project: log) }
}
