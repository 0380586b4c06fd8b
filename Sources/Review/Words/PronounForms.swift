/// The forms of a language's personal pronouns, by what they do in a sentence.
struct PronounForms: Sendable {
  /// What a form does.
  enum Role: Int, CaseIterable {
    case subject, object, owner, ownerAlone, reflexive
  }

  private let families: [String: [String]]

  /// The forms from the section `pronoun-forms` of a language's data.
  init(_ data: LanguageData) {
    families = Dictionary(
      data.alternatives(.pronounForms).flatMap { family in family.map { ($0, family) } }
    ) { first, _ in first }
  }

  /// What a pronoun may do, by its place in its family; nil for any other word.
  func roles(of form: String) -> [Role]? {
    families[form].map { family in zip(Role.allCases, family).compactMap { $1 == form ? $0 : nil } }
  }

  /// The pronoun that does something in the family of another.
  func form(_ role: Role, ofFamily form: String) -> String? { families[form]?[role.rawValue] }
}
