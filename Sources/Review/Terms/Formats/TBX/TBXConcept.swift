/// A concept and its element in a TBX file, each made of the other.
///
/// What a `ConceptEntry` has a field for goes there; every other element is kept in `details` and written again.
enum TBXConcept {
  /// The concept of an element; all its languages are in `others`.
  static func entry(_ tree: XMLTree, line: Int) -> ConceptEntry {
    var entry = ConceptEntry(id: tree["id"] ?? "", sources: [], targets: [], isRequired: true)
    entry.details += shell(tree, without: ["id"])
    for element in tree.elements.map(TBXDialect.restored) {
      switch (element.name, element.plainType) {
      case ("langSec", _): entry.others.append(section(element, line: line))
      case ("descrip", "subjectField") where entry.domain.isEmpty: entry.domain = element.plainText
      case ("descrip", "definition") where entry.definition.isEmpty: entry.definition = element.plainText
      case ("note", "") where TBXSettings.isNote(element): TBXSettings.apply(element, to: &entry)
      case ("note", "") where entry.note.isEmpty: entry.note = element.plainText
      default:
        entry.details.append(element)
        if entry.definition.isEmpty, let text = element.definition { entry.definition = text }
      }
    }
    return entry
  }

  private static func section(_ tree: XMLTree, line: Int) -> LanguageSection {
    var section = LanguageSection(language: tree["xml:lang"] ?? "", terms: [])
    section.details += shell(tree, without: ["xml:lang"])
    for element in tree.elements.map(TBXDialect.restored) {
      if element.name == "termSec" {
        section.terms.append(term(element, line: line))
      } else {
        section.details.append(element)
      }
    }
    return section
  }

  private static func term(_ tree: XMLTree, line: Int) -> Term {
    var term = Term(text: "", line: line)
    term.details += shell(tree, without: [])
    for element in tree.elements.map(TBXDialect.restored) {
      switch (element.name, element.plainType) {
      case ("term", _):
        term.text = element.plainText
        if element.plainType == nil { term.details.append(element) }
      case ("termNote", "administrativeStatus"), ("termNote", "normativeAuthorization"):
        term.status = TermStatus(tbx: element.plainText) ?? term.status
        // One that no rule would write again as it is.
        if element != status(term.status) || term.status == .preferred { term.details.append(element) }
      case ("termNote", "partOfSpeech"):
        term.partOfSpeech = PartOfSpeech(tbx: element.plainText)
        if element != term.partOfSpeech.map(partOfSpeech) { term.details.append(element) }
      case ("note", "") where TBXSettings.isNote(element): TBXSettings.apply(element, to: &term)
      case ("note", "") where term.note.isEmpty: term.note = element.plainText
      default: term.details.append(element)
      }
    }
    return term
  }

  /// An element's own attributes, kept under its name, for elements that are a value of ours.
  private static func shell(_ tree: XMLTree, without names: Set<String>) -> [XMLTree] {
    let attributes = tree.attributes.filter { !names.contains($0.name) }
    return attributes.isEmpty ? [] : [XMLTree(tree.name, attributes)]
  }
}

extension TBXConcept {
  /// The element of a concept, in the one form of names.
  ///
  /// - Parameters:
  ///   - saysPreferred: whether preferred terms beside others are said to be so, where no file says.
  static func tree(_ entry: ConceptEntry, in glossary: Glossary, saysPreferred: Bool) -> XMLTree {
    var tree = XMLTree("conceptEntry", [.init("id", entry.id)] + own("conceptEntry", entry.details))
    func add(_ element: XMLTree) { tree.children.append(.element(element)) }
    if !entry.domain.isEmpty { add(XMLTree("descrip", [.init("type", "subjectField")], text: entry.domain)) }
    if !entry.definition.isEmpty, !entry.details.contains(where: { $0.definition == entry.definition }) {
      add(XMLTree("descrip", [.init("type", "definition")], text: entry.definition))
    }
    if !entry.note.isEmpty { add(XMLTree("note", text: entry.note)) }
    TBXSettings.note(of: entry).map(add)
    for element in entry.details where element.name != "conceptEntry" && !TBXSettings.isNote(element) {
      add(element)
    }
    for section in entry.sections(in: glossary) { add(element(section, saysPreferred: saysPreferred)) }
    return tree
  }

