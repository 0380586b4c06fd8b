extension LanguageData {
  /// The sections that a language's data file may have; `[name]` in the file, the raw value here.
  ///
  /// In a file `_` stands for a space within an item and `/` separates the parts of one.
  package enum Section: String, CaseIterable, Sendable {
    /// The scripts that the language is written in, by their names in Unicode: "Latin".
    case scripts

    // Sentences: abbreviations, without their last full stop, and how a sentence begins.

    /// Abbreviations before a name: "Dr".
    case titles
    /// Abbreviations before something counted: "No", "p", and short months.
    case numeric
    /// Abbreviations after which the sentence goes on: "e.g".
    case inner
    /// Abbreviations after a number: "km".
    case units
    /// Abbreviations that close a list: "etc".
    case closing
    /// Abbreviations that may end a sentence: "Ltd".
    case final
    /// Capital letters of two signs: "Sh".
    case digraphs
    /// Words, beside `function`, that begin a sentence rather than a name.
    case starters
    /// Words that have a capital at the beginning of a sentence only, never within a name.
    case openers
    /// Words that have a capital anywhere in a sentence.
    case capitalised
    /// "yes" where a number with a full stop is an ordinal.
    case ordinals
    /// Consonants that make a syllable, so that a word without a vowel is not an abbreviation.
    case syllabic
    /// The language's own full stop.
    case stops
    /// Vowels beyond those of ASCII and those that the file for all languages has.
    case vowels
    /// Consonants beyond those that the file for all languages has.
    case consonants
    /// Pairs of quotation marks, the usual one first: `„“`.
    case quotes

    // Dates and numbers.

    /// The twelve months in order, each in its forms.
    case months
    /// The seven days from Monday, each in its forms.
    case weekdays
    /// The sign before the decimals of a number.
    case decimal
    /// Words that multiply the number before them, with the factor: `mln/1000000`.
    case multipliers
    /// Words between a number and its multiplier: Romanian "de".
    case multiplierLinks = "multiplier-links"
    /// Words that may stand for a number, with it: `half/0.5`.
    case quantities
    /// Words that may be between two number words, beside those that ICU's rules have: "and".
    case connectors
    /// "yes" where number words are written together with each other and with what they count.
    case joinedNumbers = "joined-numbers"
    /// What a multiplier ends in that is one word with its factor: German "eintausend".
    case multiplierEndings = "multiplier-endings"
    /// Codes of currencies as texts use them.
    case currencies

    // The language as a whole.

    /// Languages that are often taken for this one, by code; groups of them in the file for all languages.
    case alike
    /// How many letters English takes for one of the language.
    case englishLength = "english-length"
    /// The hunspell dictionaries that stand for the language, first found first: `en-US`.
    case dictionaries
    /// The Debian package of the dictionary, where it is not `hunspell-` and the code.
    case dictionaryPackage = "dictionary-package"

    // Words and their forms.

    /// Letters that are compared as others: `ß/ss`; with nothing after the `/` they are left out.
    case folding
    /// Function words: they are forms of nothing else and no key to a sentence.
    case function
    /// Irregular words: the dictionary form, then its forms.
    case forms
    /// Rules for endings beside the counted ones, each as what to strip, what to add and how often it is true: `it/i/0.84`.
    case endings
    /// The hunspell dictionary that chooses among the forms that rules give: `de-DE`.
    case stems
    /// What may be joined to the front of a word.
    case before
    /// What may be joined to the end of a word.
    case after
    /// Endings of the dictionary form that tables list: Turkish "mek".
    case infinitive
    /// Letters, each with what is typed where it is not at hand: `š/s`.
    case bareLetters = "bare-letters"
    /// Letters that sound otherwise than one by one, with their sound: `μπ/b`.
    case sounds
    /// Words that join the words of a term and agree with them: Albanian "i", "e", "të", "së".
    case linking
    /// Letters between the parts of a compound: German "s".
    case joints
    /// American and British spellings within words: `ize/ise`.
    case variants
    /// Prefixes that new words are made with.
    case prefixes
    /// First parts of scholarly words: "aero".
    case combining
    /// Endings that new words are made with: "isation".
    case deriving
    /// Letters that are words.
    case letters
    /// Endings of words for nations and their people.
    case demonyms
    /// Words that may be twice in a row: "had had".
    case repeatable
    /// Words that may meet themselves by the building of a sentence: "He said that that was it".
    case meeting
    /// Short words that dictionaries have and news does not.
    case seldom
    /// Words that need a noun: no comma follows.
    case determiners
    /// Articles.
    case articles
    /// Words that join a noun to the head of its phrase: "of".
    case prepositions
    /// Words that stay small in a title.
    case smallInTitles = "small-in-titles"
    /// Verbs of more syllables that double their last letter before an ending: "admit".
    case doubling
    /// Nouns with a plural of their own: `child/children`.
    case plurals
    /// Beginnings with a vowel letter that sound as a consonant: "eu".
    case consonantBeginnings = "consonant-beginnings"
    /// Beginnings with another letter, or with "uni", that sound as a vowel: "hour".
    case vowelBeginnings = "vowel-beginnings"
    /// Acronyms that are said as words.
    case saidAsWords = "said-as-words"
    /// Units of measure that are not metric.
    case customaryUnits = "customary-units"

    // Negation and what reverses a meaning.

    /// Words that negate.
    case negators
    /// Negators that often negate no sentence, and may be rendered without one.
    case weakNegators = "weak-negators"
    /// Words that negate by their sense, and prefixes that do: `un-`.
    case negative
    /// What a negator before it only softens or joins: "not only".
    case softened
    /// Prefixes and endings that reverse the word that they are at: `un-`, `-less`.
    case reversers
    /// Those of them with which new words are made.
    case productiveReversers = "productive-reversers"
    /// Words whose meaning is reversed: the word, its English and what else is right (`+`), the English of the reverse.
    case reversed
    /// Words that turn round what they have for an object: "an easing of tension".
    case lessening

    // Names.

    /// "transcribed" where names are written as they are heard.
    case names
    /// "capitalised" where all nouns have a capital.
    case nouns
    /// Names that English spells otherwise: the name, then its English words.
    case exonyms
    /// Names of countries with the words for their people and what else stands for them.
    case peoples
    /// Names of countries with what stands for them: capitals and seats of government.
    case capitals
    /// Offices and forms of address before a name.
    case addresses
    /// What comes before the place where somebody sets out: "from".
    case from
    /// What comes before the place where somebody goes: "to".
    case to

    // Speech and pronouns.

    /// Verbs that go with direct speech.
    case speech
    /// What comes before a verb of speech and is not a speaker.
    case notSpeakers = "not-speakers"
    /// What follows a verb of speech in reported speech: "that".
    case reporting
    /// Auxiliary verbs.
    case auxiliary
    /// Words that may stand for what was named before.
    case pronouns
    /// The forms of each pronoun: subject, object, owner before a thing, owner by itself, reflexive.
    case pronounForms = "pronoun-forms"
    /// Pronouns for a man as the subject.
    case masculine
    /// Pronouns for a man as the object, as far as they are nothing else.
    case masculineObjects = "masculine-objects"
    /// Pronouns for a man as the owner, as far as they are nothing else.
    case masculineOwners = "masculine-owners"
    /// What may be such a pronoun or something else.
    case masculineOrNot = "masculine-or-not"
    /// Endings of past forms whose subject is a man or masculine.
    case masculinePast = "masculine-past"
    /// Titles before names of men.
    case masculineTitles = "masculine-titles"
    /// Words for men.
    case masculinePersons = "masculine-persons"
    /// First names of men only.
    case masculineNames = "masculine-names"
    /// Pronouns for a woman as the subject.
    case feminine
    /// Pronouns for a woman as the object, as far as they are nothing else.
    case feminineObjects = "feminine-objects"
    /// Pronouns for a woman as the owner, as far as they are nothing else.
    case feminineOwners = "feminine-owners"
    /// What may be such a pronoun or something else.
    case feminineOrNot = "feminine-or-not"
    /// Endings of past forms whose subject is a woman or feminine.
    case femininePast = "feminine-past"
    /// Titles before names of women.
    case feminineTitles = "feminine-titles"
    /// Words for women.
    case femininePersons = "feminine-persons"
    /// First names of women only.
    case feminineNames = "feminine-names"
  }
}
