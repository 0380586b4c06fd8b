/// How far a text is, and how good.
public struct TextStatus: Equatable, Sendable {
  /// What one reviewer has done, and has left.
  public struct Share: Equatable, Sendable {
    /// Who.
    public var reviewer: String
    /// How many findings were corrected.
    public var corrected = 0
    /// How many findings were kept.
    public var kept = 0
    /// How many sentences are this reviewer's to look at.
    public var assigned = 0
    /// How many findings in these are open.
    public var open = 0
    /// How long this reviewer spent on sentences, in seconds; nil when the desk does not track time.
    public var seconds: Double?
  }

  /// The text.
  public var text: StoredText
  /// How many units it has.
  public var units: Int
  /// How many findings are shown, decided or not.
  public var findings: Int
  /// How many of them are open.
  public var open: Int
  /// Who has done what, by name.
  public var shares: [Share]
  /// The translation as it came: errors that were corrected, and open findings.
  public var before: QualityScore
  /// The translation as it is now: open findings.
  public var now: QualityScore
  /// The most penalty points per 1,000 words with which a translation passes; nil when none is set.
  public var threshold: Double?
  /// Who has signed it off.
  public var signOff: SignOff
  /// How many comments there are on its sentences.
  public var comments: Int
  /// How many of them nobody has settled.
  public var openComments: Int

  /// How many findings are decided.
  public var done: Int { findings - open }
  /// Whether the translation as it is now is good enough; nil when no threshold is set.
  public var passes: Bool? { threshold.map { now.perThousandWords <= $0 } }
}
