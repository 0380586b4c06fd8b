/// A column of a glossary in the table format of our own.
///
/// The file is a table with tab-separated columns that its first line names, in any order; only `target` must be
/// there. Lines that begin with `#` are comments. A row is a source term with a target term; rows with the same source
/// and the same `near` and `not-near` are one concept, as are rows with the same `concept`. A row without a source
/// is a rule of the house about the target language alone. Lists are separated by commas.
public enum TableColumn: String, CaseIterable, Sendable {
  /// The source term.
  case source
  /// The target term; empty only in a row with a `concept` that gives another source term.
  case target
  /// What is said of the target term: preferred (the default), admitted, forbidden.
  case status
  /// How the source term is compared with a text, or the target term where there is no source: inflected (unless
  /// told), case, exact, stem, prefix.
  case match
  /// The part of speech of both.
  case pos
  /// Whether a translation has to use an accepted term: yes (the default), no.
  case required
  /// For an editor: why.
  case note
  /// The name of the concept that the row belongs to.
  case concept
  /// The subject field.
  case domain
  /// How much harm a wrong term does: neutral, minor, major, critical.
  case severity
  /// Inflected forms of the source term, or of the target term where there is no source.
  case forms
  /// Words of which one has to be in the segment, on the same side as `match` is about.
  case near
  /// Words of which none may be in the segment.
  case notNear = "not-near"
  /// Whether the term is also looked for in compounds: yes, no (the default).
  case compound
  /// How the target term is compared, where it is not as the source term is.
  case targetMatch = "target-match"
  /// Inflected forms of the target term.
  case targetForms = "target-forms"
  /// What the concept is.
  case definition

  /// The place of the column in `allCases`. To look it up costs more than to read a cell, and most cells are empty.
  var index: Int {
    switch self {
    case .source: 0
    case .target: 1
    case .status: 2
    case .match: 3
    case .pos: 4
    case .required: 5
    case .note: 6
    case .concept: 7
    case .domain: 8
    case .severity: 9
    case .forms: 10
    case .near: 11
    case .notNear: 12
    case .compound: 13
    case .targetMatch: 14
    case .targetForms: 15
    case .definition: 16
    }
  }
}
