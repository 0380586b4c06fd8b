internal import CXML2

extension SRXRules {
  /// Reads the bytes of an SRX 2.0 file.
  ///
  /// Nothing outside of the file is ever read, and a document type declaration is refused, so that no entity can grow.
  ///
  /// - Parameters:
  ///   - bytes: the whole file; at most 8 MB.
  ///   - name: what it is called in messages.
  /// - Throws: `InputError` with the line for what is no XML, no SRX or has no rules.
  public init(bytes: [UInt8], name: String) throws(InputError) {
    var reader = try SRXReader(bytes, name: name)
    try reader.read()
    guard !reader.mappings.isEmpty, !reader.rules.isEmpty else {
      throw InputError(.data, file: name, "the file has no rules; an SRX file has languagerules and maprules")
    }
    self.init(name: name, cascades: reader.cascades, rules: reader.rules, mappings: reader.mappings)
  }
}

/// Goes through the elements of an SRX file.
private struct SRXReader {
  private static let namespace = "http://www.lisa.org/srx20"
  private static let limit = 8 << 20

  private(set) var cascades = false
  private(set) var rules: [String: [SRXRules.Rule]] = [:]
  private(set) var mappings: [SRXRules.Mapping] = []

  private let file: String
  private let source: XMLSource
  private var ruleName = ""
  private var hasRoot = false
  /// The text element that is being read.
  private var expression: WritableKeyPath<SRXRules.Rule, String>?
  private var rule: SRXRules.Rule?

  init(_ bytes: [UInt8], name: String) throws(InputError) {
    file = name
    guard bytes.count <= Self.limit else {
      throw InputError(
        .data, file: name, "an SRX file of more than 8 MB is refused; keep the rules that are needed")
    }
    guard let source = XMLSource(bytes) else {
      throw InputError(.data, file: name, "the file is empty; is it the right one?")
    }
    self.source = source
  }

  mutating func read() throws(InputError) {
    while true {
      let status = xmlTextReaderRead(source.reader)
      if status == 0 { return }
      guard status == 1 else {
        throw error("this is no well-formed XML: \(source.problem ?? "it ends too early"); mend the file")
      }
      try take()
    }
  }

  /// Where the element begins; the parser itself is ahead.
  private var line: Int { xmlTextReaderCurrentNode(source.reader).map { Int(xmlGetLineNo($0)) } ?? 1 }

  private func error(_ message: String) -> InputError {
    InputError(.data, file: file, line: max(1, source.problemLine ?? line), message)
  }

  private mutating func take() throws(InputError) {
    switch xmlTextReaderNodeType(source.reader) {
    case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue), Int32(XML_READER_TYPE_ENTITY_REFERENCE.rawValue):
      throw error(
        "a document type or an entity of its own is refused in a rules file; remove the <!DOCTYPE …>")
    case Int32(XML_READER_TYPE_ELEMENT.rawValue):
      try begin(source.text(xmlTextReaderConstLocalName(source.reader)))
    case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
      end(source.text(xmlTextReaderConstLocalName(source.reader)))
    case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
      Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue), Int32(XML_READER_TYPE_WHITESPACE.rawValue):
      if let expression { rule?[keyPath: expression] += source.text(xmlTextReaderConstValue(source.reader)) }
    default: break
    }
  }

  private mutating func begin(_ element: String) throws(InputError) {
    if !hasRoot {
      hasRoot = true
      guard element == "srx", source.text(xmlTextReaderConstNamespaceUri(source.reader)) == Self.namespace
      else {
        throw error("this is no SRX 2.0 file: its root is not srx of \(Self.namespace)")
      }
    }
    let isEmpty = xmlTextReaderIsEmptyElement(source.reader) == 1
    switch element {
    case "header": cascades = source.attribute("cascade") == "yes"
    case "languagerule":
      ruleName = source.attribute("languagerulename") ?? ""
      rules[ruleName] = rules[ruleName] ?? []
    case "rule":
      rule = SRXRules.Rule(isBreak: source.attribute("break") != "no", before: "", after: "", line: line)
      if isEmpty { end("rule") }
    case "beforebreak": expression = isEmpty ? nil : \.before
    case "afterbreak": expression = isEmpty ? nil : \.after
    case "languagemap":
      guard let pattern = source.attribute("languagepattern"), let name = source.attribute("languagerulename")
      else {
        throw error("a languagemap needs a languagepattern and a languagerulename; add what is missing")
      }
      mappings.append(SRXRules.Mapping(pattern: pattern, name: name, line: line))
    default: break
    }
  }

  private mutating func end(_ element: String) {
    switch element {
    case "beforebreak", "afterbreak": expression = nil
    case "rule":
      if let rule { rules[ruleName, default: []].append(rule) }
      rule = nil
    default: break
    }
  }
}

/// A pull parser of libxml2 over bytes in memory, without network, document types or entities.
private final class XMLSource {
  let reader: xmlTextReaderPtr
  /// What the parser last complained about, and in which line.
  fileprivate(set) var problem: String?
  fileprivate(set) var problemLine: Int?
  private let bytes: UnsafeMutableBufferPointer<CChar>

  init?(_ content: [UInt8]) {
    guard !content.isEmpty else { return nil }
    bytes = .allocate(capacity: content.count)
    _ = bytes.initialize(from: content.lazy.map { CChar(bitPattern: $0) })
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue)
    guard let reader = xmlReaderForMemory(bytes.baseAddress, Int32(bytes.count), nil, nil, options) else {
      bytes.deallocate()
      return nil
    }
    self.reader = reader
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

  func attribute(_ name: String) -> String? {
    guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
    defer { _ = xmlTextReaderMoveToElement(reader) }
    return text(xmlTextReaderConstValue(reader))
  }
}
