/// Something that looks at units and reports findings: the checks of this program, a model, a translation engine.
///
/// A source may be slow, and it may be asked again while it answers. What it says of units that have changed in the meantime is
/// not taken in.
public protocol FindingSource: Sendable {
  /// The origin of everything that it reports.
  var origin: FindingOrigin { get }

  /// What the source finds in the units of a question; the answer covers the units that it names, and no others.
  ///
  /// - Throws: what keeps it from answering; the units then stay unchecked.
  func findings(for recheck: Recheck) async throws -> Recheck.Answer

  /// Reads its data again before the next answer, because a glossary has changed.
  func forget()
}
