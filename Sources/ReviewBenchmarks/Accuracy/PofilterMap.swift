/// Which check of ours looks for what one of pofilter's does, and why they disagree where they do.
enum PofilterMap {
  /// A check of pofilter's with ours for the same.
  struct Counterpart {
    var theirs: String
    var ours: String
    /// Why ours passes some of what theirs must flag.
    var whyPassed: String?
    /// Why ours flags some of what theirs must pass.
    var whyFlagged: String?
  }

  /// Left out: words and characters that a project sets (notranslatewords, musttranslatewords, validchars) and marks of
  /// programs (accelerators, acceleratedvariables, functions, options, gconf, escapes, newlines, tabs, filepaths, dialogsizes,
  /// kdecomments, compendiumconflicts, validxml, credits), which prose does not have; simplecaps, simpleplurals,
  /// sentencecount, startpunc, purepunc and lengths (short, long), which translation changes rightly; white space at the ends, which
  /// alignment takes off; singlequoting, since an apostrophe is not a quotation mark in most languages; spellcheck, which
  /// is the dictionary's.
  static let all: [Counterpart] = [
    Counterpart(
      theirs: "acronyms", ours: "lost-names",
      whyPassed:
        "the letters are there in another order, and nothing tells that from an acronym of the language's own"
    ),
    Counterpart(theirs: "blank", ours: "omission"),
    Counterpart(theirs: "brackets", ours: "brackets"),
    Counterpart(
      theirs: "doublequoting", ours: "quotation-marks",
      whyPassed:
        "the marks pair; which kind the language uses is a matter of style, and single for double marks too"),
    Counterpart(
      theirs: "doublespacing", ours: "spacing",
      whyPassed: "one space after a full stop is right, whatever the source has"),
    Counterpart(
      theirs: "doublewords", ours: "doubled-word", whyFlagged: "a language that doubles words by its grammar"),
    Counterpart(theirs: "emails", ours: "links"),
    Counterpart(
      theirs: "endpunc", ours: "punctuation",
      whyPassed: "the mark is the same; the space before it is found by spacing"),
    Counterpart(
      theirs: "numbers", ours: "numbers",
      whyPassed:
        "the number has the same value, written as the language writes it, or only its unit is missing",
      whyFlagged: "another number is another number; that style sheets may differ is a matter of programs"),
    Counterpart(
      theirs: "printf", ours: "markup", whyFlagged: "a format that prints nothing stands for a number"),
    Counterpart(
      theirs: "puncspacing", ours: "spacing",
      whyPassed: "French spaces within its quotation marks: the check knows the rules of English",
      whyFlagged: "French spaces within its quotation marks: the check knows the rules of English"),
    Counterpart(
      theirs: "pythonbraceformat", ours: "markup",
      whyFlagged: "a value that the source does not print is printed"),
    Counterpart(
      theirs: "startcaps", ours: "capitalisation",
      whyPassed:
        "the first letter belongs to an article that is never a capital; the capital is in the second word"
    ),
    Counterpart(
      theirs: "unchanged", ours: "untranslated",
      whyPassed:
        "a mark for a key moved within the word, or a unit of measure, which is the same in all languages",
      whyFlagged: "a style sheet, whose words look like those of a language"),
    Counterpart(theirs: "untranslated", ours: "omission"),
    Counterpart(theirs: "urls", ours: "links"),
    Counterpart(
      theirs: "variables", ours: "markup",
      whyPassed: "a single sign before a number or a word in brackets is more often text than a variable",
      whyFlagged: "the variable of the target is misspelt"),
    Counterpart(
      theirs: "xmltags", ours: "markup",
      whyFlagged: "an attribute that only one project leaves to its translators"),
  ]
}
