import Foundation
import Review
import Testing

@testable import ReviewCLI

/// The list of the findings: beside the texts in wide windows, over them in narrow ones.
@Suite struct ListTests {
  @Test(
    "l shows the list, keys move in it, and Enter goes to a finding",
    arguments: [
      Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 120, rows: 30),
      Size(columns: 160, rows: 48),
    ])
  func list(size: Size) throws {
    let screen = try Stage(size: size)
    try screen.wait(for: "Finding 1 ·")
    try screen.press("l", "check", "▶     1")
    try screen.named("Down", "Enter go to it")
    try screen.press("\r", "Finding 2 ·")
    try screen.press("l", "Enter go to it")
    try screen.named("End", "▶     5")
    try screen.press("n", "No finding is open after")
    try screen.press("z", "'z' does nothing here")
    try screen.press("\r", "Finding 12 ·")
    try screen.press("l", "Enter go to it", then: "q", "Finding 12 ·")
    try screen.press("ll", "Finding 12 ·")
  }

  @Test("in a wide window the texts and the list stand side by side, and the current finding is marked in it")
  func pane() throws {
    let screen = try Stage(size: Size(columns: 120, rows: 30))
    try screen.wait(for: "Finding 1 ·")
    func rows() throws -> [String] { try screen.terminal.picture().rows }
    func marked() throws -> [String] { try rows().filter { $0.contains("│ ▶") } }
    #expect(try rows().contains { $0.contains(" ar ┃") && $0.contains(" en ┃") })
    #expect(try marked().count == 1)
    #expect(try marked()[0].contains(" !!   numbers") && marked()[0].contains("14"))
    #expect(try rows().contains { $0.contains(" !    double") && $0.contains("the the") })
    try screen.press("N", "Finding 2 ·")
    #expect(try marked().count == 1)
    #expect(try marked()[0].contains(" !    double"))
    // The list begins in the same column in each row, whatever letters are on its left.
    let columns = try rows().dropFirst(2).prefix(12).compactMap { row -> Int? in
      guard let bar = row.range(of: "│", options: .backwards) else { return nil }
      return String(row[..<bar.lowerBound]).columns
    }
    #expect(columns.count == 12 && Set(columns).count == 1, "\(Set(columns))")
    try screen.resize(Size(columns: 80, rows: 24), "Finding 2 ·")
    #expect(try !rows().contains { $0.contains("│ ▶") })
    try screen.resize(Size(columns: 160, rows: 48), "Finding 2 ·")
    #expect(try marked().count == 1)
    try screen.press("kk", "done")
  }

}

/// Which findings a table of some height shows.
@Suite struct FindingRowsTests {
  @Test("the selection is always in view, the table is full, and most steps leave it where it is")
  func window() {
    for count in 1...40 {
      for height in 1...15 {
        let windows = (0...count).map { FindingRows.window(of: count, around: $0, height: height) }
        #expect(
          windows.allSatisfy {
            $0.count == min(count, height) && $0.lowerBound >= 0 && $0.upperBound <= count
          })
        #expect(windows.enumerated().allSatisfy { $0.element.contains(min($0.offset, count - 1)) })
        let moves = zip(windows, windows.dropFirst()).count { $0 != $1 }
        #expect(moves <= count / max(1, min(count, height) / 2), "\(count) findings, \(height) rows")
      }
    }
    #expect(FindingRows.window(of: 0, around: 0, height: 5).isEmpty)
    #expect(FindingRows.window(of: 5, around: 0, height: 0).isEmpty)
  }
}
