/// What the keys of the stepper do.
enum StepHelp {
  static let keys: [StyledText] = """

    a, Enter   take the first suggestion
    1 to 9     take that suggestion
    e          edit the whole sentence; the source stays in view
    r          write another phrase in the place of the marked one
    k          keep the phrase as it is: no error (never asked again)
    s          later: it comes again in the next sitting
    u          undo the last decision; u again undoes the one before

    n, p       next and previous finding, decided ones included
    g          go to a sentence by its number, to read or edit it
    v          read the whole translation as it is now
    q          leave; every decision is on disk already

    While editing, Enter saves and Esc leaves the text as it was.
    Arrows, Home and End move; Ctrl or Alt with an arrow moves by words.
    Ctrl-K, Ctrl-U and Ctrl-W cut, Ctrl-Y puts back, Ctrl-_ undoes.

    ⟦ ⟧ stand around what is flagged; they are no part of the text.
    ┃ marks the sentence in hand, │ its neighbours.
    In the whole translation * marks a changed sentence, ! an open finding.
    """.split(separator: "\n", omittingEmptySubsequences: false).map { StyledText($0) }
}
