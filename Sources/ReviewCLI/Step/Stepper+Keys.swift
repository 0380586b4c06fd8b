internal import Review
internal import ReviewDesk

extension Stepper {
  var keys: [KeyBinding<Self>] { deciding + moving + farther }

  private var deciding: [KeyBinding<Self>] {
    [
      KeyBinding(
        "a", "accept", "takes the first suggestion, as Enter", keys: [.text("a"), .enter], if: \.hasSuggestion
      ) {
        $0.message = try $0.session.accept(1).said
      },
      KeyBinding(
        "1-9", "suggestion", "takes that suggestion", keys: (1...9).map { .text(String($0)) },
        if: \.hasSuggestion
      ) { stepper, key in
        guard case .text(let digit) = key, let number = Int(digit) else { return }
        stepper.message = try stepper.session.accept(number).said
      },
      KeyBinding("e", "edit", "edits the whole sentence; the source stays in view", if: \.hasFinding) {
        try $0.edit()
      },
      KeyBinding("r", "replace", "replaces the marked phrase", if: \.hasPhrase) {
        try $0.replacePhrase()
      },
      KeyBinding(
        "k", "keep", "keeps it: not an error; k again gives no reason, a digit gives one", if: \.hasQuestion
      ) {
        try $0.keep()
      },
      KeyBinding("s", "later", "postpones it: it will come up again next session", if: \.hasQuestion) {
        $0.message = try $0.session.postpone().said
      },
      KeyBinding("u", "undo", "takes back your last decision; again: the one before") {
        $0.message = try $0.session.undo().said
      },
    ]
  }

  private var moving: [KeyBinding<Self>] {
    [
      KeyBinding("n", "next", "to the next open finding") {
        $0.message = $0.session.goToOpen(after: 1).said
      },
      KeyBinding("p", "previous", "to the previous open finding") {
        $0.message = $0.session.goToOpen(after: -1).said
      },
    ]
  }

  private var farther: [KeyBinding<Self>] {
    [
      KeyBinding("U", nil, "brings back what was last taken back") {
        $0.message = try $0.session.redo().said
      },
      KeyBinding(
        "A", "everywhere", "takes a suggestion at all such places; shows them first", if: \.hasSuggestion
      ) {
        try $0.acceptEverywhere()
      },
      KeyBinding(
        "K", "keep everywhere", "keeps it at all such places, also in later texts; shows them first",
        if: \.hasQuestion
      ) {
        try $0.keepEverywhere()
      },
      KeyBinding(
        "B", "same check", "keeps or accepts all findings of this check together; shows them first",
        if: \.hasFinding
      ) {
        try $0.decideCheck()
      },
      KeyBinding("m", "mark", "marks an error that no check found in this sentence", if: \.hasFinding) {
        try $0.mark()
      },
      KeyBinding("S", "replace all", "finds and replaces in the text; shows the places first") {
        try $0.replaceEverywhere()
      },
      KeyBinding("t", "term", "adds a term to a glossary; shows what it would flag first") {
        try $0.addTerm()
      },
      KeyBinding("w", "add word", "adds the word or name to the desk's list: it is correct", if: \.hasWord) {
        let files = SessionFiles(console: $0.screen.console, protected: $0.protected)
        $0.message = try $0.session.addWord(to: $0.wordList, in: files).said
      },
      KeyBinding(
        "c", nil, "comments on the sentence; shown below it", if: \.hasFinding
      ) {
        try $0.comment()
      },
      KeyBinding("C", nil, "marks a comment on the sentence as resolved", if: \.hasOpenComment) {
        try $0.resolveComment()
      },
      KeyBinding("E", nil, "edits the sentence in the program that $EDITOR names", if: \.hasFinding) {
        try $0.editElsewhere()
      },
      KeyBinding(
        "N", nil, "to the next finding, decided or not; as ↓ and →",
        keys: [.text("N"), .down, .right, .pageDown]
      ) { $0.message = $0.session.go(by: 1).said },
      KeyBinding(
        "P", nil, "to the previous one, decided or not; as ↑ and ←", keys: [.text("P"), .up, .left, .pageUp]
      ) {
        $0.message = $0.session.go(by: -1).said
      },
      KeyBinding("g", "go to", "to a sentence by its number, to read or edit it") { try $0.goToSentence() },
      KeyBinding("/", "search", "looks for a text in both languages") { try $0.search() },
      KeyBinding("v", "text", "the whole translation as it is now, the finding in its place") {
        try $0.read()
      },
      KeyBinding("l", "list", "the list of the findings; Enter goes to one") { try $0.list() },
      KeyBinding("f", "filter", "only some findings: by check, severity, state or text") { try $0.filter() },
      KeyBinding("o", "order", "in the order of the text, or the worst first") { $0.reorder() },
      KeyBinding("q", "quit", "quits; the next session continues here") { $0.isLeft = true },
    ]
  }
}
