internal import Review

extension Review.Category {
  /// What an editor calls it.
  var title: String {
    switch self {
    case .wrongTerm: "terminology"
    case .inconsistentTerm: "terminology not consistent"
    case .mistranslation: "wrong meaning"
    case .omission: "missing"
    case .addition: "added"
    case .untranslated: "not translated"
    case .grammar: "grammar"
    case .punctuation: "punctuation"
    case .spelling: "spelling"
    case .duplication: "repeated words"
    case .inconsistency: "not consistent"
    case .number: "number"
    case .markup: "markup"
    case .name: "name"
    case .style: "style"
    }
  }

  /// Its MQM name without the dimension, as "wrong-term".
  var shortName: String { String(rawValue.drop { $0 != "/" }.dropFirst()) }

  /// The kind of error that is called so, by an editor as "wrong meaning" or "wrong-meaning", or in MQM, with the
  /// dimension or without.
  init?(words: String) {
    let name = words.lowercased()
    let title = name.replacing("-", with: " ")
    let found = Self.allCases.first { [$0.rawValue, $0.shortName].contains(name) || $0.title == title }
    guard let found else { return nil }
    self = found
  }
}
