/// What a glossary says of a term.
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
  /// Any word that begins with what comes before the mark `|`, as `shtension|im`.
  case stem
  /// Any word that begins with what comes before the `*` at its end, as `shtension*`.
  case prefix
}

/// Part of speech, as far as it decides how an English term is inflected.
public enum PartOfSpeech: String, CaseIterable, Sendable {
  case noun, verb, adjective, adverb, name, phrase
}

/// A way to say a concept in one language.
public struct Term: Equatable, Sendable {
  /// The term in its dictionary form; with a `|` behind the stem or a `*` at its end where its match mode asks for it.
  public var text: String
  /// What the glossary says of it; of a source term, whether it is still in use.
  public var status: TermStatus
  /// How it is compared with a text.
  public var match: MatchMode
  /// What it is.
  public var partOfSpeech: PartOfSpeech?
  /// Inflected forms that the glossary gives beside the dictionary form.
  public var forms: [String]
  /// Words of which one has to be in the same segment for the term to be meant; empty for no condition.
  public var near: [String]
  /// Words of which none may be in the same segment for the term to be meant.
  public var notNear: [String]
  /// Whether it is also looked for as a part of compounds.
  public var isCompound: Bool
  /// For an editor: why.
  public var note: String
  /// What else its file says of it (see `ConceptEntry.details`).
  public var details: [XMLTree]
  /// Its line in the glossary, from 1.
  public var line: Int

  /// A term, as plain as its text unless more is given.
  public init(
    text: String, status: TermStatus = .preferred, match: MatchMode = .inflected,
    partOfSpeech: PartOfSpeech? = nil, forms: [String] = [], near: [String] = [], notNear: [String] = [],
    isCompound: Bool = false, note: String = "", details: [XMLTree] = [], line: Int = 0
  ) {
    self.text = text
    self.status = status
    self.match = match
    self.partOfSpeech = partOfSpeech
    self.forms = forms
    self.near = near
    self.notNear = notNear
    self.isCompound = isCompound
    self.note = note
    self.details = details
    self.line = line
  }

  /// The term as a reader knows it, without the marks of its match mode.
  public var headword: String {
    switch match {
    case .stem: text.replacing("|", with: "")
    case .prefix: text.hasSuffix("*") ? String(text.dropLast()) : text
    case .inflected, .case, .exact: text
    }
  }
}
