/// Reads a TBX file, concept by concept: version 2 and 3, any dialect, both styles.
struct TBXReader {
  /// Larger files are refused.
  private static let limit = 1 << 30

  private let xml: XMLReader
  /// What the file holds; its header is its root without content, its header and its back matter.
  private(set) var collection = TermCollection()

  init(_ bytes: [UInt8], name: String) throws(InputError) {
    xml = try XMLReader(bytes, name: name, limit: Self.limit) { address in
      // The standard's own definitions, which files of version 2 name; nothing is fetched.
      let file = address.split(separator: "/").last?.lowercased() ?? ""
      return file.hasPrefix("tbx") && file.hasSuffix(".dtd")
    }
  }

  mutating func read() throws(InputError) {
    while let event = try xml.next() {
      guard case .begin(let element) = event else { continue }
      if collection.header.isEmpty {
        guard ["tbx", "martif"].contains(element.name) else { throw foreign(element.name) }
        collection.header.append(TBXName.normal(element))
        continue
      }
      switch TBXName.normal(element).name {
      case "conceptEntry": try add(element)
      case "tbxHeader", "back": collection.header.append(try xml.tree(of: element))
      default: break
      }
    }
  }

  private func foreign(_ root: String) -> InputError {
    root == "TBX"
      ? xml.error(
        "this is TBX-Min of 2013, which is not read; convert it to TBX version 2 or 3")
      : xml.error("this is not a TBX file: its root is '\(root)', not tbx (version 3) or martif (version 2)")
  }

  private mutating func add(_ element: XMLReader.Element) throws(InputError) {
    let line = xml.line
    collection.add(TBXConcept.entry(try xml.tree(of: element), line: line))
  }
}

extension XMLReader {
  /// The element that has just begun with all that is in it, in the one form of names.
  fileprivate func tree(of element: Element) throws(InputError) -> XMLTree {
    var open = [TBXName.normal(element)]
    while let event = try next() {
      switch event {
      case .begin(let element): open.append(TBXName.normal(element))
      case .text(let text):
        if !TBXName.structural.contains(open[open.count - 1].name) {
          open[open.count - 1].children.append(.text(text))
        }
      case .end:
        let closed = open.removeLast()
        guard let parent = open.indices.last else { return closed }
        // A group around the term alone says nothing; version 3 has none.
        open[parent].children += closed.name == "termGrp" ? closed.children : [.element(closed)]
      }
    }
    throw error("this is not well-formed XML: it ends too early; correct the file")
  }
}
