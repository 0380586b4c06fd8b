extension Command {
  /// Whether the operand at a place may name a file.
  func namesFile(_ place: Int) -> Bool {
    guard let operand = operands.indices.contains(place) ? operands[place] : operands.last else {
      return false
    }
    // SOURCE and TARGET beside a GLOSSARY are terms.
    let isTerm = operands.first == "GLOSSARY" && ["SOURCE", "TARGET"].contains(operand.filter(\.isUppercase))
    return operand.namesFile && !isTerm
  }
}

extension Option {
  /// Whether its value names a file.
  var namesFile: Bool { choices.isEmpty && value?.namesFile == true }
}

extension String {
  /// Whether a placeholder of the command table, as `[FILE...]` or `N|FILE`, stands for a file.
  var namesFile: Bool { !Set(placeholders).isDisjoint(with: ["FILE", "SOURCE", "TARGET", "GLOSSARY"]) }

  /// The words of a placeholder.
  fileprivate var placeholders: [String] {
    split(separator: "|").map { $0.filter(\.isUppercase) }
  }
}
