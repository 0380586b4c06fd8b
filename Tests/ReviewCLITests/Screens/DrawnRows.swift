extension String {
  /// The rows that drawings send, each with where it stands.
  var drawnRows: [(row: Int, text: String)] {
    matches(of: /\u{1B}\[(\d+);1H((?:(?!\u{1B}\[\d+;\d+H)[\s\S])*)/).map { match in
      (Int(match.1) ?? 0, String(match.2.replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "")))
    }
  }
}
