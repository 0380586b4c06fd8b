/// A concept: the terms for it in the source language, and those in the target language (TBX).
public struct ConceptEntry: Equatable, Sendable {
  /// What its file calls it; empty where the file gives no names.
  public var id: String
  /// The source terms, synonyms of each other. Empty for a rule of the house about the target language alone, as
  /// "never *Kosova*".
  public var sources: [Term]
  /// The terms of the target language, in the order of the glossary.
  public var targets: [Term]
  /// Whether a translation has to use one of the preferred or admitted terms.
  public var isRequired: Bool
  /// The subject field, as "law"; empty for any.
  public var domain: String
  /// What the concept is.
  public var definition: String
  /// What is to be said of all its terms.
  public var note: String
  /// How much harm a wrong term does, where it is not what the check says.
  public var severity: Severity?
  /// What else its file says of it, in the words of TBX: kept so that it is written again.
  public var details: [XMLTree]
  /// The terms of other languages, which nothing is checked against.
  public var others: [LanguageSection]

  /// A concept, as plain as its terms unless more is given.
  public init(
    id: String = "", sources: [Term], targets: [Term], isRequired: Bool = false, domain: String = "",
    definition: String = "", note: String = "", severity: Severity? = nil, details: [XMLTree] = [],
    others: [LanguageSection] = []
  ) {
    self.id = id
    self.sources = sources
    self.targets = targets
    self.isRequired = isRequired
    self.domain = domain
    self.definition = definition
    self.note = note
    self.severity = severity
    self.details = details
    self.others = others
  }

  /// What the concept is called in messages: its first source term, else its first term; empty when it has none.
  public var headword: String { (sources.first ?? accepted.first ?? targets.first)?.headword ?? "" }

  /// Whether it is a rule of the house about the target language alone.
  public var isHouseStyle: Bool { sources.isEmpty }

  /// The terms that render the concept rightly, preferred ones first.
  public var accepted: [Term] {
    targets.filter { $0.status == .preferred } + targets.filter { $0.status == .admitted }
  }

  /// The terms that must not stand for it.
  public var forbidden: [Term] { targets.filter { $0.status == .forbidden } }
}

/// The terms of a concept in one language.
public struct LanguageSection: Equatable, Sendable {
  /// The language, as its file writes it.
  public var language: String
  /// The terms; empty where the section stands for `details` of the source or target language alone.
  public var terms: [Term]
  /// What the file says of the concept in this language.
  public var details: [XMLTree]

  /// A section of a language.
  public init(language: String, terms: [Term], details: [XMLTree] = []) {
    self.language = language
    self.terms = terms
    self.details = details
  }
}
