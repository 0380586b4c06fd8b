internal import Foundation

/// The files that command lines name: good ones, and such as nobody means.
enum FuzzFiles {
  /// A source and its translation.
  typealias Pair = (source: String, target: String)

  /// Texts that belong together.
  static let pairs: [Pair] = [
    ("news.sq.txt", "news.en.txt"), ("note.de.txt", "note.en.txt"), ("odd.sq.txt", "odd.en.txt"),
    ("utf16.sq.txt", "utf16.en.txt"), ("page.sq.md", "page.en.md"), ("page.sq.html", "page.en.html"),
    ("oneline.sq.txt", "oneline.en.txt"), ("news.sq.txt", "empty.txt"), ("long.sq.txt", "long.en.txt"),
  ]
  static let glossaries = ["desk.tsv", "terms.tbx", "words.utx", "house.csv", "bad.tsv"]
  /// Names that something is wrong with.
  static let wrong = [
    "missing.txt", "folder", "empty.txt", "binary.bin", "nul.txt", "/dev/null", "latin1.txt", "bad.tsv",
    "folder/none/deep.txt", "-", "link.txt", "broken.txt", "review.db", "huge-number.tsv", "cut.utf16.txt",
  ]
  /// Where output goes.
  static let outputs = [
    "out.txt", "out.tsv", "-", "news.en.txt", "folder", "folder/out.txt", "none/out.txt", "/dev/null",
    "/dev/full", "review.db", "",
  ]

  /// Writes all of them to a folder.
  static func write(to folder: String) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: folder + "/folder", withIntermediateDirectories: true)
    for (name, text) in texts { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
    for (name, bytes) in bytes { try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name)) }
    try files.createSymbolicLink(atPath: folder + "/link.txt", withDestinationPath: "news.sq.txt")
    try files.createSymbolicLink(atPath: folder + "/broken.txt", withDestinationPath: "nowhere.txt")
  }

  private static let bytes: [(String, [UInt8])] = [
    ("binary.bin", (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }),
    ("nul.txt", Array("Një\0dy.\n".utf8)),
    ("latin1.txt", [0x4E, 0x6A, 0xEB, 0x20, 0x64, 0x69, 0x74, 0xEB, 0x2E, 0x0A]),
    ("utf16.sq.txt", [0xFF, 0xFE] + utf16("Qeveria u mblodh dje. Buxheti është 1.500 euro.\r\n")),
    ("utf16.en.txt", [0xFF, 0xFE] + utf16("The government met yesterday. The budget is 1.5 euros.\r\n")),
    ("cut.utf16.txt", [0xFE, 0xFF, 0x00, 0x41, 0xD8]),
  ]

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let texts: [(String, String)] = [
    (
      "news.sq.txt",
      """
      Qeveria u mblodh dje në mbrëmje.

      Ministri tha se buxheti është 1.500 euro. Policia nuk dërgoi 347 policë në veri.

      Takimi u mbajt më 3 maj në Prishtinë.

      Kryetari foli për shtensionimin e situatës. “Ne presim”, tha ai.

      Askush nuk u përgjigj.

      """
    ),
    (
      "news.en.txt",
      """
      The the government met yesterday evening.

      The minister said that the budget is 1.5 euros. The police sent 341 officers to the the north.

      The meeting was held on 3 June in Pristina.

      The president spoke about the extension of the situation. "We are waiting”, he said.

      Nobody answered answered.

      """
    ),
    ("note.de.txt", "Der Minister sprach am 12. März. Niemand hörte zu.\n"),
    ("note.en.txt", "The minister spoke on 12 May. Nobody listened listened.\n"),
    (
      "odd.sq.txt",
      "Një \u{1B}[31mkuti\u{1B}[0m\u{7} e \u{202E}vogël\u{202C}.\n\nDy\u{9B}2J \u{85}tre.\n\n👩🏽‍🚒 punon.\n"
    ),
    (
      "odd.en.txt",
      "A a \u{1B}[2Jsmall\u{8} box\u{0B}.\n\nTwo\u{9B}2J \u{FEFF}three  three.\n\n👩🏽‍🚒 works works.\n"
    ),
    ("page.sq.md", "# Lajme\n\n* Një **kuti**.\n* Dy `kuti`.\n"),
    ("page.en.md", "# News\n\n* A a **box*.\n* Two `boxes`.\n"),
    ("page.sq.html", "<html><body><p>Një <b>kuti</b> &amp; dy.</p><p>Tre.</p></body></html>\n"),
    ("page.en.html", "<html><body><p>A a <b>box &amp; two.</p><p>Three.</p></body>\n"),
    ("oneline.sq.txt", "Një. Dy. Tre. Katër. Pesë. Gjashtë."),
    ("oneline.en.txt", "One. Two. Three three. Four. Five. Six."),
    ("long.sq.txt", "Një " + String(repeating: "shumë ", count: 300) + "herë.\n"),
    (
      "long.en.txt",
      "Very " + String(repeating: "y", count: 400) + " long, " + String(repeating: "very ", count: 200)
        + ".\n"
    ),
    ("empty.txt", ""),
    (
      "desk.tsv",
      "source\ttarget\tstatus\nkuti\tbox\tpreferred\nkuti\tcase\tforbidden\nqeveri\tgovernment\tpreferred\n"
    ),
    ("house.csv", "source,target,note\nkuti,box,\"small, \"\"square\"\"\"\nbuxhet,budget,\n"),
    (
      "words.utx",
      "#UTX 1.11; sq/en; 2024-01-01T00:00:00Z+00:00; copyright: desk; license: CC\n#src\ttgt\tsrc:pos\nkuti\tbox\tnoun\n"
    ),
    (
      "terms.tbx",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc>
      <sourceDesc><p>desk</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="c1">
      <langSec xml:lang="sq"><termSec><term>kuti</term></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>box</term></termSec></langSec></conceptEntry></body></text></tbx>

      """
    ),
    ("bad.tsv", "source\ttarget\tstatus\nkuti\t\twrong\n\u{1B}[2J\tx\n\"\n"),
    ("huge-number.tsv", "source\ttarget\tseverity\n99999999999999999999\t-9223372036854775808\tmajor\n"),
    ("lexicon.tsv", "kuti\tbox\nqeveria\tgovernment\n"),
    (
      "rules.tsv",
      "target\tmessage\treplacement\n\\bgovernment\tthe cabinet is meant\tcabinet\n(\\w+) \\1\ttwice\t$1\n"
    ),
    ("bad-rules.tsv", "target\tmessage\n(\tx\n"),
    (
      "rules.srx",
      """
      <?xml version="1.0"?><srx version="2.0" xmlns="http://www.lisa.org/srx20"><header segmentsubflows="yes" cascade="no"/>
      <body><languagerules><languagerule languagerulename="all"><rule break="yes"><beforebreak>\\.</beforebreak>
      <afterbreak>\\s</afterbreak></rule></languagerule></languagerules><maprules>
      <languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>

      """
    ),
    ("pairs.tsv", "Qeveria u mblodh.\tThe the government met.\nKuti.\tBox.\n"),
    (
      "strict.conf",
      "threshold = 0.1\npass-threshold = 5\nnumbers.severity = critical\napprovals = 1\ntime-tracking = on\n"
    ),
    ("extreme.conf", "pass-threshold = 1e308\nthreshold = 1e-320\napprovals = 9\n"),
    ("bad.conf", "pass-threshold = inf\n"),
    ("odd.conf", "leave-alone = \u{1B}[2J\nnumbers = \u{7}\n"),
  ]
}
