import Review
import Testing

struct SettingsTests {
  private func told(_ settings: String, _ source: String, _ target: String) throws -> [Finding] {
    let checker = Checker(from: "sq", to: "en", settings: try Settings(text: settings, name: "review.conf"))
    return checker.told(in: checker.units([(source, target)]), asDocument: false)
  }

  @Test("a check that is off finds nothing, and hides nothing of the others")
  func off() throws {
    let pair = ("Buxheti është 1.500 euro.", "The budget is 1.5 euros.")
    #expect(try told("", pair.0, pair.1).map(\.check).contains("numbers"))
    #expect(try !told("numbers = off # too many", pair.0, pair.1).map(\.check).contains("numbers"))
  }

  @Test("the severity that is set is reported in place of the usual one")
  func severity() throws {
    let found = try told(
      "numbers.severity = neutral", "Buxheti është 1.500 euro.", "The budget is 1.5 euros.")
    #expect(found.first { $0.check == "numbers" }?.severity == .neutral)
  }

  @Test("a threshold hides what is less sure, a check's own one goes before that of all")
  func threshold() throws {
    let pair = ("Qeveria u mblodh dje.", "The goverment met yesterday.")
    func isShown(_ settings: String) throws -> Bool? {
      try told(settings, pair.0, pair.1).first { $0.check == "spelling" }?.isShown
    }
    #expect(try isShown("") == true)
    #expect(try isShown("threshold = 1") == false)
    #expect(try isShown("threshold = 1\nspelling.threshold = 0") == true)
  }

  @Test("a sentence that is to be left alone shows nothing, however it is spaced")
  func leftAlone() throws {
    let settings = "leave-alone = Foto: AFP  1.500\n\n# more\nleave-alone = Tjetër"
    #expect(try told(settings, "foto:  AFP 1.500", "Photo: AFP 1.5").filter(\.isShown) == [])
    #expect(try told(settings, "foto: AFP 1.500 dhe", "Photo: AFP 1.5 and").contains(where: \.isShown))
  }

  @Test(
    "a line that cannot be meant is named, with what may be meant",
    arguments: [
      ("\nnumbrs = off", 2, "there is no setting 'numbrs'; did you mean 'numbers'?"),
      ("numbers", 1, "this line has no =; write key = value, as in 'numbers = off'"),
      ("numbers = maybe", 1, "'numbers' cannot be 'maybe'; it takes on or off"),
      ("numbers =", 1, "'numbers' cannot be ''; it takes on or off"),
      ("threshold = 2", 1, "'threshold' cannot be '2'; it takes a number from 0 to 1"),
      (
        "names.severity = high", 1,
        "'names.severity' cannot be 'high'; it takes neutral, minor, major, critical"
      ),
      (
        "dates = on\r\ndates = off", 2, "'dates' is already set in line 1; delete one of the two"
      ),
    ])
  func errors(text: String, line: Int, message: String) {
    #expect(throws: InputError(.data, file: "review.conf", line: line, message)) {
      try Settings(text: text, name: "review.conf")
    }
  }

  @Test("the template sets nothing, and is right when its # are taken away")
  func template() throws {
    #expect(try Settings(text: Settings.template, name: "") == Settings())
    let uncommented = Settings.template.split(separator: "\n")
      .filter { $0.contains(" = ") && !$0.hasSuffix("= ") && $0.hasPrefix("# ") }.map { $0.dropFirst(2) }
    let settings = try Settings(text: uncommented.joined(separator: "\n"), name: "")
    #expect(settings.threshold == Settings().threshold)
    #expect(Check.all.allSatisfy { settings.checks[$0.id]?.severity == $0.severity })
  }

  @Test(
    "a number that is none, or out of its range, is refused by every setting that takes one",
    arguments: ["inf", "-inf", "infinity", "nan", "1e400", "-1", "-1e300", "0x", "1,5", ""])
  func numbers(value: String) {
    let keys = (SettingKey.all + Check.all.flatMap(SettingKey.keys)).filter { $0.value.hasPrefix("a number") }
    #expect(keys.count > 3)
    for key in keys {
      #expect(throws: InputError.self, "\(key.name)") {
        try Settings(text: "\(key.name) = \(value)", name: "review.conf")
      }
    }
  }
}
