internal import Review

extension Command {
  /// Writes a glossary in another format.
  static let glossaryExport = Command(
    name: "glossary export", summary: "Write a glossary for another program, as TBX or CSV.",
    operands: ["GLOSSARY"],
    options: [
      .glossaryFormat("Which format (default: from the ending of --output)."), .from, .to, .glossaryOutput,
      .force,
      Input.largeOption,
    ],
    details: """
      Formats:
      \(GlossaryFormat.list)
      TBX keeps everything; what another format cannot hold is counted on standard error. The languages of a file such as \
      sq-en.tsv are taken from its name.
      """
  ) { arguments, console in
    try GlossaryConversion(arguments, on: console).run(to: arguments.glossaryFormat)
  }
}

extension Option {
  static let glossaryOutput = Option(
    name: "output", letter: "o", value: "FILE", isOutput: true,
    help: "Where to write (default: next to the file, with the format's ending).")
}

/// Reads a glossary in any format and writes it in one.
struct GlossaryConversion {
  private let arguments: Arguments
  private let console: Console
  private let operand: String
  private let glossary: Glossary

  init(_ arguments: Arguments, reading format: GlossaryFormat? = nil, on console: Console) throws {
    self.arguments = arguments
    self.console = console
    operand = arguments.operands[0]
    let named = Self.languages(inName: operand)
    let from = try arguments.language("from")
    let to = try arguments.language("to")
    var glossary = try Glossary(
      reading: operand, from: from, to: to, format: format, large: arguments.has("large"), on: console)
    glossary.source = glossary.source ?? from ?? named?.from
    glossary.target = glossary.target ?? to ?? named?.to
    self.glossary = glossary
  }

  /// Writes the glossary and says what was read, where it went and what could not go along.
  func run(to told: GlossaryFormat?) throws -> Status {
    let output = arguments.value("output")
    guard let format = told ?? output.flatMap(GlossaryFormat.ending) else {
      throw UsageError(
        "the format is missing; pass --format with one of \(GlossaryFormat.all.map(\.id).joined(separator: ", "))",
        arguments.command)
    }
    guard output != nil || operand != "-" else {
      throw UsageError("the output file is missing; pass --output FILE", arguments.command)
    }
    let path = output ?? operand.withEnding(format.ending)
    guard path != operand || path == "-" else {
      throw UsageError(
        "'\(operand)' would overwrite itself; name another file with --output", arguments.command)
    }
    let bytes = try format.bytes(of: glossary)
    try Output(arguments, on: console).write(bytes, to: path)
    for problem in glossary.problems {
      console.report("\(glossary.name):\(problem.line): warning: \(problem.message)")
    }
    let losses = format.losses(of: glossary)
    if !losses.isEmpty {
      console.report("left out, because \(format.id) cannot hold it: \(losses.joined(separator: ", "))")
    }
    guard path != "-" else { return .done }
    let languages = [glossary.source, glossary.target].compactMap { $0 }.joined(separator: " → ")
    console.print(
      "\(path): \(count(glossary.entries.count + glossary.kept.count, "concept"))"
        + (languages.isEmpty ? "" : ", \(languages)") + ", as \(format.id)")
    return .done
  }

  /// The languages of a name such as `sq-en.tsv` or `courts_sq-en.csv`.
  static func languages(inName name: String) -> (from: String, to: String)? {
    let last = name.split(separator: "/").last ?? ""
    for part in last.split(whereSeparator: { ". _".contains($0) }) {
      let codes = part.split(separator: "-").map { $0.lowercased() }
      if codes.count >= 2, codes[0].count == 2, codes[1].count == 2, Language.code(codes[0]) != nil,
        Language.code(codes[1]) != nil
      {
        return (codes[0], codes[1])
      }
    }
    return nil
  }
}
