/// Writes a glossary as TBX of a dialect.
struct TBXWriter {
  let dialect: TBXDialect

  /// The bytes of the file.
  ///
  /// - Throws: `InputError` for a character that no XML file can have.
  func bytes(of glossary: Glossary) throws(InputError) -> [UInt8] {
    var xml = XMLWriter()
    let version2 = dialect.modules == nil
    if version2 { xml.line("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">") }
    xml.open(root(of: glossary))
    let header = glossary.header.first { $0.name == "tbxHeader" } ?? Self.header(of: glossary)
    try write(header, &xml, glossary)
    xml.open(XMLTree("text"))
    xml.open(XMLTree("body"))
    let saysPreferred = glossary.header.first?.name != "tbx"
    var ids = TBXIdentifiers(glossary.entries + glossary.kept)
    for entry in glossary.entries + glossary.kept {
      var entry = entry
      entry.id = ids.next(entry.id)
      let tree = TBXConcept.tree(entry, in: glossary, saysPreferred: saysPreferred)
      try write(dialect.fitted(tree), &xml, glossary)
    }
    xml.close("body")
    if let back = glossary.header.first(where: { $0.name == "back" }) { try write(back, &xml, glossary) }
    xml.close("text")
    xml.close(version2 ? "martif" : "tbx")
    return xml.bytes
  }

  private func write(_ tree: XMLTree, _ xml: inout XMLWriter, _ glossary: Glossary) throws(InputError) {
    if let bad = xml.write(dialect.named(tree)) {
      throw InputError(
        .data, file: glossary.name,
        "the text '\(bad)' has a control character, which no XML file can hold; remove it")
    }
  }

  private func root(of glossary: Glossary) -> XMLTree {
    let old = glossary.header.first { $0.name == "tbx" }
    let language = old?["xml:lang"] ?? glossary.target ?? "en"
    if dialect.modules == nil {
      return XMLTree("martif", [.init("type", "TBX"), .init("xml:lang", language)])
    }
    let isDCT = dialect.style == .dct
    let modules = TBXName.modules.filter { dialect.modules?.contains($0.value) == true }
      .sorted { $0.value > $1.value }.map { XMLTree.Attribute("xmlns:\($0.value)", $0.key) }
    return XMLTree(
      "tbx",
      [
        .init("type", dialect.name), .init("style", dialect.style.rawValue), .init("xml:lang", language),
        .init("xmlns", TBXName.namespace),
      ] + (isDCT ? modules : []))
  }

  private static func header(of glossary: Glossary) -> XMLTree {
    let paragraph = XMLTree("p", text: "review: \(glossary.name)")
    let source = XMLTree("sourceDesc", [], [.element(paragraph)])
    return XMLTree("tbxHeader", [], [.element(XMLTree("fileDesc", [], [.element(source)]))])
  }
}

/// Names for the concepts of a file: their own where those are XML names, and each only once.
private struct TBXIdentifiers {
  private var taken: Set<String> = []
  private var told: Set<String>
  private var count = 0

  init(_ entries: [ConceptEntry]) { told = Set(entries.map(\.id)) }

  mutating func next(_ id: String) -> String {
    if !id.isEmpty {
      let name = String(id.map { $0.isLetter || $0.isNumber || "._-".contains($0) ? $0 : "_" })
      let own = name.first?.isLetter == true || name.first == "_" ? name : "c" + name
      if taken.insert(own).inserted { return own }
    }
    while true {
      count += 1
      let name = "c\(count)"
      if !told.contains(name), taken.insert(name).inserted { return name }
    }
  }
}
