/// The two genders of the English pronouns for persons.
enum Gender: String, CaseIterable, Sendable {
  case masculine, feminine

  /// The one that it is not.
  var other: Gender { self == .masculine ? .feminine : .masculine }
}

/// The words of a language that tell whether a man or a woman is meant, from the sections of its data that begin with
/// `masculine` and `feminine`; none of a language without them.
final class GenderWords: Sendable {
  /// The words for one gender.
  final class Sets: Sendable {
    /// Pronouns as the subject, each of one word or more.
    let subjects: Set<String>
    let objects: Set<String>
    let owners: Set<String>
    /// What may be such a pronoun or something else, each of one word or more.
    let unsure: Set<String>
    /// The first words of those that are of two.
    let beginnings: Set<String>
    /// Endings of past forms.
    let past: [String]
    let titles: Set<String>
    let persons: Set<String>
    let names: Set<String>

    fileprivate init(_ gender: Gender, _ data: LanguageData) {
      func keys(_ masculine: LanguageData.Section, _ feminine: LanguageData.Section) -> Set<String> {
        data.keys(gender == .masculine ? masculine : feminine)
      }
      subjects = keys(.masculine, .feminine)
      objects = keys(.masculineObjects, .feminineObjects)
      owners = keys(.masculineOwners, .feminineOwners)
      unsure = keys(.masculineOrNot, .feminineOrNot)
      beginnings = Set(
        subjects.union(unsure).filter { $0.contains(" ") }.map { String($0.prefix { $0 != " " }) })
      past = Array(keys(.masculinePast, .femininePast))
      titles = keys(.masculineTitles, .feminineTitles)
      persons = keys(.masculinePersons, .femininePersons)
      names = keys(.masculineNames, .feminineNames)
    }
  }

  private let masculine: Sets
  private let feminine: Sets

  init(_ data: LanguageData) {
    masculine = Sets(.masculine, data)
    feminine = Sets(.feminine, data)
  }

  /// Whether a folded word is a pronoun, or one with a verb joined to it as in "she's".
  func isPronoun(_ key: String) -> Bool {
    guard key.utf8.count <= 8 else { return false }
    let form = key.utf8.contains(UInt8(ascii: "'")) ? String(key.prefix { $0 != "'" }) : key
    return masculine.subjects.contains(form) || feminine.subjects.contains(form)
  }

  subscript(gender: Gender) -> Sets { gender == .masculine ? masculine : feminine }

  /// Whether there are pronouns of both genders.
  var isEmpty: Bool { masculine.subjects.isEmpty || feminine.subjects.isEmpty }
}
