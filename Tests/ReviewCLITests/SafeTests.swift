import Testing

@testable import ReviewCLI

@Suite struct SafeTests {
  @Test(arguments: [
    ("plain text, é, 中文", "plain text, é, 中文"),
    ("a\u{1B}[31mred\u{7}", "a␛[31mred␇"),
    ("a\u{9B}31m", "a⟨U+9B⟩31m"),
    ("abc\u{202E}fed\u{2066}x\u{2069}", "abc⟨RLO⟩fed⟨LRI⟩x⟨PDI⟩"),
    ("zero\u{200B}width\u{FEFF}", "zero⟨ZWSP⟩width⟨BOM⟩"),
    ("lat\u{200D}in \u{200C}", "lat⟨ZWJ⟩in ⟨ZWNJ⟩"),
    ("می\u{200C}خواهم 👩\u{200D}💻", "می\u{200C}خواهم 👩\u{200D}💻"),
    ("one\ntwo\tthree\r\n", "one↵two␉three␍↵"),
    ("soft\u{AD}hyphen \u{E0041}", "soft⟨SHY⟩hyphen ⟨U+E0041⟩"),
  ])
  func shows(text: String, shown: String) { #expect(text.visible == shown) }

  @Test func noControlReachesTheTerminal() {
    let controls = (0..<0x10000).compactMap(Unicode.Scalar.init).filter {
      [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
    let kept = controls.filter { ("a" + String($0)).visible.unicodeScalars.contains($0) }
    // Signs of Arabic, Syriac and Kaithi that are seen.
    #expect(kept.allSatisfy { (0x600...0x8E2).contains($0.value) }, "\(kept)")
  }

  @Test func marksStandAtTheRightCharacters() {
    let text = StyledText("Çdo gjë e mirë", marking: [5..<9, 12..<17], [.red, .bold])
    #expect(text.plain == "Çdo ⟦gjë⟧ e ⟦mirë⟧")
    #expect(text.rendered(inColor: true) == "Çdo \u{1B}[1;31m⟦gjë⟧\u{1B}[0m e \u{1B}[1;31m⟦mirë⟧\u{1B}[0m")
    #expect(text.rendered(inColor: false) == text.plain)
    #expect(StyledText("ab", marking: [1..<1], .red).plain == "a⟦⟧b")
  }

  @Test func wrapsBetweenWords() {
    #expect(StyledText("one two three").wrapped(to: 8).map(\.plain) == ["one two", "three"])
    #expect(StyledText("one two").wrapped(to: 7).map(\.plain) == ["one two"])
    #expect(StyledText("abcdefghij").wrapped(to: 4).map(\.plain) == ["abcd", "efgh", "ij"])
    #expect(StyledText("经济增长了百分之五").wrapped(to: 6).map(\.plain) == ["经济增", "长了百", "分之五"])
    #expect(StyledText("").wrapped(to: 6).map(\.plain) == [""])
    #expect(StyledText("a ⟦b c⟧", .red).wrapped(to: 4).map(\.plain) == ["a ⟦b", "c⟧"])
  }
}
