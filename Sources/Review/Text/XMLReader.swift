internal import CXML2

/// A pull parser for the bytes of an XML file, over libxml2's.
///
/// Nothing outside of the file is ever read. Entities of the file's own are refused, so that none can grow, as are
/// elements nested without end or with attributes without end; libxml2 itself refuses texts of more than 10 MB.
final class XMLReader {
  /// The beginning of an element.
  struct Element {
    /// The name without its prefix.
    var name: String
    /// The prefix, empty for none.
    var prefix: String
    /// The namespace, empty for none.
    var namespace: String
    /// The attributes, declarations of namespaces among them, in order.
    var attributes: [XMLTree.Attribute]

    /// The value of an attribute.
    subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
  }

  /// What comes next in a file; what is of no meaning, as comments, does not come.
  enum Event {
    case begin(Element)
    case text(String)
    case end(String)
  }

  private static let depthLimit = 100

  private let file: String
  private let source: XMLSource
  private let acceptsDocumentType: (String) -> Bool
  /// The end of an element without content, which libxml2 leaves out.
  private var pendingEnd: String?

  /// A reader of a file.
  ///
  /// - Parameters:
  ///   - name: what the file is called in messages.
  ///   - limit: the most bytes that a file of its kind has.
  ///   - acceptsDocumentType: whether a file may name a document type definition of that address; it is not fetched.
  /// - Throws: `InputError` for a file that is empty or too large.
  init(
    _ bytes: [UInt8], name: String, limit: Int,
    acceptsDocumentType: @escaping (String) -> Bool = { _ in false }
  ) throws(InputError) {
    file = name
    self.acceptsDocumentType = acceptsDocumentType
    guard bytes.count <= limit else {
      throw InputError(.data, file: name, "a file of this kind of more than \(limit >> 20) MB is refused")
    }
    if let name = Self.hidingEncoding(of: bytes) {
      throw InputError(.data, file: file, "XML in \(name) is refused; save the file as UTF-8")
    }
    if let line = Self.lineOfTooManyAttributes(in: bytes) {
      throw InputError(
        .data, file: file, line: line,
        "an element has more than \(Self.attributeLimit) attributes, which no file of this kind has")
    }
    guard let source = XMLSource(bytes) else {
      throw InputError(.data, file: name, "the file is empty; is it the right one?")
    }
    self.source = source
  }

  /// Where the element begins; the parser itself is ahead.
  var line: Int { xmlTextReaderCurrentNode(source.reader).map { Int(xmlGetLineNo($0)) } ?? 1 }

  /// An error at the place that the reader has come to.
  func error(_ message: String) -> InputError {
    InputError(.data, file: file, line: max(1, source.problemLine ?? line), message)
  }

  /// The next event; nil at the end of the file.
  ///
  /// - Throws: `InputError` with the line for what is not well-formed XML and for what is refused.
  func next() throws(InputError) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while true {
      let status = xmlTextReaderRead(source.reader)
      if status == 0 { return nil }
      guard status == 1 else {
        throw error("this is not well-formed XML: \(source.problem ?? "it ends too early"); correct the file")
      }
      if let event = try event() { return event }
    }
  }

  private func event() throws(InputError) -> Event? {
    switch xmlTextReaderNodeType(source.reader) {
    case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue):
      guard !source.declaresTypes, acceptsDocumentType(source.typeAddress) else {
        throw error("document types are refused; remove the <!DOCTYPE …>")
      }
    case Int32(XML_READER_TYPE_ENTITY_REFERENCE.rawValue):
      throw error("entity declarations are refused; write the character itself")
    case Int32(XML_READER_TYPE_ELEMENT.rawValue):
      guard xmlTextReaderDepth(source.reader) <= Self.depthLimit else {
        throw error("elements are nested more than \(Self.depthLimit) deep, which no file of this kind has")
      }
      let element = source.element
      if xmlTextReaderIsEmptyElement(source.reader) == 1 { pendingEnd = element.name }
      return .begin(element)
    case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
      return .end(source.text(xmlTextReaderConstLocalName(source.reader)))
    case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
      Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue), Int32(XML_READER_TYPE_WHITESPACE.rawValue):
      return .text(source.text(xmlTextReaderConstValue(source.reader)))
    default: break
    }
    return nil
  }
}

/// libxml2's reader over bytes in memory, without network or entities.
private final class XMLSource {
  let reader: xmlTextReaderPtr
  /// What the parser last complained about, and in which line.
  fileprivate(set) var problem: String?
  fileprivate(set) var problemLine: Int?
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  init?(_ content: [UInt8]) {
    guard !content.isEmpty, content.count <= Int32.max else { return nil }
    bytes = .allocate(capacity: content.count)
    _ = bytes.initialize(from: content)
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue)
    let reader = bytes.withMemoryRebound(to: CChar.self) {
      xmlReaderForMemory($0.baseAddress, Int32($0.count), nil, nil, options)
    }
    guard let reader else {
      bytes.deallocate()
      return nil
    }
    self.reader = reader
    // What cannot be decoded libxml2 reports to the thread, and prints unless somebody listens.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { context, error in
        guard let context, let error else { return }
        let source = Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue()
        guard source.problem == nil else { return }
        source.problem = error.pointee.message.map {
          String(cString: $0).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        }
        source.problemLine = Int(error.pointee.line)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    xmlFreeTextReader(reader)
    bytes.deallocate()
  }

  func text(_ characters: UnsafePointer<xmlChar>?) -> String { characters.map { String(cString: $0) } ?? "" }

  /// The element that the reader is at.
  var element: XMLReader.Element {
    var element = XMLReader.Element(
      name: text(xmlTextReaderConstLocalName(reader)), prefix: text(xmlTextReaderConstPrefix(reader)),
      namespace: text(xmlTextReaderConstNamespaceUri(reader)), attributes: [])
    guard xmlTextReaderHasAttributes(reader) == 1 else { return element }
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      element.attributes.append(
        .init(text(xmlTextReaderConstName(reader)), text(xmlTextReaderConstValue(reader))))
    }
    _ = xmlTextReaderMoveToElement(reader)
    return element
  }

  private var types: xmlDtd? { xmlTextReaderCurrentDoc(reader)?.pointee.intSubset?.pointee }

  /// Whether the document type declares anything within the file.
  var declaresTypes: Bool { types?.children != nil }

  /// The address of the document type definition, empty for none.
  var typeAddress: String { text(types?.SystemID) }
}
