/// Finds the placeables of texts; a reader belongs to one thread at a time.
final class PlaceableReader {
  /// By kind; where two match at a place, the earlier one holds.
  private let expressions: [(kind: Placeable.Kind, expression: Expression)]
  private let readAttributes = Expression(
    #"\s+(?:alt|title|lang|xml[-:]lang|dir|summary|label|width|height)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)"#)

  init() {
    expressions = Self.patterns.compactMap { kind, pattern in Expression(pattern).map { (kind, $0) } }
  }

  private static let domain = "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?[.])+"
  private static let rest = #"(?:[/?#][A-Za-z0-9\-._~:/?#@!$&'*+,;=%()]*)?"#

  private static let patterns: [(Placeable.Kind, String)] = [
    (.tag, #"</?[a-z][A-Za-z0-9:_-]*(?:\s[^<>]*|/\s*)?>"#),
    (.entity, #"&(?:[A-Za-z][A-Za-z0-9.]*|#[0-9]+|#x[0-9A-Fa-f]+);"#),
    (.link, #"\[[^\[\]]+\]\([^()\s]+\)"#),
    (.code, #"`[^`\s][^`]*`"#),
    (.email, "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@" + domain + "[A-Za-z]{2,}"),
    (.url, #"(?:https?|ftp)://[A-Za-z0-9\-._~:/?#@!$&'*+,;=%()]+"#),
    (.url, "(?<![A-Za-z0-9.@-])www[.]" + domain + "[A-Za-z]{2,}" + rest),
    (
      .site,
      "(?<![A-Za-z0-9.@-])" + domain + #"(?:com|org|net|edu|gov|info|int)(?![A-Za-z0-9-]|\.[A-Za-z])"# + rest
    ),
    (.handle, #"(?<![A-Za-z0-9._@/])@[A-Za-z_][A-Za-z0-9_]{2,}(?![@A-Za-z0-9_])"#),
    (.hashtag, #"(?<![\p{L}\p{N}&/])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]++(?!#)"#),
    // {{name}} ${name} $(name) %(name)s {name} {0} %NAME% %name% @NAME@ $name $name$ #name#
    (
      .variable,
      #"\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\([^()\s]+\)|\$\[[^\[\]\s]+\]|%\([A-Za-z0-9_]+\)[#0\- +]*[0-9]*[a-z]"#
    ),
    (.variable, #"\{[A-Za-z0-9_.:!\[\]]*\}|(?<![\w%])%[A-Z_][A-Za-z0-9_]+%?|(?<![\w%])%[a-z_]{3,}%?(?!\w)"#),
    (.variable, #"(?<![\w@])@[A-Za-z_]+@|(?<![\w$])\$[A-Za-z_][A-Za-z0-9_]{2,}\$?|#[a-z]+#"#),
    (
      .format,
      #"(?<![\p{N}%])(?<!\p{N}\s)%(?:[0-9]+\$)?[-+#0']*[0-9]*(?:[.][0-9]+)?(?:hh|h|ll|l|z)?[sdifuxXcgeoS@](?![a-z])"#
    ),
    (
      .emphasis,
      #"(?<![\w*])\*\*(?=[^\s*])[^*]+(?<=[^\s*])\*\*(?![\w*])|(?<![\w_])__(?=[^\s_])[^_]+(?<=[^\s_])__(?![\w_])"#
    ),
  ]

  /// The placeables of a text, in order.
  func placeables(of text: String) -> [Placeable] {
    guard Self.mayHold(text) else { return [] }
    var found: [Placeable] = []
    for (kind, expression) in expressions {
      for match in expression.matches(in: text) ?? [] {
        guard let whole = match[0] else { continue }
        let span = [.url, .site].contains(kind) ? Self.trimmed(whole, in: text) : whole
        guard !found.contains(where: { $0.span.overlaps(span) }) else { continue }
        let own = String(text[bytes: span])
        found.append(Placeable(kind: kind, span: span, text: own, key: key(own, kind)))
      }
    }
    return Self.numbered(found.sorted { $0.span.lowerBound < $1.span.lowerBound })
  }

  /// Whether there is a sign that one of the expressions needs: most sentences have none.
  private static func mayHold(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      switch before {
      case UInt8(ascii: "@"), UInt8(ascii: "{"), UInt8(ascii: "#"), UInt8(ascii: "`"): return true
      case UInt8(ascii: "."): if isLetter, byte >= UInt8(ascii: "a") { return true }
      case UInt8(ascii: "%"), UInt8(ascii: "$"):
        if isLetter || "([{@_'#.+-0123456789".utf8.contains(byte) { return true }
      case UInt8(ascii: "<"), UInt8(ascii: "&"): if isLetter || "/#".utf8.contains(byte) { return true }
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "/"): if byte == before { return true }
      case UInt8(ascii: "]"): if byte == UInt8(ascii: "(") { return true }
      default: break
      }
      before = byte
    }
    return false
  }

  /// An address without the punctuation of the sentence behind it.
  private static func trimmed(_ span: Span, in text: String) -> Span {
    var address = text[bytes: span]
    while let last = address.last, ".,;:!?'*)".contains(last), last != ")" || !address.contains("(") {
      address.removeLast()
    }
    return span.lowerBound..<span.lowerBound + address.utf8.count
  }

  private func key(_ text: String, _ kind: Placeable.Kind) -> String {
    switch kind {
    case .url, .site:
      var key = Substring(text.lowercased())
      for start in ["https://", "http://", "ftp://", "www."] where key.hasPrefix(start) {
        key.removeFirst(start.count)
      }
      return String(key.hasSuffix("/") ? key.dropLast() : key)
    case .email, .handle, .hashtag: return text.lowercased()
    case .tag:
      // What readers see is translated.
      let kept = (readAttributes?.matches(in: text) ?? []).reversed().reduce(text) { tag, match in
        match[0].map { tag.replacing($0, with: "") } ?? tag
      }
      return kept.filter { !$0.isWhitespace }
    case .link: return text.firstIndex(of: "(").map { String(text[$0...]) } ?? text
    case .emphasis: return String(text.prefix(2))
    case .entity, .variable, .format, .code: return text
    }
  }

  /// Formats such as `%s` and `{}` take their values in order; `%2$s` says which it takes.
  private static func numbered(_ found: [Placeable]) -> [Placeable] {
    var places = (format: 0, brace: 0)
    return found.map { placeable in
      var placeable = placeable
      if placeable.text == "{}" {
        placeable.key = "{\(places.brace)}"
        places.brace += 1
      } else if placeable.kind == .format, !placeable.text.contains("$") {
        places.format += 1
        placeable.key = "%\(places.format)$" + placeable.text.dropFirst()
      }
      return placeable
    }
  }
}
