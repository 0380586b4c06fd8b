extension LanguageData {
  /// How the language folds words.
  var folding: Folding { Folding(self) }

  /// The items of a section, folded as the words of a text are.
  func keys(_ section: Section) -> Set<String> {
    let folding = folding
    return Set(items(section).map(folding.key))
  }
}
