internal import Foundation

/// The clock of the log.
public enum Time {
  /// The time as ISO 8601 in UTC, with milliseconds.
  @Sendable
  public static func now() -> String {
    Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
