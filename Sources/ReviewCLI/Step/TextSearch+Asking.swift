internal import Review
internal import ReviewDesk

extension TextSearch {
  /// Asks for a text and looks for it; nil when the editor decides against it.
  static func ask(
    in session: ReviewSession, from number: Int, _ earlier: EarlierAnswers, over backdrop: @escaping Backdrop,
    on screen: Screen
  ) throws -> TextSearch? {
    var search: TextSearch?
    _ = try TextPrompt.ask(
      "search", "Find in both languages:", history: earlier.searches, deed: "finds", over: backdrop,
      on: screen
    ) { text in
      guard !text.isEmpty else { throw InputError(.usage, "type what to look for, or press Esc to go back") }
      search = try TextSearch.found(text, in: session, from: number)
      earlier.searches.append(text)
    }
    return search
  }
}
