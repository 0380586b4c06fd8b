extension SRXRules {
  /// Reads the bytes of an SRX 2.0 file.
  ///
  /// Nothing outside of the file is ever read, and a document type declaration is refused, so that no entity can grow.
  ///
  /// - Parameters:
  ///   - bytes: the whole file; at most 8 MB.
  ///   - name: what it is called in messages.
  /// - Throws: `InputError` with the line for what is not XML, not SRX or has no rules.
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

  private let xml: XMLReader
  private var ruleName = ""
  private var hasRoot = false
  /// The text element that is being read.
  private var expression: WritableKeyPath<SRXRules.Rule, String>?
  private var rule: SRXRules.Rule?

  init(_ bytes: [UInt8], name: String) throws(InputError) {
    xml = try XMLReader(bytes, name: name, limit: Self.limit)
  }

  mutating func read() throws(InputError) {
    while let event = try xml.next() {
      switch event {
      case .begin(let element): try begin(element)
      case .end(let name): end(name)
      case .text(let text): if let expression { rule?[keyPath: expression] += text }
      }
    }
  }

  private mutating func begin(_ element: XMLReader.Element) throws(InputError) {
    if !hasRoot {
      hasRoot = true
      guard element.name == "srx", element.namespace == Self.namespace else {
        throw xml.error("this is not an SRX 2.0 file: its root is not srx of \(Self.namespace)")
      }
    }
    switch element.name {
    case "header": cascades = element["cascade"] == "yes"
    case "languagerule":
      ruleName = element["languagerulename"] ?? ""
      rules[ruleName] = rules[ruleName] ?? []
    case "rule":
      rule = SRXRules.Rule(isBreak: element["break"] != "no", before: "", after: "", line: xml.line)
    case "beforebreak": expression = \.before
    case "afterbreak": expression = \.after
    case "languagemap":
      guard let pattern = element["languagepattern"], let name = element["languagerulename"] else {
        throw xml.error(
          "a languagemap needs a languagepattern and a languagerulename; add what is missing")
      }
      mappings.append(SRXRules.Mapping(pattern: pattern, name: name, line: xml.line))
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
