import Foundation
import Glibc
import Testing

/// A program that is killed while it writes a file.
@Suite struct KilledWriteTests {
  @Test(
    "it leaves the old file or none, and nothing that stays",
    .enabled(
      if: BuiltProgram.path != nil,
      "the executable 'review' is not beside the tests; build it with 'swift build'"),
    arguments: [false, true])
  func leavesNothing(replaces: Bool) throws {
    let program = try #require(BuiltProgram.path)
    let test = try TestConsole()
    let rows = (0..<200).map { "fjalë \($0),word \($0)\n" }
    try test.write("source,target\n" + rows.joined(), to: "words.csv")
    if replaces { try test.write("old", to: "out.tsv") }
    func run(_ limit: String) -> Int32 {
      system(
        "cd '\(test.folder.path)' && \(limit) exec '\(program)' glossary import words.csv -o out.tsv --force > /dev/null"
      )
    }
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: test.folder.path).sorted()
    }
    // Some programs that start tests ignore the signal, and some threads that run them block it: the program inherits both.
    signal(SIGXFSZ, SIG_DFL)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGXFSZ)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    // The system kills whoever writes more than so many blocks into a file.
    let status = run("ulimit -c 0; ulimit -f 1;")
    #expect(status & 0x7F == SIGXFSZ)
    #expect(
      try names().filter { !$0.hasPrefix(".review-") }
        == (replaces ? ["out.tsv", "words.csv"] : ["words.csv"]))
    if replaces { #expect(try test.read("out.tsv") == "old") }
    #expect(run("") == 0)
    #expect(try names() == ["out.tsv", "words.csv"])
    #expect(try test.read("out.tsv").contains("fjalë 199\tword 199"))
  }
}
