/// Makes what is typed into the steppers that read lines.
enum StepLines {
  /// Lines for the stepper for findings.
  static func findings(_ random: inout SplitMix64) -> String {
    lines(&random) { random in
      let number = Operands.number(&random)
      let phrase = Operands.phrases.randomElement(using: &random)!
      let sentence = Operands.sentences.randomElement(using: &random)!
      return [
        number, "a", "a \(number)", "e \(sentence)", "e\n\(sentence)", "E", "r \(phrase)", "r\n\(phrase)",
        "k", "k \(phrase)",
        "A", "A \(number)\nall", "A\n\(number)", "A \(number)", "K\nyes", "K \(phrase)\n",
        "m \(phrase)\n\(number)\n2\n\(phrase)",
        "m", "m \(phrase)", "t\n\n\n\nyes", "t\nkuti\nbox\n\(phrase)\nyes", "S \(phrase)\nbox\nall",
        "S \(phrase)\n\n\(number)", "S",
        "s", "u", "U", "n", "p", "N", "P", "g \(number)", "g \(number) \(sentence)", "g", "/ \(phrase)", "/",
        "f \(phrase)", "f major", "f numbers", "f own", "f later", "f", "o", "v", "?", "q",
      ].randomElement(using: &random)!
    }
  }

  /// Lines for the stepper for pairs.
  static func pairs(_ random: inout SplitMix64) -> String {
    lines(&random) { random in
      let (number, other) = (Operands.number(&random), Operands.number(&random))
      return [
        "n", "p", "d", "g \(number)", "j", "s", "s \(number)", "s \(number) \(other)", ">", "<", "> source",
        "< source",
        "> x", "l", "x", "c", "u", "join \(number) \(other)", "join \(number)", "split \(number)",
        "split \(number) --source \(other)", "move \(number) --target \(other)",
        "move \(number) --source \(other) --target \(number)",
        "link \(number) \(other)", "link \(number)", "unlink \(number)", "lock \(number) \(other)",
        "unlock \(number)", "?",
        "join", "move 1", "lock", "q",
      ].randomElement(using: &random)!
    }
  }

  private static func lines(_ random: inout SplitMix64, _ line: (inout SplitMix64) -> String) -> String {
    (0..<Int.random(in: 1...14, using: &random)).map { _ in
      switch Int.random(in: 0..<14, using: &random) {
      case 0: Operands.wild.randomElement(using: &random)! + "\n"
      case 1: line(&random) + " " + Operands.wild.randomElement(using: &random)! + "\n"
      default: line(&random) + "\n"
      }
    }.joined()
  }
}
