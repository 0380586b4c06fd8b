/// Abbreviations of the desk's own.
public struct Abbreviations: ProjectPart {
  let project: ProjectLog

  /// The desk's own abbreviations, by which the texts of the project are cut into sentences; empty for none.
  public func all() throws -> [String] { try store.read { try store.abbreviations() } }

  /// Keeps abbreviations in place of those kept so far. Texts that are loaded already stay as they were cut.
  public func set(_ abbreviations: [String]) throws {
    var seen: Set<String> = []
    let new = abbreviations.filter { seen.insert($0).inserted }
    try store.write {
      if try store.abbreviations() != new { try store.setAbbreviations(new) }
    }
  }
}
