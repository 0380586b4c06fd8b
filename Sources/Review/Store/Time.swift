internal import Foundation

/// The clock of the log.
public enum Time {
  private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  /// The time as ISO 8601 in UTC, with milliseconds.
  @Sendable
  public static func now() -> String {
    Date.now.formatted(style)
  }

  /// The time in a day from now: what is later was written by a clock that is wrong.
  static func inADay() -> String { Date.now.addingTimeInterval(86_400).formatted(style) }

  /// Whether a text is a day of the calendar, as 2026-12-31.
  static func isDay(_ text: some StringProtocol) -> Bool {
    guard let match = String(text).wholeMatch(of: /([0-9]{4})-([0-9]{2})-([0-9]{2})/),
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3), (1...12).contains(month)
    else { return false }
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// A time of UTC in the form of the log, in which later times sort behind: from 2026-12-31T09:30:05Z, with or without
  /// parts of a second. Nil for anything else.
  static func normal(_ text: String) -> String? {
    let pattern = /([0-9]{4}-[0-9]{2}-[0-9]{2})T(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])(\.[0-9]+)?Z/
    guard let match = text.wholeMatch(of: pattern), isDay(match.1) else { return nil }
    let parts = (match.4?.dropFirst() ?? "") + "000"
    return "\(match.1)T\(match.2).\(parts.prefix(3))Z"
  }
}
