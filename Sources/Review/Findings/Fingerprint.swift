/// What makes a finding the same after another run: its check, the source segment, both spans' texts and its place
/// among equals; not the whole target text, so that editing a sentence revives none of its other findings.
enum Fingerprint {
  /// Sets the fingerprints of findings of some units.
  static func set(_ findings: inout [Finding], _ units: [Int: TranslationUnit]) {
    var counts: [String: Int] = [:]
    for index in findings.indices {
      guard let unit = units[findings[index].unit] else { continue }
      let finding = findings[index]
      let parts = [
        finding.check, unit.source.words.map(\.key).joined(separator: " "),
        finding.source.map { String(unit.source.text[bytes: $0]) } ?? "",
        // A finding about the whole sentence must survive a change in it.
        finding.target.map {
          $0.count == unit.target.text.utf8.count ? "*" : String(unit.target.text[bytes: $0])
        }
          ?? "",
      ]
      let key = parts.joined(separator: "\u{1F}")
      let place = "\(finding.unit)\u{1F}\(key)"
      counts[place, default: 0] += 1
      findings[index].fingerprint = hash("\(key)\u{1F}\(counts[place]!)")
    }
  }

  /// FNV-1a over 64 bits, in hexadecimal.
  private static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
