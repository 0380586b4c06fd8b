/// Who reported a finding.
///
/// A source that looks at a unit again settles its own findings only: those of the same `name`.
public enum FindingOrigin: Hashable, Sendable {
  /// The checks of this program; `Finding.check` says which one.
  case check
  /// A reviewer, who marked an error that nothing else reported.
  case reviewer(String)
  /// What this desk approved before.
  case archive
  /// The small model on this machine, by its version.
  case model(version: String)
  /// An outside engine, by its name and version.
  case engine(name: String, version: String)

  /// The name for scripts: "check", "reviewer", "archive", "model" or "engine:NAME". Versions and people do not differ in it.
  public var name: String {
    switch self {
    case .check: "check"
    case .reviewer: "reviewer"
    case .archive: "archive"
    case .model: "model"
    case .engine(let name, _): "engine:\(name)"
    }
  }

  /// Whether a reviewer reported it: nothing looks for it again, and it stands as long as its words do.
  public var isReviewer: Bool { if case .reviewer = self { true } else { false } }
}

extension FindingOrigin {
  /// The origin as a store keeps it: the name, and after a tab what else there is to know.
  public var code: String {
    switch self {
    case .check, .archive: name
    case .reviewer(let detail), .model(let detail), .engine(_, let detail): "\(name)\t\(detail)"
    }
  }

  /// The origin of a code; nil for one that this program does not know.
  public init?(code: String) {
    let parts = code.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let detail = parts.count > 1 ? parts[1] : ""
    switch parts[0] {
    case "check": self = .check
    case "reviewer": self = .reviewer(detail)
    case "archive": self = .archive
    case "model": self = .model(version: detail)
    case let name where name.hasPrefix("engine:"):
      self = .engine(name: String(name.dropFirst("engine:".count)), version: detail)
    default: return nil
    }
  }
}
