import Testing

@testable import Review

/// The examples of the checks are their tests.
struct ExampleTests {
  @Test("flags what its examples mark, where they mark it, and nothing else", arguments: Check.all.map(\.id))
  func flagged(id: String) throws {
    let check = try #require(Check.all.first { $0.id == id })
    for (example, run) in ExampleRun.all(of: check) where example.isFlagged {
      #expect(run.findings.count == 1, "\(example.pairs): \(run.findings.map(\.place))")
      let finding = run.markedFinding
      #expect(finding != nil, "\(example.pairs): \(run.findings.map(\.place))")
      guard let finding, let suggestion = example.suggestion else { continue }
      #expect(finding.suggestions.first == suggestion, "\(example.pairs)")
    }
  }

  @Test("leaves its clean examples alone", arguments: Check.all.map(\.id))
  func clean(id: String) throws {
    let check = try #require(Check.all.first { $0.id == id })
    for (example, run) in ExampleRun.all(of: check) where !example.isFlagged {
      #expect(run.findings.isEmpty, "\(example.pairs): \(run.findings.map(\.message))")
    }
  }

  @Test(
    "spans stay whole behind an emoji of several scalars and a combining mark", arguments: Check.all.map(\.id)
  )
  func emoji(id: String) throws {
    let check = try #require(Check.all.first { $0.id == id })
    for (example, run) in ExampleRun.all(of: check, prefix: "👩🏽‍🚒 e\u{301}\u{323} ") {
      for finding in run.findings {
        let pair = run.pairs[finding.unit - 1]
        for (span, text) in [(finding.source, pair.source.text), (finding.target, pair.target.text)] {
          guard let span else { continue }
          try #require(0 <= span.lowerBound && span.upperBound <= text.utf8.count, "\(text)")
          #expect(String(validating: Array(text.utf8)[span], as: UTF8.self) != nil, "\(text): \(span)")
        }
      }
      // A whole sentence begins at the emoji now; all other spans only move.
      guard example.isFlagged, !example.marksWholeText else { continue }
      #expect(run.markedFinding != nil, "\(example.pairs): \(run.findings.map(\.place))")
    }
  }
}

extension Check.Example {
  /// Whether the mark is around all of a text, or before its first word.
  fileprivate var marksWholeText: Bool {
    pairs.contains { $0.source.hasPrefix("⟦") || $0.target.hasPrefix("⟦") }
  }
}

extension Finding {
  /// What it is about, for the message of a failed test.
  fileprivate var place: String { "\(check) \(unit) \(source as Span?) \(target as Span?) \(suggestions)" }
}
