extension Project {
  /// Takes a text in. A pair of paths that the project knows, or `replacing`, is a reload: every decision that still
  /// fits is kept, and the others are listed.
  ///
  /// - Parameter replacing: the id of the text that this is a new version of, when the paths do not tell.
  @discardableResult
  public func load(_ text: LoadedText, replacing: Int? = nil) throws -> LoadReport {
    fatalError("to come")
  }
}
