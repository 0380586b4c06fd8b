/// A key of a settings file: `name = value`.
public struct SettingKey: Sendable {
  /// The name before the `=`.
  public let name: String
  /// What it takes, as "a number from 0 to 1".
  public let value: String
  /// What it takes when nothing is set, as it would be written.
  public let usual: String
  /// What it does, in a line.
  public let summary: String
  /// Whether it may be there several times.
  var isRepeatable = false
  /// Takes a value over; false when it is none of those that the key takes.
  let set: @Sendable (inout Settings, String) -> Bool

  /// The keys that are about no single check.
  public static let all: [SettingKey] = [
    .number("threshold", \.threshold, 0...1, "a finding with less confidence is not shown"),
    SettingKey(
      name: "leave-alone", value: "a sentence of the source", usual: "",
      summary: "nothing is reported for this sentence; can be set several times", isRepeatable: true
    ) { $0.leftAlone.insert(Settings.folded($1)).inserted || true },
    SettingKey(
      name: "domain", value: "a subject field of the glossaries, as law", usual: "",
      summary: "only rows of this field, or without one, apply; can be set several times", isRepeatable: true
    ) { $0.domains.insert($1.lowercased()).inserted || true },
    SettingKey(
      name: "pass-threshold", value: "a number from 0", usual: "",
      summary: "a translation with more penalty points per 1,000 words fails ('review status')"
    ) { settings, value in
      guard let points = Double(value), points.isFinite, points >= 0 else { return false }
      settings.passThreshold = points
      return true
    },
    .number("approvals", \.approvals, 0...9, "how many people have to approve a text ('review approve')"),
    .flag("time-tracking", \.tracksTime, "the stepper records how long each sentence took"),
    SettingKey(
      name: "rules", value: "a file", usual: "",
      summary: "a table of your own rules, see 'review help check'; relative to the project's folder"
    ) { settings, value in
      settings.rules = value
      return true
    },
    SettingKey(
      name: "words", value: "a file", usual: "review.words",
      summary:
        "the desk's own words and names, see 'review help words add'; relative to the project's folder"
    ) { settings, value in
      settings.words = value
      return true
    },
    SettingKey(
      name: "abbreviations", value: "a file", usual: "",
      summary:
        "your own abbreviations, one per line, that do not end a sentence; relative to the project's folder"
    ) { settings, value in
      settings.abbreviations = value
      return true
    },
  ]

  /// A key that takes a number.
  static func number(
    _ name: String, _ place: any WritableKeyPath<Settings, Double> & Sendable, _ range: ClosedRange<Double>,
    _ summary: String
  ) -> SettingKey {
    SettingKey(
      name: name, value: "a number from \(shown(range.lowerBound)) to \(shown(range.upperBound))",
      usual: shown(Settings()[keyPath: place]), summary: summary
    ) { settings, value in
      guard let number = Double(value), range.contains(number) else { return false }
      settings[keyPath: place] = number
      return true
    }
  }

  /// A key that takes on or off.
  static func flag(
    _ name: String, _ place: any WritableKeyPath<Settings, Bool> & Sendable, _ summary: String
  ) -> SettingKey {
    SettingKey(
      name: name, value: "on or off", usual: Settings()[keyPath: place] ? "on" : "off", summary: summary
    ) { settings, value in
      guard let isOn = flag(value) else { return false }
      settings[keyPath: place] = isOn
      return true
    }
  }

  /// On or off as a truth value; nil for any other word.
  static func flag(_ value: String) -> Bool? { ["on": true, "off": false][value] }

  private static func shown(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
