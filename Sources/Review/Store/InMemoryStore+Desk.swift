// What each method does is said at `DeskStore`.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension InMemoryStore {
  struct Desk {
    var dismissals: [Dismissal] = []
    var assignees: [Int: String] = [:]
    var approvals: [Approval] = []
    var times: [(unit: Int, reviewer: String, seconds: Double)] = []
    var bookmarks: [Int: [String: Bookmark]] = [:]
    var exports: [String: String] = [:]
    var comments: [CommentEntry] = []
  }

  public func dismissals() -> [Dismissal] { state.desk.dismissals }

  public func lastDismissal() -> Int { state.desk.dismissals.count }

  public func append(_ entry: Dismissal) -> Int {
    var entry = entry
    entry.number = state.desk.dismissals.count + 1
    state.desk.dismissals.append(entry)
    return entry.number
  }

  public func assignees(of text: Int) -> [Int: String] {
    state.desk.assignees.filter { state.units[$0.key - 1].text == text }
  }

  public func assign(_ unit: Int, to reviewer: String?) { state.desk.assignees[unit] = reviewer }

  public func approvals(of text: Int) -> [Approval] { state.desk.approvals.filter { $0.text == text } }

  public func append(_ approval: Approval) { state.desk.approvals.append(approval) }

  public func comments(of text: Int) -> [CommentEntry] { state.desk.comments.filter { $0.text == text } }

  public func append(_ entry: CommentEntry) -> Int {
    var entry = entry
    entry.number = state.desk.comments.count + 1
    state.desk.comments.append(entry)
    return entry.number
  }

  public func seconds(of text: Int) -> [String: Double] {
    let times = state.desk.times.filter { state.units[$0.unit - 1].text == text }
    return Dictionary(times.map { ($0.reviewer, $0.seconds) }, uniquingKeysWith: +)
  }

  public func seconds(ofUnit unit: Int) -> [String: Double] {
    let times = state.desk.times.filter { $0.unit == unit }
    return Dictionary(times.map { ($0.reviewer, $0.seconds) }, uniquingKeysWith: +)
  }

  public func add(_ seconds: Double, on unit: Int, by reviewer: String, time: String) {
    state.desk.times.append((unit, reviewer, seconds))
  }

  public func exportedHash(at path: String) -> String? { state.desk.exports[path] }

  public func setExportedHash(_ hash: String, to path: String) { state.desk.exports[path] = hash }

  public func bookmark(of text: Int, reviewer: String) -> Bookmark? { state.desk.bookmarks[text]?[reviewer] }

  public func put(_ bookmark: Bookmark, text: Int, reviewer: String) {
    state.desk.bookmarks[text, default: [:]][reviewer] = bookmark
  }
}
