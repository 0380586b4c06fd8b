public import Review

extension JSONWriter {
  /// The fields of an entry of the log; `unit` is the number of its unit, nil for one that is no longer in the text.
  public mutating func fields(of decision: Decision, text: String, unit: Int?) {
    field("decision", decision.number)
    field("document", text)
    field("unit", unit)
    field("finding", decision.finding)
    field("action", decision.action.rawValue)
    field("before", decision.before)
    field("after", decision.after)
    field("reviewer", decision.reviewer)
    field("reason", decision.reason)
    field("time", decision.time)
    field("undoes", decision.undoes)
    field("batch", decision.batch)
  }
}
