internal import Review
internal import ReviewDesk

/// Asks what to find and what to put in its place, shows where that is, and does it where the editor wants it.
struct Replacing {
  let session: ReviewSession
  let screen: Screen
  let backdrop: Backdrop
  let earlier: EarlierAnswers

  /// What keys of the list ask for.
  private final class Wish {
    var query: TextReplacement
    var isChanged = false

    init(_ query: TextReplacement) { self.query = query }

    func toggle(_ part: WritableKeyPath<TextReplacement, Bool>) {
      query[keyPath: part].toggle()
      isChanged = true
    }
  }

  /// Asks, shows and replaces; answers what came of it.
  func run() throws -> String {
    guard let query = try ask() else { return Self.nothing }
    let wish = Wish(query)
    while true {
      wish.isChanged = false
      let places = try found(wish)
      var list = Checklist(
        wish.query.title, places.map(\.line), doing: "replaces", extra: keys(wish), on: screen)
      try list.run()
      if wish.isChanged { continue }
      guard let ticked = list.answer else { return Self.nothing }
      return try session.replace(ticked.map { places[$0] }).said
    }
  }

  private static let nothing = "Nothing was changed."

  private func ask() throws -> TextReplacement? {
    var query: TextReplacement?
    let found = try TextPrompt.ask(
      "find and replace", "Find in the translation:", history: earlier.searches, deed: "goes on",
      over: backdrop, on: screen
    ) { text in
      guard !text.isEmpty else { throw InputError(.usage, "type what to look for, or press Esc to go back") }
      query = try TextReplacement.found(text, in: session)
      earlier.searches.append(text)
    }
    guard let found, query != nil else { return nil }
    let with = try TextPrompt.ask(
      "find and replace", "Replace “\(found)” with:", text: found, history: earlier.phrases,
      isProposal: true, deed: "shows the places", over: backdrop, on: screen
    ) { text in
      query?.with = text
      guard try query?.places(in: session).isEmpty == false else {
        throw InputError(.usage, "the text already says that; type something else, or press Esc to go back")
      }
      earlier.phrases.append(text)
    }
    return with == nil ? nil : query
  }

  /// The places; none for an expression that cannot be read.
  private func found(_ wish: Wish) throws -> [Occurrence] {
    do {
      return try wish.query.places(in: session)
    } catch let error as InputError where error.kind == .usage {
      return []
    }
  }

  private func keys(_ wish: Wish) -> [KeyBinding<Checklist>] {
    func key(
      _ name: String, _ hint: String, _ help: String, _ part: WritableKeyPath<TextReplacement, Bool>
    ) -> KeyBinding<Checklist> {
      KeyBinding(name, hint, help) { list in
        wish.toggle(part)
        list.isLeft = true
      }
    }
    return [
      key("i", "any case", "matches capitals and small letters alike, or exactly", \.ignoresCase),
      key("w", "whole words", "matches whole words only, or parts of words too", \.wholeWords),
      key(
        "e", "expression", "reads it as a regular expression ($1 is its first group), or as plain text",
        \.isRegex),
    ]
  }
}
