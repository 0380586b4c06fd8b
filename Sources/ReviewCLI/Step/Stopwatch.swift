/// How long sentences are in hand, for a desk that wants to know.
struct Stopwatch {
  /// Who presses no key for longer than this, in seconds, has gone for a coffee.
  private static let pause = 120.0

  private var last = ContinuousClock.now
  /// The seconds of each unit by its id, since they were taken.
  private var seconds: [Int: Double] = [:]

  /// Notes that a key was pressed with a unit in hand.
  mutating func press(on unit: Int?) {
    let now = ContinuousClock.now
    if let unit { seconds[unit, default: 0] += min((now - last) / .seconds(1), Self.pause) }
    last = now
  }

  /// The seconds of each unit since this was asked last.
  mutating func take() -> [Int: Double] {
    defer { seconds = [:] }
    return seconds
  }
}
