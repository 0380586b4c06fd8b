internal import Review

/// Which of several places an answer goes to: what is listed first, and what is chosen of it.
struct PlaceChoice {
  let arguments: Arguments
  let console: Console

  static let options = [
    Option(name: "list", letter: "l", help: "Only list the places, with their numbers."),
    Option(name: "only", value: "N,N-N", help: "Only these places of the list."),
  ]

  /// Lists places, then answers which of them are meant: those of `--only`, those that a person at a terminal tells, or all.
  ///
  /// - Parameters:
  ///   - numbers: by which the places are named.
  ///   - lines: what is said of each.
  /// - Returns: nil when nothing is to be done.
  func chosen(_ numbers: [Int], _ lines: [StyledText]) throws -> [Int]? {
    let only = try arguments.value("only").map { try arguments.numbers($0, "place") }
    let isList = arguments.has("list") || arguments.has("dry-run")
    if only == nil || isList {
      console.print(lines.isEmpty ? "No such place." : "\(count(lines.count, "place")):")
      lines.forEach { console.print($0) }
    }
    guard !isList, !numbers.isEmpty else { return nil }
    if let only {
      if let other = only.first(where: { !numbers.contains($0) }) {
        throw InputError(.data, "place \(other) no longer exists; list the places again")
      }
      return only
    }
    return console.isInteractive ? try asked(numbers) : numbers
  }

  private func asked(_ numbers: [Int]) throws -> [Int]? {
    let example = "\(numbers[0]),\(numbers[numbers.count - 1])"
    try console.prompt(StyledText("All of them (y), none (n), or the numbers of some, such as \(example): "))
    guard let answer = try console.readLine(), !answer.isEmpty, !"no".hasPrefix(answer.lowercased()) else {
      console.print("Nothing was changed.")
      return nil
    }
    if "yes".hasPrefix(answer.lowercased()) { return numbers }
    let some = try arguments.numbers(answer.filter { $0 != " " }, "place")
    guard some.allSatisfy(numbers.contains) else {
      throw InputError(.usage, "'\(answer)' names a place that is not in the list; nothing was changed")
    }
    return some
  }
}

extension Arguments {
  /// The numbers of `3,5-7`.
  func numbers(_ word: String, _ what: String) throws -> [Int] {
    try word.split(separator: ",").flatMap { part in
      let ends = try part.split(separator: "-", maxSplits: 1).map { try number(String($0), what) }
      guard let first = ends.first, let last = ends.last, first <= last, last - first < 100_000 else {
        throw UsageError("'\(part)' is not a range of \(what)s; write it as 5-7", command)
      }
      return Array(first...last)
    }
  }
}
