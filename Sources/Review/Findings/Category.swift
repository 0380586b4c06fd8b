/// What kind of error a finding suspects: a type of the MQM typology (version 2.0), as "terminology/wrong-term".
///
/// All are of its core, but for a wrong name, which the full typology has. New ones come last: editors know them by number.
public enum Category: String, CaseIterable, Sendable {
  case wrongTerm = "terminology/wrong-term"
  case inconsistentTerm = "terminology/inconsistent-use"
  case mistranslation = "accuracy/mistranslation"
  case omission = "accuracy/omission"
  case addition = "accuracy/addition"
  case untranslated = "accuracy/untranslated"
  case grammar = "linguistic-conventions/grammar"
  case punctuation = "linguistic-conventions/punctuation"
  case spelling = "linguistic-conventions/spelling"
  case duplication = "linguistic-conventions/duplication"
  case inconsistency = "style/inconsistent"
  case number = "locale-conventions/number"
  case markup = "design-and-markup/markup-tag"
  case name = "accuracy/entity"
  case style = "style/awkward"
}
