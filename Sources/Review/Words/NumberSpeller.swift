internal import CICU
internal import Synchronization

/// Spells numbers out in all forms that ICU's rule-based number formats of a language have: cardinal and ordinal, by
/// gender and case.
final class NumberSpeller: Sendable {
  private struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  private struct State: Sendable {
    let handle: Handle?
    var spelled: [Int: [[String]]] = [:]
  }

  private let state: Mutex<State>
  private let folding: Folding

  /// The speller of a language; it spells nothing when ICU has no rules of that language.
  init(_ language: LanguageData) {
    state = Mutex(State(handle: cicu_speller_open(language.code).map(Handle.init)))
    folding = language.folding
  }

  deinit { state.withLock { $0.handle.map { cicu_speller_close($0.pointer) } } }

  /// The words of a whole number in each of its forms, folded; the cardinal ones come first.
  func forms(of value: Int) -> [[String]] {
    state.withLock { state in
      if let forms = state.spelled[value] { return forms }
      guard let handle = state.handle else { return [] }
      let forms = all(value, handle).sorted { !$0.isOrdinal && $1.isOrdinal }.map(\.words)
      state.spelled[value] = forms
      return forms
    }
  }

  /// The cardinal number in its plainest form; nothing when ICU has no rules.
  func cardinal(_ value: Double) -> [String] {
    state.withLock { state in
      guard let handle = state.handle else { return [] }
      let rules = (0..<cicu_speller_rules(handle.pointer)).first {
        !cicu_speller_is_ordinal(handle.pointer, $0)
      }
      return rules.map { spell(value, by: $0, handle) } ?? []
    }
  }

  /// All forms of some numbers, with whether they are ordinal.
  func forms(of values: [Int]) -> [(value: Int, words: [String], isOrdinal: Bool)] {
    state.withLock { state in
      guard let handle = state.handle else { return [] }
      return values.flatMap { value in all(value, handle).map { (value, $0.words, $0.isOrdinal) } }
    }
  }

  private func all(_ value: Int, _ handle: Handle) -> [(words: [String], isOrdinal: Bool)] {
    var forms: [(words: [String], isOrdinal: Bool)] = []
    for rules in 0..<cicu_speller_rules(handle.pointer) {
      let words = spell(Double(value), by: rules, handle)
      guard !words.isEmpty, !forms.contains(where: { $0.words == words }) else { continue }
      forms.append((words, cicu_speller_is_ordinal(handle.pointer, rules)))
    }
    return forms
  }

  private func spell(_ value: Double, by rules: Int32, _ handle: Handle) -> [String] {
    var output = [CChar](repeating: 0, count: 1024)
    let length = cicu_speller_spell(handle.pointer, rules, value, &output, 1023)
    guard length > 0 else { return [] }
    let text = String(decoding: output.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return text.replacing("\u{AD}", with: "").split { $0 == " " || $0 == "-" }.map {
      folding.key(String($0))
    }
  }
}
