internal import Foundation

/// The memory as a file for other desks: a JSON object a line.
public enum DismissalFile {
  private struct Line: Codable {
    var schema: String?
    var check: String
    var source: String?
    var target: String?
    var holds: Bool?
    var until: String?
    var reviewer: String
    var reason: String?
    var time: String
  }

  /// What a line says of itself.
  static let schema = "review.memory/1"

  /// The bytes of a file with some entries.
  public static func bytes(_ entries: [Dismissal]) throws(InputError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try entries.flatMap { entry in
        let line = Line(
          schema: schema, check: entry.key.check, source: entry.key.source, target: entry.key.target,
          holds: entry.holds, until: entry.until, reviewer: entry.reviewer, reason: entry.reason,
          time: entry.time)
        return try Array(encoder.encode(line)) + [UInt8(ascii: "\n")]
      }
    } catch {
      throw InputError(.data, "the memory cannot be written: \(error)")
    }
  }

  /// The entries of a file.
  ///
  /// - Throws: `InputError` with the line that cannot be used: one that is no such object, or has a wrong time or day.
  public static func entries(_ bytes: [UInt8], name: String) throws(InputError) -> [Dismissal] {
    let latest = Time.inADay()
    var entries: [Dismissal] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() where !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)),
        line.schema ?? schema == schema, line.source?.isEmpty == false || line.target?.isEmpty == false
      else {
        throw InputError(
          .data, file: name, line: index + 1,
          "is not a line of a memory; it should be a JSON object with check, source or target, reviewer and time, "
            + "as 'review memory export' writes them")
      }
      func refusal(_ message: String) -> InputError {
        InputError(.data, file: name, line: index + 1, message)
      }
      guard let time = Time.normal(line.time) else {
        throw refusal("'time' is '\(line.time)'; it should be a UTC time, such as 2026-12-31T09:30:00.000Z")
      }
      // It would count for more than anything that is decided until then.
      guard time <= latest else {
        throw refusal(
          "'time' is '\(line.time)', which is in the future; correct it, or this computer's clock")
      }
      if let until = line.until, !Time.isDay(until) {
        throw refusal("'until' is '\(until)'; it should be a date, such as 2026-12-31")
      }
      entries.append(
        Dismissal(
          key: Dismissal.Key(check: line.check, source: line.source, target: line.target),
          holds: line.holds ?? true, until: line.until, reviewer: line.reviewer, reason: line.reason,
          time: time))
    }
    return entries
  }
}
