import Foundation
import Testing

@testable import ReviewCLI

/// Asks real shells what they make of the scripts.
@Suite struct CompletionTests {
  @Test(
    "bash offers commands, options and values at their places",
    arguments: [
      ("review l", "load list"), ("review glossary fi", "find"), ("review check --form", "--format"),
      ("review check --format = jsonl", "jsonl"), ("review -p x.db sh", "show"),
      ("review check -c number", "numbers"), ("review completions z", "zsh"), ("review decide 3 Sam", ""),
      ("review news.sq.txt news.en.txt --unequ", "--unequal"),
    ])
  func bash(_ typed: String, _ offered: String) throws {
    let words = typed.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
    let output = try run(
      .bash, "COMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _review; echo ${COMPREPLY[*]}")
    #expect(output == offered)
  }

  @Test(
    "fish offers commands, options and values at their places",
    arguments: [
      ("review loa", "load"), ("review glossary fi", "find"),
      ("review check --format=jsonl", "--format=jsonl"),
      ("review check -c number", "numbers"), ("review completions z", "zsh"),
    ])
  func fish(_ typed: String, _ offered: String) throws {
    let output = try run(.fish, "complete -C '\(typed)'")
    #expect(output.split(separator: "\n").map { $0.prefix { $0 != "\t" } } == [offered[...]])
  }

  @Test(
    "zsh completes the word at the cursor",
    arguments: [
      ("review loa", "review load "), ("review glossary fi", "review glossary find "),
      ("review check --form", "review check --format="),
      ("review completions ba", "review completions bash "),
    ])
  func zsh(_ typed: String, _ completed: String) throws {
    // The line is shown by a key, since the shell itself draws only what a completion adds.
    let output = try run(
      .zsh,
      """
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell 'show() { print -r -- "{$BUFFER}" }; zle -N show; bindkey "^X" show'
      zpty -w shell 'autoload -U compinit; compinit -D; PS1=; source '$script'; print rea''dy'
      zpty -r shell line '*ready*'
      zpty -w -n shell '\(typed)'$'\\t\\x18'
      zpty -r shell line '*{*}*'
      print -r -- ${${line##*\\{}%%\\}*}
      zpty -d shell
      """)
    #expect(output == completed)
  }

  @Test("every option of every command is offered by every shell", arguments: Shell.allCases)
  func options(_ shell: Shell) {
    let script = shell.script(for: Command.all)
    for option in Command.all.flatMap(\.options) + Option.everywhere {
      #expect(script.contains(shell == .fish ? "-l \(option.name)" : "--\(option.name)"))
    }
  }

  /// Runs a script in a shell that has read the completions; answers what it printed, without the last line end.
  private func run(_ shell: Shell, _ script: String) throws -> String {
    let file = URL.temporaryDirectory.appending(path: "review-\(UUID().uuidString)")
    try Data(shell.script(for: Command.all).utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    // zsh reads the completions in the terminal that it is driven through.
    let opening = shell == .zsh ? "script=\(file.path)" : "source \(file.path)"
    process.arguments = [shell.rawValue, "-c", "\(opening)\n\(script)"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(shell) must be installed, and run")
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
