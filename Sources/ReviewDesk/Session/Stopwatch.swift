/// How long each sentence is current, for a desk that tracks time.
public struct Stopwatch {
  /// Who presses no key for longer than this, in seconds, has gone for a coffee.
  private static let pause = 120.0

  private var last = ContinuousClock.now
  /// The seconds of each unit by its id, since they were taken.
  private var seconds: [Int: Double] = [:]

  /// Notes that the editor did something while a unit was current.
  ///
  /// - Parameter unit: the id of the unit; nil for none.
  public mutating func press(on unit: Int?) {
    let now = ContinuousClock.now
    if let unit { seconds[unit, default: 0] += min((now - last) / .seconds(1), Self.pause) }
    last = now
  }

  /// The seconds of each unit, by its id, since this was asked last.
  public mutating func take() -> [Int: Double] {
    defer { seconds = [:] }
    return seconds
  }
}
