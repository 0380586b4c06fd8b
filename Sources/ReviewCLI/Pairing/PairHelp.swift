/// What the commands of the stepper for pairs do.
enum PairHelp {
  static let commands = """
    n, p         next and previous pair
    d            next doubtful pair
    g N          go to pair N
    j            join the pair with the next one
    s [K L]      split it after K sentences of the source and L of the translation
    > [SIDE]     move its last sentence to the next pair; SIDE is source or target (default: target)
    < [SIDE]     move its first sentence to the previous pair
    l            link an omission and the addition next to it: they become a pair
    x            unlink: the pair becomes an omission and an addition
    c            confirm the pair as it is; c again takes that back
    u            undo your last change to the pairing
    q            quit; everything is saved
    join 7 9, split, move, link, unlink, lock and unlock work as in 'review help mend'
    """
}
