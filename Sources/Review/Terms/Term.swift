/// What a glossary says of a target term.
public enum TermStatus: String, CaseIterable, Sendable {
  /// The right rendering.
  case preferred
  /// Also right.
  case admitted
  /// Wrong wherever the source has the concept (TBX: deprecated or superseded).
  case forbidden
}

/// How a term is compared with the words of a text.
public enum MatchMode: String, CaseIterable, Sendable {
  /// Any inflected form, upper or lower case.
  case inflected
  /// Any inflected form; capitals of the term are asked of the text.
  case `case`
  /// The term's own form only.
  case exact
}

/// Part of speech, as far as it decides how an English term is inflected.
public enum PartOfSpeech: String, CaseIterable, Sendable {
  case noun, verb, adjective, adverb, name, phrase
}

/// A way to say a concept in the target language.
public struct Term: Equatable, Sendable {
  /// The term in its dictionary form.
  public var text: String
  /// What the glossary says of it.
  public var status: TermStatus
  /// For an editor: why.
  public var note: String
  /// Its line in the glossary, from 1.
  public var line: Int
}

/// A concept: its source term, and the terms for it in the target language (TBX).
public struct ConceptEntry: Equatable, Sendable {
  /// The source term in its dictionary form.
  public var source: String
  /// How the source term is compared with a text.
  public var match: MatchMode
  /// What the terms are.
  public var partOfSpeech: PartOfSpeech?
  /// Whether a translation has to use one of the preferred or admitted terms.
  public var isRequired: Bool
  /// The terms of the target language, in the order of the glossary.
  public var targets: [Term]

  /// The terms that render the concept rightly, preferred ones first.
  public var accepted: [Term] {
    targets.filter { $0.status == .preferred } + targets.filter { $0.status == .admitted }
  }

  /// The terms that must not stand for it.
  public var forbidden: [Term] { targets.filter { $0.status == .forbidden } }
}
