import Testing

@testable import ReviewCLI

@Suite struct ManPageTests {
  private let page = ManPage(commands: Command.all).text

  @Test("every command has its section, every option its entry")
  func complete() {
    let plain = page.replacing("\\-", with: "-")
    for command in Command.all {
      #expect(plain.contains(".SS \"\(command.usage)\""))
      for option in command.options { #expect(plain.contains(".B --\(option.name)")) }
    }
  }

  @Test("no line of text is taken for a request, and every hyphen can be copied")
  func onlyMacros() {
    let macros = [".TH ", ".SH ", ".SS ", ".TP", ".B ", ".PP", ".RS", ".RE", ".nf", ".fi"]
    for line in page.split(separator: "\n") {
      if line.hasPrefix(".") || line.hasPrefix("'") {
        #expect(macros.contains { line.hasPrefix($0) }, "\(line)")
      }
      #expect(!line.replacing("\\-", with: "").contains("-"), "\(line)")
    }
  }
}
