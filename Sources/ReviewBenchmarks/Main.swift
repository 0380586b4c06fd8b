internal import Foundation

/// Measures and tries the program: `review-benchmarks speed`, `accuracy`, `kill` and others.
@main struct Main {
  private static let usage = """
    usage: review-benchmarks speed       whole processes: seconds and memory of start, check, align and load, up to
                                         100,000 segments a side; then the sentence loops; takes some minutes
           review-benchmarks sentences   the sentence loops alone, ours beside ICU's, by language
           review-benchmarks keys        how long keys of the stepper take in a project of 50,000 pairs, and how long it
                                         takes to open one of 100,000; part of speed
           review-benchmarks accuracy    the public corpora in the folder that REVIEW_CORPORA names: sentences, beads,
                                         their confidence, terms, false alarms, planted errors; then the samples
           review-benchmarks kill [--runs N] [--seed N]
                                         sessions killed at random moments: what is on disk is whole; 200 of them
                                         by default, the same moments unless another seed is given
           review-benchmarks together [--runs N] [--seed N]
                                         two reviewers at once, of 500 lines each: the log is what both were told
           review-benchmarks encodings   every encoding that can be named: copies without a decision, with a change,
                                         and with all undone
           review-benchmarks mutate [--runs N] [--seed N]
                                         spoiled files before every reader: each is taken or refused, and nothing
                                         crashes; 50,000 of them by default
           review-benchmarks fuzz [--runs N] [--seed N] [--keep FOLDER]
                                         random command lines, lines and keys of the steppers: nothing breaks it;
                                         20,000 of them by default; --keep leaves what failed in a folder
           review-benchmarks damage [--runs N] [--seed N]
                                         a project damaged in many ways, 10,000 by default: no crash,
                                         no copy that differs in silence, intact decisions are salvaged
           review-benchmarks help        this
    A value has its bar beside it, with "missed" before it where it is; what others reach is quoted where known.
    """

  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      switch words.first {
      case "speed" where words.count == 1: try Speed.run()
      case "sentences" where words.count == 1: try Speed.sentences()
      case "keys" where words.count == 1: try Speed.keys()
      case "accuracy" where words.count == 1: try await Accuracy.run()
      case "kill":
        let (runs, seed, _) = try sessions(words, usually: 200)
        if try !Kill.run(runs, seed: seed) { exit(1) }
      case "together":
        let (runs, seed, _) = try sessions(words, usually: 1)
        for run in 0..<UInt64(runs) where try await !Together.run(500, seed: seed &+ 2 * run) { exit(1) }
      case "encodings" where words.count == 1: if !Encodings.run() { exit(1) }
      case "mutate":
        let (runs, seed, _) = try sessions(words, usually: 50_000)
        if try !MutationTrials.run(runs, seed: seed) { exit(1) }
      case "fuzz":
        let (runs, seed, folder) = try sessions(words, usually: 20_000, isKept: true)
        if try await !Fuzz.run(runs, seed: seed, keepingIn: folder) { exit(1) }
      case "damage":
        let (runs, seed, _) = try sessions(words, usually: 10_000)
        if try await !Damage.run(runs, seed: seed) { exit(1) }
      case "help" where words.count == 1: print(usage)
      default: fail(usage, 64)
      }
    } catch {
      fail("review-benchmarks: \(error)", 70)
    }
  }

  /// How many sessions, the first seed, and the folder for what fails where there may be one.
  private static func sessions(
    _ words: [String], usually runs: Int, isKept: Bool = false
  ) throws -> (runs: Int, seed: UInt64, folder: String?) {
    var options = ["--runs": String(runs), "--seed": "1"]
    let names = isKept ? ["--runs", "--seed", "--keep"] : ["--runs", "--seed"]
    let rest = Array(words.dropFirst())
    for place in stride(from: 0, to: rest.count, by: 2) {
      guard place + 1 < rest.count, names.contains(rest[place]) else { fail(usage, 64) }
      options[rest[place]] = rest[place + 1]
    }
    guard let runs = options["--runs"].flatMap({ Int($0) }), runs > 0,
      let seed = options["--seed"].flatMap({ UInt64($0) })
    else { fail(usage, 64) }
    return (runs, seed, options["--keep"])
  }

  private static func fail(_ message: String, _ status: Int32) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(status)
  }
}

/// Why a measurement could not be made.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
