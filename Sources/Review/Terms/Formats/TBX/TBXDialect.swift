/// A kind of TBX file that is written.
struct TBXDialect: Sendable {
  enum Style: String, Sendable {
    case dca, dct
  }

  /// The name, as "TBX-Basic".
  let name: String
  /// The modules whose data categories it has; nil for version 2, which takes any.
  let modules: Set<String>?
  let style: Style

  static let basic = TBXDialect(name: "TBX-Basic", modules: ["min", "basic"], style: .dca)
  static let basicDCT = TBXDialect(name: "TBX-Basic", modules: ["min", "basic"], style: .dct)
  static let min = TBXDialect(name: "TBX-Min", modules: ["min"], style: .dca)
  static let minDCT = TBXDialect(name: "TBX-Min", modules: ["min"], style: .dct)
  static let core = TBXDialect(name: "TBX-Core", modules: [], style: .dca)
  static let second = TBXDialect(name: "TBX", modules: nil, style: .dca)

  /// A concept's element in the dialect: what it has no category for becomes a note that says the category.
  func fitted(_ concept: XMLTree) -> XMLTree {
    modules == nil ? concept : fitted(concept, at: .conceptEntry)
  }

  private func fitted(_ tree: XMLTree, at level: TBXCategory.Level) -> XMLTree {
    var result = tree
    result.children = tree.elements.flatMap { element -> [XMLTree] in
      switch element.name {
      case "langSec": [fitted(element, at: .langSec)]
      case "termSec": [fitted(element, at: .termSec)]
      case "term", "note": [element]
      default: allows(element, at: level) ? [element] : notes(element)
      }
    }.map { .element($0) }
    // Notes that were more than notes go behind the data on the term.
    let isTermNote = { (element: XMLTree) in element.name.hasPrefix("termNote") || element.name == "term" }
    guard level == .termSec else { return result }
    let elements = result.elements
    result.children = (elements.filter(isTermNote) + elements.filter { !isTermNote($0) }).map { .element($0) }
    return result
  }

  private func allows(_ element: XMLTree, at level: TBXCategory.Level) -> Bool {
    switch element.name {
    case "note", "date": modules?.isEmpty == false || element.name == "note"
    case "descripGrp", "adminGrp", "transacGrp", "termNoteGrp":
      element.elements.allSatisfy { allows($0, at: level) }
    default:
      element["type"].flatMap(TBXCategory.named).map { category in
        category.element == element.name && modules?.contains(category.module) == true
          && category.allows(element, at: level)
      } ?? false
    }
  }

  /// An element as notes, each with what it was in front, as `[termNote usageNote] rare`.
  private func notes(_ element: XMLTree) -> [XMLTree] {
    let inner = element.elements
    if element.name.hasSuffix("Grp"), !inner.isEmpty {
      return inner.flatMap { $0.name == "note" ? [$0] : notes($0) }
    }
    let head = [element.name, element["type"], element["target"]].compactMap { $0 }.joined(separator: " ")
    return [XMLTree("note", text: "[\(head)] \(element.plainText)")]
  }

  /// The element that a note of `notes` was; any other element as it is.
  static func restored(_ element: XMLTree) -> XMLTree {
    guard element.name == "note", element.attributes.isEmpty, element.text.hasPrefix("["),
      let end = element.text.firstRange(of: "] ")
    else { return element }
    let head = element.text[..<end.lowerBound].dropFirst().split(separator: " ").map(String.init)
    guard (2...3).contains(head.count), restorable.contains(head[0]) else { return element }
    return XMLTree(
      head[0], [.init("type", head[1])] + head.dropFirst(2).map { .init("target", $0) },
      text: String(element.text[end.upperBound...]))
  }

  private static let restorable: Set<String> = ["descrip", "admin", "termNote", "xref", "ref", "column"]

  /// An element in the names of the dialect's version and style.
  func named(_ tree: XMLTree) -> XMLTree {
    var result = tree
    result.children = tree.children.map { node in
      if case .element(let element) = node { .element(named(element)) } else { node }
    }
    if modules == nil {
      result.name = TBXName.renamed.first { $0.new == tree.name }?.old ?? tree.name
      return result
    }
    guard style == .dct, let type = tree["type"], let category = TBXCategory.named(type),
      category.element == tree.name
    else { return result }
    result.name = "\(category.module):\(type)"
    result.attributes.removeAll { $0.name == "type" }
    return result
  }
}
