internal import Review
internal import ReviewDesk

/// Asks which findings to step through: by check, severity, state and text.
struct FilterMenu {
  let session: ReviewSession
  let screen: Screen

  private enum Part {
    case done, check, severity, state, text, owner, all
  }

  /// Asks until the editor is content.
  func run(over backdrop: @escaping Backdrop) throws {
    var filter = session.queue.filter
    while true {
      typealias Item = Choice<Part>.Item
      let count = session.queue.count(with: filter)
      let items = [
        Item(key: "d", label: "show these: \(count) of \(session.queue.all) findings", value: .done),
        Item(key: "c", label: "check: \(filter.check ?? "all")", value: .check),
        Item(
          key: "v", label: "severity: \(filter.least == .neutral ? "all" : "\(filter.least.name) and worse")",
          value: .severity),
        Item(key: "s", label: "state: \(filter.state.rawValue)", value: .state),
        Item(key: "t", label: "text: \(filter.text.isEmpty ? "any" : "“\(filter.text)”")", value: .text),
      ]
      let owner =
        session.queue.hasOwn || filter.owner != .all
        ? [Item(key: "w", label: "whose sentences: \(filter.owner.rawValue)", value: .owner)] : []
      let last = [
        Item(key: "x", label: "all findings again", value: .all)
      ]
      switch try Choice.ask("Show which findings?", items + owner + last, over: backdrop, on: screen) {
      case nil: return
      case .done: return session.filter(filter)
      case .check: try askCheck(&filter, backdrop)
      case .severity: try askSeverity(&filter, backdrop)
      case .state: try askState(&filter, backdrop)
      case .text:
        filter.text =
          try TextPrompt.ask(
            "a text", "Findings whose sentence or reason has:", text: filter.text, deed: "filters",
            over: backdrop, on: screen)
          ?? filter.text
      case .owner: try askOwner(&filter, backdrop)
      case .all: filter = FindingFilter()
      }
    }
  }

  private func askCheck(_ filter: inout FindingFilter, _ backdrop: @escaping Backdrop) throws {
    let checks = session.queue.checks()
    let letters = "123456789bcdefghijklmnopqrstuvwxyz".map(String.init)
    let items =
      [Choice<String?>.Item(key: "a", label: "all checks", value: nil)]
      + zip(letters, checks).map { .init(key: $0, label: "\($1.check) (\($1.count))", value: $1.check) }
    if let check = try Choice.ask("Findings of which check?", items, over: backdrop, on: screen) {
      filter.check = check
    }
  }

  private func askSeverity(_ filter: inout FindingFilter, _ backdrop: @escaping Backdrop) throws {
    let items = Severity.allCases.enumerated().map { index, severity in
      Choice<Severity>.Item(
        key: String(index + 1), label: severity == .neutral ? "all" : "\(severity.name) and worse",
        value: severity)
    }
    filter.least = try Choice.ask("How severe?", items, over: backdrop, on: screen) ?? filter.least
  }

  private func askState(_ filter: inout FindingFilter, _ backdrop: @escaping Backdrop) throws {
    let items = FindingFilter.State.allCases.enumerated().map {
      Choice<FindingFilter.State>.Item(key: String($0 + 1), label: $1.rawValue, value: $1)
    }
    filter.state = try Choice.ask("In which state?", items, over: backdrop, on: screen) ?? filter.state
  }

  private func askOwner(_ filter: inout FindingFilter, _ backdrop: @escaping Backdrop) throws {
    let items = FindingFilter.Owner.allCases.enumerated().map {
      Choice<FindingFilter.Owner>.Item(key: String($0 + 1), label: $1.rawValue, value: $1)
    }
    filter.owner = try Choice.ask("Whose sentences?", items, over: backdrop, on: screen) ?? filter.owner
  }
}
