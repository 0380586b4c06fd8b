/// Something in a text that stays as it is in translation: an address, a tag, a variable. XLIFF and translation tools call
/// it a placeable.
struct Placeable: Equatable, Sendable {
  /// What it is.
  enum Kind: Sendable {
    case url, site, email, handle, hashtag
    case tag, entity, variable, format, emphasis, code, link

    /// Whether it leads somewhere, or names somebody on a network.
    var isAddress: Bool { [.url, .site, .email, .handle, .hashtag].contains(self) }
  }

  var kind: Kind
  /// Where it is in its text.
  var span: Span
  /// The text as it is.
  var text: String
  /// What two that are the same have in common.
  var key: String

  /// The characters that entities stand for, where a text may have either.
  static let characters = [
    "&amp;": "&", "&quot;": "\"", "&lt;": "<", "&gt;": ">", "&apos;": "'", "&nbsp;": "\u{A0}", "&ndash;": "–",
    "&mdash;": "—", "&hellip;": "…", "&rsquo;": "’", "&lsquo;": "‘", "&rdquo;": "”", "&ldquo;": "“",
    "&laquo;": "«",
    "&raquo;": "»", "&#34;": "\"", "&#38;": "&", "&#39;": "'", "&#039;": "'", "&#x27;": "'", "&#60;": "<",
    "&#62;": ">", "&#160;": "\u{A0}", "&#8211;": "–", "&#8212;": "—", "&#8216;": "‘", "&#8217;": "’",
    "&#8220;": "“",
    "&#8221;": "”", "&#8230;": "…",
  ]
}
