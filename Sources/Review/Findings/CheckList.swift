extension Check {
  /// All checks, in the order in which their findings are preferred where they overlap.
  public static let all: [Check] = [
    .terminology, .untranslated, .omission, .addition, .consistency, .termConsistency, .numbers, .dates,
    .negation, .nameSlips,
    .nameSpelling, .names, .pronouns, .doubledWord, .repeatedPhrase, .articles, .pronounCase,
    .missingVerb, .missingWord, .wordOrder, .quotationMarks, .brackets, .spacing, .punctuation,
    .capitalisation, .spelling,
  ]
}
