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

  /// The other forms of a pronoun, each once, with its first role; none for any other word.
  func others(of form: String) -> [(form: String, role: Role)] {
    guard let family = families[form] else { return [] }
    return zip(Role.allCases, family).compactMap { role, other in
      other == form || family[..<role.rawValue].contains(other) ? nil : (other, role)
    }
  }

  /// Whether a form is a reflexive or an owner by itself and nothing else.
  func standsAlone(_ form: String) -> Bool {
    families[form]?.firstIndex(of: form).map { $0 >= Role.ownerAlone.rawValue } ?? false
  }

  /// What a pronoun may do, by its place in its family; nil for any other word.
  func roles(of form: String) -> [Role]? {
    families[form].map { family in zip(Role.allCases, family).compactMap { $1 == form ? $0 : nil } }
  }

  /// The pronoun that does something in the family of another.
  func form(_ role: Role, ofFamily form: String) -> String? { families[form]?[role.rawValue] }
}
