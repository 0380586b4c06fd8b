/// How many of the things said were right, and how many of those in the gold were found.
struct Tally {
  private(set) var right = 0
  private(set) var said = 0
  private(set) var found = 0
  private(set) var gold = 0

  /// Nothing said, nothing to be found.
  init() {}

  /// What was said against what should have been, each equal to one of the other or not.
  init<Item: Hashable>(_ said: Set<Item>, _ gold: Set<Item>) {
    let both = said.intersection(gold).count
    self.init(right: both, of: said.count, found: both, of: gold.count)
  }

  /// What was said and what was to be found, counted apart.
  init(right: Int, of said: Int, found: Int, of gold: Int) {
    (self.right, self.said, self.found, self.gold) = (right, said, found, gold)
  }

  /// Adds what another has counted.
  static func += (tally: inout Tally, other: Tally) {
    tally.right += other.right
    tally.said += other.said
    tally.found += other.found
    tally.gold += other.gold
  }

  var precision: Double { said == 0 ? 0 : Double(right) / Double(said) }
  var recall: Double { gold == 0 ? 0 : Double(found) / Double(gold) }
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  /// Precision, recall and their harmonic mean as a cell.
  var cell: String { "P \(precision.decimals(3))  R \(recall.decimals(3))  F1 \(f1.decimals(3))" }
}
