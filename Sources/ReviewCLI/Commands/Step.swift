extension Command {
  /// Steps through the findings that want a decision.
  static let step = Command(name: "step", summary: "Step through the findings that want a decision.") {
    _, _ in .done
  }
}
