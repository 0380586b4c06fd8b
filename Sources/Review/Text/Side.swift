/// One of the two sides of a translation.
public enum Side: String, CaseIterable, Sendable {
  case source, target
}
