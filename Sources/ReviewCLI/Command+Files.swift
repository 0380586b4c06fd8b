extension Command {
  /// Whether the operand at a place may name a file.
  ///
  /// - Parameter count: how many operands there are: a first one that may be left out is, where there are too few.
  func namesFile(_ place: Int, of count: Int) -> Bool {
    let leavesFirstOut = operands.count > 1 && operands[0].hasPrefix("[") && count < operands.count
    let place = leavesFirstOut ? place + 1 : place
    guard let operand = operands.indices.contains(place) ? operands[place] : operands.last else {
      return false
    }
    // SOURCE and TARGET beside a GLOSSARY are terms.
    let isTerm =
      operands.first.map { $0.filter(\.isUppercase) } == "GLOSSARY" && operands.count > 1
      && ["SOURCE", "TARGET"].contains(operand.filter(\.isUppercase))
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
