internal import Review

extension Command {
  /// Makes a glossary of our own from a file of another program.
  static let glossaryImport = Command(
    name: "glossary import", summary: "Make a glossary table from a file of another program.",
    operands: ["FILE"],
    options: [
      .glossaryFormat("The format of the file (default: from its content)."), .from, .to, .glossaryOutput,
      .force,
      Input.largeOption,
    ],
    details: """
      Reads TBX version 2 and 3, UTX, and tables with commas, semicolons or tabs, with a header or without, as DeepL, \
      Google, Microsoft, OmegaT and spreadsheets write them, and writes a table with tabs that 'review glossary add' and \
      an editor can change. If a file has more than two languages, --from and --to choose two. All commands also read these \
      formats directly: --glossary words.tbx.
      """
  ) { arguments, console in
    try GlossaryConversion(arguments, reading: arguments.glossaryFormat, on: console).run(
      to: .named("tsv"))
  }
}
