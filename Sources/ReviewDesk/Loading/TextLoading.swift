public import Review

/// Loads a text and its translation into a project: pairs their sentences, checks the pairs, stores it all.
public struct TextLoading {
  /// What takes time while a text is loaded, in order.
  public enum Stage: Sendable {
    /// The sentences of both texts are paired.
    case pairing
    /// The pairs are checked.
    case checking
    /// The text is stored.
    case storing
  }

  /// One of the two texts: what was read, where, and its language.
  public struct Side {
    /// The text.
    public var document: Document
    /// The path that the project remembers it by.
    public var path: String
    /// The code of its language.
    public var language: String

    /// A text that was read.
    public init(document: Document, path: String, language: String) {
      self.document = document
      self.path = path
      self.language = language
    }
  }

  /// What loading a text came to.
  public struct Result {
    /// Both texts, paired.
    public var bitext: Bitext
    /// What the project says of it.
    public var report: LoadReport
  }

  /// The source.
  public var source: Side
  /// The translation.
  public var target: Side
  /// What the text is called in the project; nil derives a name from the path of the translation.
  public var name: String?
  /// The text that this is a new version of, when the paths do not tell.
  public var replaced: StoredText?

  /// A text to load.
  public init(source: Side, target: Side, name: String? = nil, replaced: StoredText? = nil) {
    self.source = source
    self.target = target
    self.name = name
    self.replaced = replaced
  }

  /// Loads it. A text that the project knows is loaded again: decisions that still fit stay, and so does what an editor
  /// has changed or confirmed in the pairing.
  ///
  /// - Parameters:
  ///   - means: what the sentences are found and paired by.
  ///   - progress: runs the work of each stage, so that a front end can say what it waits for.
  /// - Throws: `InputError` when the project cannot be written; then it is as it was.
  public func load(
    into project: Project, checker: Checker, means: Pairing.Means,
    progress: (Stage, () throws -> Void) throws -> Void = { try $1() }
  ) throws -> Result {
    let known = try replaced ?? project.text(loadedFrom: source.path, target.path)
    var pairing: Pairing?
    try progress(.pairing) {
      pairing = try Pairing(source.document, target.document, by: means) { source, target in
        try known.map { try project.reloading.lockedBeads(of: $0.id, source: source, target: target) } ?? []
      }
    }
    let bitext = Bitext(
      source: source.document, target: target.document, checker: checker, pairing: pairing)
    var findings: [Finding] = []
    try progress(.checking) { findings = checker.findings(in: bitext.units, asDocument: true) }
    let text = LoadedText(
      name: name ?? Self.name(fromPath: target.path),
      source: LoadedFile(source.document, path: source.path, language: source.language),
      target: LoadedFile(target.document, path: target.path, language: target.language),
      sourceSegments: bitext.pairing.sourceSegments, targetSegments: bitext.pairing.targetSegments,
      units: bitext.loadedUnits, findings: findings)
    var report: LoadReport?
    try progress(.storing) { report = try project.reloading.load(text, replacing: replaced?.id) }
    guard let report else { throw InputError(.inputOutput, "the text was not stored; load it again") }
    return Result(bitext: bitext, report: report)
  }

  /// A name for a text from where its translation is: the file's name without ending and language, else its folder's.
  public static func name(fromPath path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    let words = (parts.last ?? "").split(separator: ".").dropLast((parts.last ?? "").contains(".") ? 1 : 0)
    let kept = words.filter { Language.code(String($0)) == nil }
    return kept.isEmpty ? parts.dropLast().last ?? "text" : kept.joined(separator: ".")
  }
}

extension Bitext {
  /// The units as a project keeps them.
  fileprivate var loadedUnits: [LoadedUnit] {
    let fixed = Set(pairing.fixed.map { [$0.source, $0.target] })
    return units.indices.map { index in
      LoadedUnit(
        source: units[index].source.text, target: units[index].target.text, sourceSpan: places[index].source,
        targetSpan: places[index].target, bead: pairing.beads[index], kind: units[index].kind,
        beginsParagraph: units[index].beginsParagraph,
        isLocked: fixed.contains([pairing.beads[index].source, pairing.beads[index].target]))
    }
  }
}