  private static func element(_ section: LanguageSection, saysPreferred: Bool) -> XMLTree {
    var tree = XMLTree(
      "langSec", [.init("xml:lang", section.language)] + own("langSec", section.details))
    let says = saysPreferred && section.terms.count > 1
    tree.children =
      section.details.filter { $0.name != "langSec" }.map { .element($0) }
      + section.terms.map { .element(element($0, saysPreferred: says)) }
    return tree
  }

  private static func element(_ term: Term, saysPreferred: Bool) -> XMLTree {
    let details = term.details.filter { $0.name != "termSec" && $0.name != "term" }
    func has(_ type: String) -> Bool { details.contains { $0["type"] == type } }
    var parts = details
    if !term.note.isEmpty { parts.append(XMLTree("note", text: term.note)) }
    if let note = TBXSettings.note(of: term) { parts.append(note) }
    if !has("partOfSpeech"), let pos = term.partOfSpeech { parts.insert(partOfSpeech(pos), at: 0) }
    if !has("administrativeStatus"), !has("normativeAuthorization"),
      saysPreferred || term.status != .preferred
    {
      parts.insert(status(term.status), at: 0)
    }
    // Notes on the term come before all other data.
    let isTermNote = { (element: XMLTree) in element.name.hasPrefix("termNote") }
    let ordered = parts.filter(isTermNote) + parts.filter { !isTermNote($0) }
    let text = term.details.first { $0.name == "term" && $0.plainText == term.text }
    return XMLTree(
      "termSec", own("termSec", term.details),
      ([text ?? XMLTree("term", text: term.text)] + ordered).map { .element($0) })
  }

  private static func own(_ name: String, _ details: [XMLTree]) -> [XMLTree.Attribute] {
    details.first { $0.name == name }?.attributes ?? []
  }

  private static func status(_ status: TermStatus) -> XMLTree {
    XMLTree("termNote", [.init("type", "administrativeStatus")], text: status.tbx)
  }

  private static func partOfSpeech(_ pos: PartOfSpeech) -> XMLTree {
    XMLTree("termNote", [.init("type", "partOfSpeech")], text: pos.tbx)
  }
}

extension ConceptEntry {
  /// All its languages: the source, the target, then the others.
  fileprivate func sections(in glossary: Glossary) -> [LanguageSection] {
    var rest = others
    // What a file says of a language is kept beside its terms.
    func section(_ language: String, _ terms: [Term]) -> LanguageSection? {
      guard !terms.isEmpty else { return nil }
      let place = rest.firstIndex {
        $0.terms.isEmpty && Language.primary($0.language) == Language.primary(language)
      }
      var section = place.map { rest.remove(at: $0) } ?? LanguageSection(language: language, terms: [])
      section.terms = terms
      return section
    }
    let own = [section(glossary.source ?? "und", sources), section(glossary.target ?? "en", targets)]
    return own.compactMap { $0 } + rest.filter { !$0.terms.isEmpty }
  }
}

extension XMLTree {
  /// The data category of an element with a text and nothing else, empty for one that needs none; nil for others.
  fileprivate var plainType: String? {
    guard children.allSatisfy({ if case .text = $0 { true } else { false } }) else { return nil }
    if attributes.isEmpty { return "" }
    return attributes.count == 1 && attributes[0].name == "type" ? attributes[0].value : nil
  }

  /// The text with white space as a reader sees it.
  var plainText: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The definition that an element is or has.
  fileprivate var definition: String? {
    name == "descrip" && self["type"] == "definition"
      ? plainText : name == "descripGrp" ? elements.lazy.compactMap(\.definition).first : nil
  }
}

extension TermStatus {
  /// The status of a value of TBX; nil for one that says nothing of right or wrong.
  fileprivate init?(tbx value: String) {
    switch value.replacing("-admn-sts", with: "") {
    case "preferredTerm", "standardizedTerm": self = .preferred
    case "admittedTerm": self = .admitted
    case "deprecatedTerm", "supersededTerm": self = .forbidden
    default: return nil
    }
  }

  fileprivate var tbx: String {
    switch self {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .forbidden: "deprecatedTerm-admn-sts"
    }
  }
}

extension PartOfSpeech {
  fileprivate init?(tbx value: String) {
    let value = value.lowercased().filter { $0.isLetter }
    guard let pos = value == "propernoun" ? .name : Self(rawValue: value) else { return nil }
    self = pos
  }

  /// The nearest value of TBX-Basic; `TBXSettings` keeps the difference.
  fileprivate var tbx: String {
    switch self {
    case .noun, .verb, .adjective, .adverb: rawValue
    case .name: "noun"
    case .phrase: "other"
    }
  }
}
