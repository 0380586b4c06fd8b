import Review

/// The beads of two texts, Albanian to English by default.
func beads(
  _ source: [String], _ target: [String], blocks: (source: [Int], target: [Int])? = nil,
  lexicon: BilingualLexicon? = nil, fixed: [Bead] = [], to: String = "en"
) -> [Bead] {
  Aligner.beads(
    AlignmentSide(texts: source, blocks: blocks?.source),
    AlignmentSide(texts: target, blocks: blocks?.target), from: "sq", to: to, lexicon: lexicon, fixed: fixed)
}

extension [Bead] {
  /// How many segments each has, as "1-1 2-1".
  var shapes: String { map { "\($0.source.count)-\($0.target.count)" }.joined(separator: " ") }

  /// The source segments that nothing translates.
  var lone: [Int] { filter(\.target.isEmpty).flatMap { [Int]($0.source) } }

  /// Whether they cover so many segments once and in order, none of them empty, each with a probability.
  func cover(_ source: Int, _ target: Int) -> Bool {
    var ends = (source: 0, target: 0)
    for bead in self {
      guard bead.source.lowerBound == ends.source, bead.target.lowerBound == ends.target,
        !bead.source.isEmpty || !bead.target.isEmpty, (0...1).contains(bead.confidence)
      else { return false }
      ends = (bead.source.upperBound, bead.target.upperBound)
    }
    return ends == (source, target)
  }
}

/// A piece of news with the English of it, sentence by sentence.
enum News {
  static let albanian = [
    "Kryeministri Albin Kurti foli të hënën në Prishtinë për buxhetin e vitit 2024.",
    "Memli Krasniqi, i cili udhëheq opozitën, tha se plani nuk ka mbështetje të mjaftueshme në Kuvend.",
    "Mbi 3.200 qytetarë protestuan në qendër të qytetit.",
    "Policia arrestoi 12 veta pas përleshjeve në rrugën Agim Ramadani.",
    "Vjosa Osmani bëri thirrje për qetësi dhe për respektimin e ligjit në gjithë vendin.",
    "Ambasadori amerikan Jeffrey Hovenier u takua me të dhe u kërkoi të gjithëve që të kthehen në bisedime.",
    "Ai kujtoi marrëveshjen e Brukselit të vitit 2013.",
    "Në Beograd, Aleksandar Vuçiq i quajti “të papranueshme” këto deklarata.",
    "NATO ka 4.500 ushtarë në Kosovë, njoftoi zëdhënësi i KFOR-it në Prishtinë.",
    "Seanca e radhës do të mbahet më 15 mars, njoftoi zyra e kryetarit Glauk Konjufca.",
  ]
  static let english = [
    "Prime Minister Albin Kurti spoke on Monday in Pristina about the 2024 budget.",
    "Memli Krasniqi, who leads the opposition, said that the plan lacks sufficient support in the Assembly.",
    "More than 3,200 citizens protested in the city centre.",
    "Police arrested 12 people after clashes on Agim Ramadani street.",
    "Vjosa Osmani called for calm and for respect for the law throughout the country.",
    "The American ambassador Jeffrey Hovenier met her and asked everyone to return to the talks.",
    "He recalled the Brussels agreement of 2013.",
    "In Belgrade, Aleksandar Vučić called these statements “unacceptable”.",
    "NATO has 4,500 soldiers in Kosovo, the KFOR spokesman in Pristina said.",
    "The next session will be held on 15 March, the office of Speaker Glauk Konjufca announced.",
  ]
}

/// Sentences that differ in one word, all of one length, without a name or number: nothing but that word tells which
/// belong together, and the languages share none of the words.
enum Animals {
  static let albanian = ["zogu", "ujku", "demi", "dhia", "rosa", "ariu"].map {
    "Pranë lumit pamë se \($0) po vinte."
  }
  static let english = ["bird", "wolf", "bull", "goat", "duck", "bear"].map {
    "Near the water we noticed a \($0)."
  }
}
