/// The names of files, which for the system may be any bytes, as text that loses none of them.
///
/// A byte that belongs to no valid UTF-8, and a control character such as a line feed, is kept as a character of Unicode's
/// last private block: U+10FF00 plus the byte. The bytes of a character of that kind that a name really has are kept one
/// by one in the same way. So two names have the same UTF-8 only where they are the same bytes, a name can be joined and
/// stored as any other text, and no message can show a raw control character: a terminal shows ␊, or ⟨xE9⟩ for a lost byte.
///
/// `==` takes two spellings of é for one, as for any text; the file system does not, so names are compared by `utf8`.
///
/// Names become such text where they enter the program (arguments, environment, folders, `realpath`) and bytes again in
/// `withFileName`, which every call of the system goes through.
extension String {
  /// A file name of the system, without its final zero.
  public init(fileName bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    var scalars = UnicodeScalarView()
    var place = 0
    while place < bytes.count {
      if let scalar = Unicode.Scalar(in: bytes, at: place), !scalar.isEscapedInFileNames {
        scalars.append(scalar)
        place += UTF8.width(scalar)
      } else {
        scalars.append(Unicode.Scalar(0x10FF00 + UInt32(bytes[place]))!)
        place += 1
      }
    }
    self.init(scalars)
  }

  /// A file name of the system, up to its final zero.
  public init(fileName characters: UnsafePointer<CChar>) {
    var count = 0
    while characters[count] != 0 { count += 1 }
    self.init(fileName: UnsafeBufferPointer(start: characters, count: count).map(UInt8.init(bitPattern:)))
  }

  /// The bytes that the system knows the file name by.
  public var fileNameBytes: [UInt8] {
    unicodeScalars.flatMap { scalar in scalar.fileNameByte.map { [$0] } ?? Array(UTF8.encode(scalar)!) }
  }

  /// The file name as plain text: control characters are themselves again, and each lost byte is U+FFFD.
  public var fileNameText: String { String(decoding: fileNameBytes, as: UTF8.self) }

  /// Calls the system with the file name.
  public func withFileName<Result, Failure>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let characters = fileNameBytes.map(CChar.init(bitPattern:)) + [0]
    var result: Swift.Result<Result, Failure>?
    characters.withUnsafeBufferPointer { buffer in
      do throws(Failure) {
        result = .success(try body(buffer.baseAddress!))
      } catch {
        result = .failure(error)
      }
    }
    return try result!.get()
  }
}

extension Unicode.Scalar {
  /// The byte of a file name that it stands for; nil for an ordinary character.
  public var fileNameByte: UInt8? { value >= 0x10FF00 ? UInt8(truncatingIfNeeded: value) : nil }

  fileprivate var isEscapedInFileNames: Bool { value < 0x20 || value == 0x7F || fileNameByte != nil }

  /// The character whose UTF-8 begins at a place; nil where none does.
  fileprivate init?(in bytes: [UInt8], at place: Int) {
    let width =
      switch bytes[place] {
      case ..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard width > 0, place + width <= bytes.count,
      let scalar = String(validating: bytes[place..<place + width], as: UTF8.self)?.unicodeScalars.first
    else { return nil }
    self = scalar
  }
}
