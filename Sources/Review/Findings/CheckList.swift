extension Check {
  /// All checks, in the order in which their findings are preferred where they overlap.
  public static let all: [Check] = [
    .terminology, .untranslated, .omission, .addition, .consistency, .termConsistency, .numbers, .dates,
    .negation, .reversedMeaning, .nameSlips,
    .nameSpelling, .names, .lostNames, .pronouns, .doubledWord, .quotationMarks, .quotationStyle, .brackets,
    .spacing,
    .punctuation, .strayPunctuation,
    .capitalisation, .spelling, .spellingVariety, .userRule,
  ]
}
