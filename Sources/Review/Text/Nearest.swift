/// The name that a mistyped word is most like; nil when none is near.
public func nearest(to word: String, among names: [String]) -> String? {
  let limit = max(1, word.count / 3)
  let word = word.lowercased()
  let ranked = names.map { name in
    let lower = name.lowercased()
    // The beginning of a name is as good as a slip of the finger.
    return (name: name, distance: word.count > 1 && lower.hasPrefix(word) ? 1 : distance(word, lower, limit))
  }
  return ranked.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.name
}

extension String? {
  /// "; did you mean …?" for a guess, nothing without one.
  public var question: String { map { "; did you mean '\($0)'?" } ?? "" }
}

/// How many letters must be typed, left out, changed or swapped to make one word of the other; more than the limit
/// is not counted out.
private func distance(_ left: String, _ right: String, _ limit: Int) -> Int {
  let left = Array(left)
  let right = Array(right)
  guard abs(left.count - right.count) <= limit else { return limit + 1 }
  var rows = [Array(0...right.count)]
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[left.count][right.count]
}
