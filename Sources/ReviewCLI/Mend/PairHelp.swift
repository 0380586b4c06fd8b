/// What the keys and commands of the stepper for pairs do.
enum PairHelp {
  static let keys: [StyledText] = """

    n, p       next and previous pair
    d          next doubtful pair
    g          go to a pair by its number

    j          join the pair with the next one
    s          split it: the arrows choose the place, Tab the side, Enter splits
    >          move its last sentence to the next pair
    <          move its first sentence to the previous pair
    Tab        choose the side, marked ▸, whose sentences < and > move
    l          link an omission and the addition next to it: they become a pair
    x          unlink: the pair becomes an omission and an addition
    c          confirm the pair as it is; c again takes that back
    u          undo the last decision; u again undoes the one before
    q          leave; everything is on disk already

    Mended pairs count as confirmed: loading changed files again keeps them as
    long as their sentences are there.

    ▶ and ┃ mark the pair in hand, │ its neighbours, ? a doubtful one.
    """.split(separator: "\n", omittingEmptySubsequences: false).map { StyledText($0) }

  static let commands = """
    n, p         next and previous pair
    d            next doubtful pair
    g N          go to pair N
    j            join the pair with the next one
    s [K L]      split it after K sentences of the source and L of the translation
    > [SIDE]     move its last sentence to the next pair; SIDE is source or target, target unless told
    < [SIDE]     move its first sentence to the previous pair
    l            link an omission and the addition next to it: they become a pair
    x            unlink: the pair becomes an omission and an addition
    c            confirm the pair as it is; c again takes that back
    u            undo the last decision
    q            leave; everything is on disk already
    join 7 9, split, move, link, unlink, lock and unlock go as in 'review help mend'
    """
}
