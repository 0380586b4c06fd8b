internal import Review

/// Why something is kept, if a reason is given.
struct KeepReason {
  var text: String?

  private enum Answer {
    case none, other
    case reason(String)
  }

  private static let reasons = [
    "the translation is right", "a name, a title or a quotation", "house style", "the source is wrong here",
    "it does not matter here",
  ]

  /// Asks for a reason; nil when the editor cancels.
  static func ask(
    _ title: String, key: String = "k", over backdrop: @escaping Backdrop, on screen: Screen
  ) throws -> KeepReason? {
    typealias Item = Choice<Answer>.Item
    let listed = reasons.enumerated().map {
      Item(key: String($0 + 1), label: $1, value: .reason($1))
    }
    let items =
      [Item(key: key, label: "without a reason", value: .none)] + listed
      + [Item(key: "t", label: "another reason: type it", value: .other)]
    switch try Choice.ask(title, items, over: backdrop, on: screen) {
    case nil: return nil
    case .some(.none): return KeepReason()
    case .reason(let reason): return KeepReason(text: reason)
    case .other:
      return try TextPrompt.ask("a reason", "Why it is kept:", over: backdrop, on: screen).map {
        KeepReason(text: $0.isEmpty ? nil : $0)
      }
    }
  }
}
