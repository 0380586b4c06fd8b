extension Undoing {
  /// The entry of the log that `undo()` would take back first; nil when this reviewer has no decision that stands.
  public func nextUndo() throws -> Decision? { try store.read { try lastStanding() } }
}
