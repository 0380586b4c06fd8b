extension Array where Element: Sendable {
  /// What `body` makes of each element, in order; several calls of it run at once.
  func concurrentMap<Result: Sendable>(
    _ body: @escaping @Sendable (Element) throws -> Result
  ) async rethrows -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      for (index, element) in enumerated() { group.addTask { (index, try body(element)) } }
      var results = [Result?](repeating: nil, count: count)
      for try await (index, result) in group { results[index] = result }
      return results.compactMap { $0 }
    }
  }
}
