/// A text and its translation as they come from two files, paired and checked: what a project takes in.
public struct LoadedText: Sendable {
  /// What the text is called in the project.
  public var name: String
  /// The source file.
  public var source: LoadedFile
  /// The target file.
  public var target: LoadedFile
  /// The sentences of the source.
  public var sourceSegments: [Segment]
  /// The sentences of the target.
  public var targetSegments: [Segment]
  /// The units, in order.
  public var units: [LoadedUnit]
  /// What the checks found in them as they were loaded.
  public var findings: [Finding]

  /// A text with its units and findings.
  public init(
    name: String, source: LoadedFile, target: LoadedFile, sourceSegments: [Segment],
    targetSegments: [Segment],
    units: [LoadedUnit], findings: [Finding]
  ) {
    self.name = name
    self.source = source
    self.target = target
    self.sourceSegments = sourceSegments
    self.targetSegments = targetSegments
    self.units = units
    self.findings = findings
  }
}

/// A file as it was loaded.
public struct LoadedFile: Equatable, Sendable {
  /// What it is called in messages.
  public var name: String
  /// Where it is; a pair of paths that the project knows is a reload.
  public var path: String
  /// The file as it came.
  public var bytes: [UInt8]
  /// The name of its encoding.
  public var encoding: String
  /// The code of its language.
  public var language: String

  /// A file with what is known of it.
  public init(name: String, path: String, bytes: [UInt8], encoding: String, language: String) {
    self.name = name
    self.path = path
    self.bytes = bytes
    self.encoding = encoding
    self.language = language
  }

  /// The file of a document.
  public init(_ document: Document, path: String, language: String) {
    self.init(
      name: document.name, path: path, bytes: document.bytes, encoding: document.encoding.name,
      language: language)
  }
}

/// A translation unit as it was loaded, with its places in the two files.
public struct LoadedUnit: Equatable, Sendable {
  /// The text of the source side; empty for an addition.
  public var source: String
  /// The text of the target side; empty for an omission.
  public var target: String
  /// Where the source side is in the source document's text.
  public var sourceSpan: Span
  /// Where the target side is in the target document's text; for an omission, empty and where its translation belongs.
  public var targetSpan: Span
  /// The segments that it is made of, with the confidence of their pairing.
  public var bead: Bead
  /// What kind of block its source begins in.
  public var kind: Block.Kind
  /// Whether its target begins a paragraph.
  public var beginsParagraph: Bool
  /// Whether an editor has confirmed the pairing, which a reload then keeps.
  public var isLocked: Bool

  /// A unit with its places.
  public init(
    source: String, target: String, sourceSpan: Span, targetSpan: Span, bead: Bead,
    kind: Block.Kind = .paragraph, beginsParagraph: Bool = true, isLocked: Bool = false
  ) {
    self.source = source
    self.target = target
    self.sourceSpan = sourceSpan
    self.targetSpan = targetSpan
    self.bead = bead
    self.kind = kind
    self.beginsParagraph = beginsParagraph
    self.isLocked = isLocked
  }

  /// How many segments come before it on both sides: what orders the units of a text.
  public var order: Int { bead.order }
}
