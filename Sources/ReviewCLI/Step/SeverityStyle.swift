internal import Review

extension Severity {
  /// How it looks.
  var style: Style {
    switch self {
    case .neutral: .cyan
    case .minor: .yellow
    case .major, .critical: .red
    }
  }
}

extension Category {
  /// Its name for a reader, as "wrong term".
  var title: String { String(rawValue.drop { $0 != "/" }.dropFirst()).replacing("-", with: " ") }
}
