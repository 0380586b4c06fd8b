/// What we know of a term and TBX has no place for: a note that begins with "review:" and lists it, as
/// `review: match=exact; forms=talks, talking`. Other programs show it as any note.
enum TBXSettings {
  private static let start = "review: "

  static func isNote(_ element: XMLTree) -> Bool { element.text.hasPrefix(start) }

  private static let houseStyle = XMLTree("note", text: "review: house-style=yes")

  /// Whether a concept without a source term is a rule of the house, not one that lacks a translation.
  static func isHouseStyle(_ entry: ConceptEntry) -> Bool { entry.details.contains(houseStyle) }

  static func note(of entry: ConceptEntry) -> XMLTree? {
    note([
      ("house-style", entry.isHouseStyle && !entry.targets.isEmpty ? "yes" : ""),
      ("required", entry.isRequired || entry.sources.isEmpty ? "" : "no"),
      ("severity", entry.severity?.name ?? ""),
    ])
  }

  static func apply(_ note: XMLTree, to entry: inout ConceptEntry) {
    for (key, value) in pairs(note) {
      switch key {
      case "house-style": entry.details.append(houseStyle)
      case "required": entry.isRequired = value != "no"
      case "severity": entry.severity = Severity(name: value)
      default: break
      }
    }
  }

  static func note(of term: Term) -> XMLTree? {
    note([
      ("match", term.match == .inflected ? "" : term.match.rawValue),
      ("pos", term.partOfSpeech == .name || term.partOfSpeech == .phrase ? term.partOfSpeech!.rawValue : ""),
      ("forms", term.forms.joined(separator: ",")), ("near", term.near.joined(separator: ",")),
      ("not-near", term.notNear.joined(separator: ",")), ("compound", term.isCompound ? "yes" : ""),
    ])
  }

  static func apply(_ note: XMLTree, to term: inout Term) {
    for (key, value) in pairs(note) {
      let list = value.split(separator: ",").map(String.init)
      switch key {
      case "match": term.match = MatchMode(rawValue: value) ?? .inflected
      case "pos": term.partOfSpeech = PartOfSpeech(rawValue: value) ?? term.partOfSpeech
      case "forms": term.forms = list
      case "near": term.near = list
      case "not-near": term.notNear = list
      case "compound": term.isCompound = value == "yes"
      default: break
      }
    }
  }

  private static func note(_ pairs: [(key: String, value: String)]) -> XMLTree? {
    let told = pairs.filter { !$0.value.isEmpty }.map {
      "\($0.key)=\($0.value.replacing("%", with: "%25").replacing(";", with: "%3B"))"
    }
    return told.isEmpty ? nil : XMLTree("note", text: start + told.joined(separator: "; "))
  }

  private static func pairs(_ note: XMLTree) -> [(String, String)] {
    note.text.dropFirst(start.count).split(separator: ";").compactMap { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else { return nil }
      return (
        String(sides[0]).trimmingWhitespace(),
        String(sides[1]).trimmingWhitespace().replacing("%3B", with: ";").replacing("%25", with: "%")
      )
    }
  }
}
