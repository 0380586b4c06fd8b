internal import Foundation
public import Review

/// Reads what is intact in a damaged project. It only reads, and needs nothing of SQLite: it must not be called while the
/// project is open in the same program, whose locks it would end.
public enum Salvage {
  /// The texts of a project, by id.
  ///
  /// - Parameters:
  ///   - path: where the file is; a write-ahead log beside it is read, too.
  ///   - name: what it is called in messages.
  /// - Throws: `InputError` when the file cannot be read, or nothing in it is a text's.
  public static func texts(path: String, name: String) throws(InputError) -> [SalvagedText] {
    guard let file = Data(ofFile: path) else {
      throw InputError(.missing, file: name, "the project cannot be read")
    }
    let log = Data(ofFile: path + "-wal") ?? Data()
    let rows = SalvagedRows(Pages(Array(file), log: Array(log)))
    guard !rows.ids.isEmpty else {
      throw InputError(.data, file: name, "it holds nothing of a review project; restore a copy of it")
    }
    let lost = (1..<(rows.decisions.keys.max() ?? 0) + 1).filter { rows.decisions[$0] == nil }
    return rows.ids.map { id in
      func file(_ side: Side) -> SalvagedText.File? { rows.file(side, of: id) }
      let decisions = rows.decisions.values.filter { $0.text == id }.sorted { $0.number < $1.number }
      let count = rows.texts[id]?.decisions
      let target = file(.target)
      return SalvagedText(
        name: rows.texts[id]?.name ?? target?.file.name ?? "\(id)", source: file(.source), target: target,
        units: rows.units.filter { $0.unit.text == id }, decisions: decisions,
        lost: count == decisions.count ? [] : lost, decisionCount: count)
    }
  }
}
