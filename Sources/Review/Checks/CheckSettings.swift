extension Settings {
  /// A finding of a unit with this source, as it is reported: with the severity that is set, shown or not.
  ///
  /// A severity that is not the check's usual one (a glossary row may tell its own) stays.
  public func applied(to finding: Finding, in source: String) -> Finding {
    var told = finding
    told.isShown = shows(finding.confidence, of: finding.check) && !leavesAlone(source)
    if let severity = checks[finding.check]?.severity,
      finding.severity == Check.all.first(where: { $0.id == finding.check })?.severity
    {
      told.severity = severity
    }
    return told
  }
}

extension SettingKey {
  /// The keys that a check has.
  public static func keys(of check: Check) -> [SettingKey] {
    let id = check.id
    let levels = Severity.allCases.map(\.name)
    return [
      SettingKey(name: id, value: "on or off", usual: "on", summary: check.summary) { settings, value in
        guard let isOn = flag(value) else { return false }
        settings.checks[id, default: .init()].isOn = isOn
        return true
      },
      SettingKey(
        name: "\(id).severity", value: levels.joined(separator: ", "), usual: check.severity.name,
        summary: "the severity of its findings"
      ) { settings, value in
        guard let severity = Severity(name: value) else { return false }
        settings.checks[id, default: .init()].severity = severity
        return true
      },
      SettingKey(
        name: "\(id).threshold", value: "a number from 0 to 1", usual: "0.5",
        summary: "findings with less confidence are not shown"
      ) { settings, value in
        guard let number = Double(value), (0...1).contains(number) else { return false }
        settings.checks[id, default: .init()].threshold = number
        return true
      },
    ]
  }
}
