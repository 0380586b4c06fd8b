extension Statistics {
  /// How this desk has answered the findings of each check, in all texts; checks without a shown finding are left out.
  public func record() throws -> [CheckRecord] {
    try store.read {
      var records: [String: CheckRecord] = [:]
      for text in try store.texts() {
        for finding in try reading.flaggedUnits(of: text.id).flatMap(\.findings) {
          let check = finding.finding.check
          guard finding.finding.isShown || finding.decision != nil, finding.state != .gone else { continue }
          switch finding.state {
          case .accepted, .edited: records[check, default: CheckRecord(check: check)].corrected += 1
          case .dismissed: records[check, default: CheckRecord(check: check)].dismissed += 1
          case .open, .later, .gone: records[check, default: CheckRecord(check: check)].open += 1
          }
        }
      }
      return records.values.sorted { ($1.answered, $0.check) < ($0.answered, $1.check) }
    }
  }
}
