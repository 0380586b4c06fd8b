internal import Review

/// Which checks a command runs or lists.
struct CheckChoice {
  /// The checks.
  let checks: [Check]
  /// The settings; they hold no check off that the command line names.
  let settings: Settings

  /// What the options leave of the checks that are on.
  init(_ arguments: Arguments, _ settings: Settings) throws {
    checks = try Self.checks(arguments)
    var settings = settings
    for id in arguments.values("check") { settings.checks[id]?.isOn = true }
    self.settings = settings
  }

  /// Takes some checks alone.
  static let only = Option(
    name: "check", letter: "c", value: "ID", isRepeatable: true,
    help: "Only this check; 'review checks' lists them.")
  static let options: [Option] = [
    only, Option(name: "no-check", value: "ID", isRepeatable: true, help: "All but this check."),
  ]

  /// The checks that the options leave.
  static func checks(_ arguments: Arguments) throws -> [Check] {
    let wanted = try arguments.values("check").map { try check($0, arguments.command).id }
    let unwanted = try arguments.values("no-check").filter { !Check.retired.contains($0) }
      .map { try check($0, arguments.command).id }
    return Check.all.filter { (wanted.isEmpty || wanted.contains($0.id)) && !unwanted.contains($0.id) }
  }

  /// Whether the options leave the findings of a check, or of no check of this program: those that reviewers marked.
  static func filter(_ arguments: Arguments) throws -> @Sendable (String) -> Bool {
    guard arguments.has("check") else { return { _ in true } }
    let marks = arguments.values("check").contains(Finding.marked)
    let others = arguments.values("check").filter { $0 != Finding.marked }
    let ids = Set(try others.map { try check($0, arguments.command).id })
    return { ids.contains($0) || marks && $0 == Finding.marked }
  }

  /// The check of an id.
  static func check(_ id: String, _ command: Command) throws -> Check {
    if Check.retired.contains(id) {
      throw UsageError("the check '\(id)' was given up: it was wrong too often on good English", command)
    }
    guard let check = Check.all.first(where: { $0.id == id }) else {
      throw UsageError(
        "there is no check '\(id)'\(nearest(to: id, among: Check.all.map(\.id)).question)", command)
    }
    return check
  }
}
