/// A kind of file that holds text which this program cannot take out: known by its first bytes, whatever its name says.
enum ForeignFormat: String, CaseIterable {
  case pdf = "a PDF document"
  case rtf = "an RTF document"
  case docx = "a DOCX document"
  case oldOffice = "a document of an old Office program"
  case openDocument = "an OpenDocument file"
  case book = "an EPUB book"
  case archive = "an archive"
  case image = "an image"

  /// The kind of a file; nil for what may be text.
  init?(_ bytes: [UInt8]) {
    func begins(_ start: String) -> Bool { bytes.starts(with: start.utf8) }
    func begins(_ start: [UInt8]) -> Bool { bytes.starts(with: start) }
    if begins("PK\u{3}\u{4}") {
      self = Self.inZip(bytes)
    } else if begins("%PDF-") {
      self = .pdf
    } else if begins("{\\rtf") {
      self = .rtf
    } else if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldOffice
    } else if begins([0x1F, 0x8B, 0x08]) || begins([0x37, 0x7A, 0xBC, 0xAF, 0x27])
      || begins("Rar!\u{1A}\u{7}") || begins([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) || begins("PK\u{5}\u{6}")
    {
      self = .archive
    } else if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) || begins([0xFF, 0xD8, 0xFF]) || begins("GIF87a")
      || begins("GIF89a") || begins("II*\0") || begins("MM\0*")
      || begins("RIFF") && bytes.dropFirst(8).starts(with: "WEBP".utf8)
    {
      self = .image
    } else {
      return nil
    }
  }

  /// What a ZIP file is, by the names of its parts, which are in it as they are.
  private static func inZip(_ bytes: [UInt8]) -> ForeignFormat {
    let start = bytes.prefix(1 << 16)
    func holds(_ name: String) -> Bool { start.firstRange(of: Array(name.utf8)) != nil }
    if holds("mimetypeapplication/epub+zip") { return .book }
    if holds("mimetypeapplication/vnd.oasis.opendocument") { return .openDocument }
    return holds("word/") ? .docx : .archive
  }

  /// What an editor can do about it.
  var advice: String {
    switch self {
    case .pdf, .image: "copy its text into a plain text file (.txt)"
    case .archive: "unpack it, and name the text in it"
    default: "save it as plain text (.txt)"
    }
  }
}
