/// What the words of a class do in a sentence, as far as the checks ask; the raw values are those of the data files.
enum LexicalCategory: String, Sendable {
  case stop = "STOP"
  case comma = "COMMA"
  case semicolon = "SEMI"
  case opening = "OPEN"
  case closing = "CLOSE"
  case dash = "DASH"
  case percent = "PERCENT"
  case slash = "SLASH"
  /// "a", "the", "every".
  case article = "DET"
  case possessive = "POSSDET"
  /// "his" and "her", which stand alone too.
  case ambiguousPossessive = "HIS"
  /// "this", "some", "many": what may stand with a noun and without.
  case demonstrative = "DEM"
  case subject = "SUBJ"
  case object = "OBJ"
  case pronoun = "PRO"
  case question = "WH"
  case preposition = "PREP"
  /// A preposition that is an adverb or a conjunction too: "in", "before".
  case particle = "PART"
  case conjunction = "CONJ"
  case be = "BE"
  case bareBe = "BEINF"
  case been = "BEEN"
  case being = "BEING"
  case have = "HAVE"
  case `do` = "DO"
  case modal = "MODAL"
  case negator = "NEG"
  case functionAdverb = "ADV"
  case speech = "SAY"
  case contraction = "CONTR"
  case noun = "N"
  case plural = "NS"
  case verb = "VB"
  case singularVerb = "VBZ"
  case past = "VBD"
  case participle = "VBN"
  case gerund = "VBG"
  case adjective = "JJ"
  case adverb = "RB"
  case numeral = "CD"
  /// A word whose class does not tell.
  case other = "-"

  /// Whether it is a mark and no word.
  var isMark: Bool {
    switch self {
    case .stop, .comma, .semicolon, .opening, .closing, .dash, .percent, .slash: true
    default: false
    }
  }

  /// Whether it names things, deeds and qualities and does not build the sentence.
  var isOpenClass: Bool {
    switch self {
    case .noun, .plural, .verb, .singularVerb, .past, .participle, .gerund, .adjective, .adverb, .numeral,
      .functionAdverb:
      true
    default: false
    }
  }
}
