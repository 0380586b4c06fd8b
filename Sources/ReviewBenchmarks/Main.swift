internal import Foundation

/// Measures the program: `review-benchmarks speed`, `sentences`, `accuracy` or `kill`.
@main struct Main {
  private static let usage = """
    usage: review-benchmarks speed       whole processes: seconds and memory of start, check, align and load, up to
                                         100,000 segments a side; then the sentence loops; takes some minutes
           review-benchmarks sentences   the sentence loops alone, ours beside ICU's, by language
           review-benchmarks accuracy    the public corpora in the folder that REVIEW_CORPORA names: sentences, beads,
                                         their confidence, terms, false alarms, planted errors; then the samples
           review-benchmarks kill [--runs N] [--seed N]
                                         sessions killed at random moments: what is on disk is whole; 200 of them
                                         unless told, the same moments unless another seed is
           review-benchmarks help        this
    A value has its bar beside it, with "missed" before it where it is; what others reach is quoted where known.
    """

  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      switch words.first {
      case "speed" where words.count == 1: try Speed.run()
      case "sentences" where words.count == 1: try Speed.sentences()
      case "accuracy" where words.count == 1: try await Accuracy.run()
      case "kill":
        var options = ["--runs": 200, "--seed": 1]
        let rest = Array(words.dropFirst())
        for place in stride(from: 0, to: rest.count, by: 2) {
          guard place + 1 < rest.count, options[rest[place]] != nil, let number = Int(rest[place + 1]),
            number > 0
          else { return fail(usage, 64) }
          options[rest[place]] = number
        }
        let result = try Kill.run(options["--runs"] ?? 200, seed: UInt64(options["--seed"] ?? 1))
        if !result { exit(1) }
      case "help" where words.count == 1: print(usage)
      default: fail(usage, 64)
      }
    } catch {
      fail("review-benchmarks: \(error)", 70)
    }
  }

  private static func fail(_ message: String, _ status: Int32) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(status)
  }
}

/// Why a measurement could not be made.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
