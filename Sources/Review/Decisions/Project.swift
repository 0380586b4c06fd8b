/// Texts under review, and every decision about them.
///
/// Each deciding method is one transaction: when it returns, its decision is kept, and the unit has been checked again.
/// All errors are `InputError`.
public final class Project {
  let store: any DecisionStore
  let check: (Recheck) throws -> Recheck.Answer
  let now: () -> String
  /// Findings put off for this sitting; the log knows nothing of them.
  var postponed: Set<Int> = []

  /// Who decides.
  public var reviewer: String

  /// A project over a store.
  ///
  /// - Parameters:
  ///   - store: where it is kept.
  ///   - reviewer: who decides.
  ///   - now: the time as ISO 8601 in UTC.
  ///   - check: looks again at units whose text has changed.
  public init(
    store: any DecisionStore, reviewer: String, now: @escaping () -> String = Time.now,
    check: @escaping (Recheck) throws -> Recheck.Answer
  ) {
    self.store = store
    self.reviewer = reviewer
    self.now = now
    self.check = check
  }
}

extension Project {
  /// The texts, in the order in which they were first loaded.
  public func texts() throws -> [StoredText] { try store.texts() }

  /// The text of a name, or the only one when no name is told.
  public func text(named name: String? = nil) throws -> StoredText {
    fatalError("to come")
  }

  /// The two files of a text, as they were loaded.
  public func documents(of text: Int) throws -> (source: Document, target: Document) {
    fatalError("to come")
  }

  /// The units of a text in order, with their findings.
  public func units(of text: Int) throws -> [ReviewedUnit] {
    fatalError("to come")
  }

  /// The unit of a number.
  public func unit(_ number: Int, of text: Int) throws -> ReviewedUnit {
    fatalError("to come")
  }

  /// The unit of a finding.
  public func unit(ofFinding number: Int) throws -> ReviewedUnit {
    fatalError("to come")
  }

  /// The finding of a number.
  public func finding(_ number: Int) throws -> ReviewedFinding {
    fatalError("to come")
  }

  /// The log of a text, or of one unit of it, oldest first.
  public func history(of text: Int, unit number: Int? = nil) throws -> [Decision] {
    fatalError("to come")
  }
}
