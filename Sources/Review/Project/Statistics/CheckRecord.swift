/// How this desk has answered the findings of a check.
public struct CheckRecord: Equatable, Sendable {
  /// The id of the check.
  public var check: String
  /// How many were corrected: a suggestion was taken, or the sentence written again.
  public var corrected = 0
  /// How many were kept as they are.
  public var dismissed = 0
  /// How many are open.
  public var open = 0

  /// How many were answered.
  public var answered: Int { corrected + dismissed }
  /// Which part of the answered ones was corrected, 0 to 1; nil when none was answered.
  public var acceptance: Double? { answered == 0 ? nil : Double(corrected) / Double(answered) }

  /// With fewer answers, nothing is said about a check.
  public static let enough = 10

  /// Whether nine of ten were dismissed, of enough of them.
  public var isMostlyDismissed: Bool { answered >= Self.enough && dismissed * 10 >= answered * 9 }
}
