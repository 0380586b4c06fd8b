internal import Foundation

extension GlossaryFormat {
  /// UTX (Universal Terminology eXchange) 1.x of AAMT; written as 1.11, which takes no byte order mark.
  static let utx = GlossaryFormat(
    id: "utx", title: "UTX 1.11", ending: "utx",
    holds: [.admitted, .forbidden, .notes, .identifiers, .domains],
    recognises: { $0.beginning.hasPrefix("#UTX") },
    read: { (file: GlossaryFile) throws(InputError) -> Glossary in try UTXReader.glossary(file) },
    write: { (glossary: Glossary) throws(InputError) -> [UInt8] in try UTXWriter.bytes(of: glossary) })
}

/// The term statuses of UTX and ours; a provisional term is not yet approved, so it is admitted.
private enum UTXStatus: String {
  case approved, provisional, forbidden
  case nonStandard = "non-standard"

  var status: TermStatus {
    switch self {
    case .approved: .preferred
    case .provisional, .nonStandard: .admitted
    case .forbidden: .forbidden
    }
  }

  init(_ term: Term) {
    let kept = term.details.extraColumns.first { $0.name == "term status" }
    if let kept, let told = Self(rawValue: kept.text), told.status == term.status {
      self = told
      return
    }
    switch term.status {
    case .preferred: self = .approved
    case .admitted: self = .nonStandard
    case .forbidden: self = .forbidden
    }
  }
}

private enum UTXReader {
  static func glossary(_ file: GlossaryFile) throws(InputError) -> Glossary {
    let text = try file.text().trimmingMark
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let head = lines.prefix { $0.hasPrefix("#") }
    guard head.count >= 2,
      let columns = head.last?.dropFirst().split(separator: "\t", omittingEmptySubsequences: false).map(
        String.init),
      let source = columns.firstIndex(of: "src")
    else {
      throw InputError(
        .data, file: file.name, line: head.count,
        "the last line that begins with # has to name the columns, as #src<TAB>tgt<TAB>src:pos")
    }
    let properties = head.dropLast().joined(separator: ";").split(separator: ";").map {
      String($0.drop { $0 == "#" }).trimmingWhitespace()
    }
    let languages = properties.dropFirst().first?.split(separator: "/").map(String.init) ?? []
    var rows = ConceptRows()
    for (index, line) in lines.enumerated().dropFirst(head.count) where !line.isEmpty && !line.hasPrefix("#")
    {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count <= columns.count, source < cells.count else {
        rows.complain(index + 1, "\(cells.count) cells, but there are \(columns.count) columns")
        continue
      }
      add(zip(columns, cells).filter { !$1.isEmpty && $1 != "-" }, index + 1, to: &rows)
    }
    rows.finish()
    let told = properties.enumerated().filter { $0.offset != 1 }.map(\.element).filter { !$0.isEmpty }
    return Glossary(
      name: file.name, entries: rows.entries, problems: rows.problems, source: languages.first,
      target: languages.dropFirst().first, header: [XMLTree("utx", text: told.joined(separator: "; "))])
  }

  private static func add(_ cells: [(String, String)], _ line: Int, to rows: inout ConceptRows) {
    var known: [(TableColumn, String)] = []
    var details: [XMLTree] = []
    for (name, text) in cells {
      let kept = XMLTree("column", [.init("type", name)], text: text)
      switch name.lowercased() {
      case "src": known.append((.source, text))
      case "tgt": known.append((.target, text))
      case "src:pos":
        let pos =
          text.lowercased() == "proper noun" || text.lowercased() == "propernoun"
          ? .name : PartOfSpeech(rawValue: text.lowercased())
        if let pos { known.append((.pos, pos.rawValue)) } else { details.append(kept) }
      case "term status":
        if let status = UTXStatus(rawValue: text.lowercased()) {
          known.append((.status, status.status.rawValue))
          if status == .provisional { details.append(kept) }
        } else {
          details.append(kept)
        }
      case "concept id": known.append((.concept, text))
      case "comment", "tgt:comment": known.append((.note, text))
      case "domain": known.append((.domain, text))
      default: details.append(kept)
      }
    }
    rows.add(TableRow(known, line: line), details: details)
  }
}

private enum UTXWriter {
  static func bytes(of glossary: Glossary) throws(InputError) -> [UInt8] {
    guard let source = glossary.source, let target = glossary.target else {
      throw InputError(
        .usage, file: glossary.name, "its languages are not known; pass --from and --to")
    }
    var table = TableWriter(glossary).rows.filter { $0.cells[.source] != "" }
    var columns = ["src", "tgt", "src:pos", "term status"]
    for (name, column) in [("comment", TableColumn.note), ("concept ID", .concept), ("domain", .domain)]
    where table.contains(where: { $0.cells[column]?.isEmpty == false }) {
      columns.append(name)
    }
    for row in table { columns += row.details.extraColumns.map(\.name).filter { !columns.contains($0) } }
    table.removeAll { $0.cells[.target] == "" }
    let lines = table.map { row in DelimitedText.line(columns.map { cell($0, row) }, "\t", end: "") }
    let head = [header(of: glossary, source, target), "#" + columns.joined(separator: "\t")]
    return Array((head + lines).map { $0 + "\r\n" }.joined().utf8)
  }

  private static func header(of glossary: Glossary, _ source: String, _ target: String) -> String {
    let told = glossary.header.first { $0.name == "utx" }?.text.split(separator: ";").map {
      String($0).trimmingWhitespace()
    }
    let rest = told.map { Array($0.dropFirst()) } ?? []
    // The date of its making is a must, and the third.
    let parts =
      [told?.first ?? "UTX 1.11", "\(source)/\(target)"]
      + (rest.isEmpty ? [Date.now.formatted(.iso8601)] : rest)
    return "#" + parts.joined(separator: "; ")
  }

  private static func cell(_ name: String, _ row: TableWriter.Row) -> String {
    let extra = row.details.extraColumns.first { $0.name == name }?.text
    switch name {
    case "src": return row.cells[.source]!
    case "tgt": return row.cells[.target]!
    case "src:pos":
      let pos = row.cells[.pos] == "name" ? "proper noun" : row.cells[.pos]
      return pos.flatMap { $0.isEmpty ? nil : $0 } ?? extra ?? "-"
    case "term status":
      let status = TermStatus(rawValue: row.cells[.status]!) ?? .preferred
      return UTXStatus(Term(text: "", status: status, details: row.details)).rawValue
    case "comment": return row.cells[.note] ?? ""
    case "concept ID": return row.cells[.concept] ?? ""
    case "domain": return row.cells[.domain] ?? ""
    default: return extra ?? ""
    }
  }
}
