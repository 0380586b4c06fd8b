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

  /// What stands for it where there is room for a sign only, so that colour is never needed.
  var sign: String {
    switch self {
    case .neutral: "·"
    case .minor: "!"
    case .major: "!!"
    case .critical: "!!!"
    }
  }

  /// What the signs are, for the help.
  static let signs = "!!! is critical, !! major, ! minor, · neutral"
}
