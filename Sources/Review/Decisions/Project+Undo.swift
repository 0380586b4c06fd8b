extension Project {
  /// Takes a decision back; taking back an undo brings the decision back.
  ///
  /// - Parameter number: the entry of the log; nil for this reviewer's last decision that still stands, in any text.
  /// - Throws: `InputError` with the numbers of later decisions that build on it.
  @discardableResult
  public func undo(_ number: Int? = nil, reason: String? = nil) throws -> Decided {
    fatalError("to come")
  }
}
