/// A text of a project, without the bytes of its files.
public struct StoredText: Equatable, Sendable {
  /// One of its two files, as it was loaded.
  public struct File: Equatable, Sendable {
    /// What it is called in messages.
    public var name: String
    /// Where it was loaded from.
    public var path: String
    /// The SHA-256 of its bytes, in hexadecimal: whether the file on disk is still the one that was loaded.
    public var hash: String
    /// The name of its encoding.
    public var encoding: String
    /// The code of its language.
    public var language: String

    /// A file with what is known of it.
    public init(name: String, path: String, hash: String, encoding: String, language: String) {
      self.name = name
      self.path = path
      self.hash = hash
      self.encoding = encoding
      self.language = language
    }

    /// What is kept of a loaded file.
    init(_ file: LoadedFile) {
      self.init(
        name: file.name, path: file.path, hash: ContentHash.of(file.bytes), encoding: file.encoding,
        language: file.language)
    }
  }

  /// Its id, which never changes.
  public var id: Int
  /// What it is called; no two texts of a project have the same name.
  public var name: String
  /// The source file.
  public var source: File
  /// The target file.
  public var target: File
  /// When it was loaded last: ISO 8601, UTC.
  public var loaded: String

  /// A text with its files.
  public init(id: Int, name: String, source: File, target: File, loaded: String) {
    self.id = id
    self.name = name
    self.source = source
    self.target = target
    self.loaded = loaded
  }

  /// Whether it was loaded from two files.
  func isLoaded(from source: String, _ target: String) -> Bool {
    self.source.path.utf8.elementsEqual(source.utf8) && self.target.path.utf8.elementsEqual(target.utf8)
  }
}
