import Review
import Testing

@testable import ReviewDesk

@Suite struct PairingSessionTests {
  @Test("undo in a pairing takes back edits of the pairing, and no correction of the translation")
  func undo() throws {
    let desk = try TestDesk(
      "Ministri foli dje.\n\nPolicia arrestoi 347 veta.\n", "The minister spoke.\n\nPolice arrested 347.\n")
    let pairing = try PairingSession(desk.project, desk.text)
    #expect(try pairing.join().isDone)
    try desk.project.deciding.edit(unit: 1, of: desk.text.id, to: "The minister spoke. Police arrested 348.")
    _ = try pairing.confirm()
    #expect(try pairing.undo().isDone && pairing.editCount == 1)
    // The join stays: the correction builds on it.
    #expect(throws: InputError.self) { try pairing.undo() }
    #expect(try desk.project.reading.unit(1, of: desk.text.id).current.contains("348"))
    try desk.project.undoing.undo()
    #expect(try pairing.undo().isDone)
    #expect(pairing.pairs.count == 2)
    #expect(throws: InputError.self) { try pairing.undo() }
  }
}

extension PairingOutcome {
  /// Whether something was written.
  fileprivate var isDone: Bool {
    switch self {
    case .saved, .takenBack: true
    default: false
    }
  }
}
