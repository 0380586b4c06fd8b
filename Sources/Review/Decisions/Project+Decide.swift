extension Project {
  /// Puts a suggestion in the place of a finding's span, and adapts the article before it and its first letter.
  ///
  /// - Parameter suggestion: which one, from 1.
  @discardableResult
  public func accept(_ finding: Int, suggestion: Int = 1, reason: String? = nil) throws -> Decided {
    fatalError("to come")
  }

  /// Puts the editor's own phrase in the place of a finding's span, as it is written but for the article before it.
  @discardableResult
  public func accept(_ finding: Int, replacement: String, reason: String? = nil) throws -> Decided {
    fatalError("to come")
  }

  /// Writes the sentence of a finding anew.
  ///
  /// - Parameter current: the text that the editor began from; when somebody else has changed it since, this throws.
  @discardableResult
  public func edit(
    finding: Int, to sentence: String, from current: String? = nil, reason: String? = nil
  ) throws -> Decided {
    fatalError("to come")
  }

  /// Writes the sentence of a unit anew.
  ///
  /// - Parameter current: the text that the editor began from; when somebody else has changed it since, this throws.
  @discardableResult
  public func edit(
    unit number: Int, of text: Int, to sentence: String, from current: String? = nil, reason: String? = nil
  ) throws -> Decided {
    fatalError("to come")
  }

  /// Keeps what a finding flags: it is no error. Hides this finding and no other.
  @discardableResult
  public func dismiss(_ finding: Int, reason: String? = nil) throws -> Decided {
    fatalError("to come")
  }

  /// Puts a finding off for this sitting; nothing is kept of that.
  public func postpone(_ finding: Int) throws {
    postponed.insert(finding)
  }
}
