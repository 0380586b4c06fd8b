internal import Review

extension Command {
  /// Makes a glossary of our own from a file of another program.
  static let glossaryImport = Command(
    name: "glossary import", summary: "Make a glossary table from a file of another program.",
    operands: ["FILE"],
    options: [
      .glossaryFormat("What the file is; else its content tells."), .from, .to, .glossaryOutput, .force,
      Input.largeOption,
    ],
    details: """
      Reads TBX version 2 and 3, UTX, and tables with commas, semicolons or tabs, with a header or without, as DeepL, \
      Google, Microsoft, OmegaT and spreadsheets write them, and writes a table with tabs that 'review glossary add' and \
      an editor can change. Of a file with more languages, --from and --to tell which two. All commands read these formats \
      as they are, too: --glossary words.tbx.
      """
  ) { arguments, console in
    try GlossaryConversion(arguments, reading: arguments.glossaryFormat, on: console).run(
      to: .named("tsv"))
  }
}
