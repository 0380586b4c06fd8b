internal import Synchronization

/// The languages that the program knows: the data files compiled into it, and files that are added to them.
///
/// A library never changes. What is worked out from a language's files is kept, so that each file is read once; a library
/// that was asked for a language stays in memory.
public final class LanguageLibrary: Sendable {
  /// The languages that ship with the program.
  public static let shipped = LanguageLibrary(adding: [:])

  /// The codes of the languages that have a data file, in alphabetical order.
  public let codes: [String]
  private let added: [String: [UInt8]]
  private let slots = Mutex<[Key: Slot]>([:])

  /// The shipped languages with more files, by their names: "Languages/xx.txt", "Suffixes/xx.tsv", "Common/xx.txt",
  /// "Lexicon/xx.tsv", "Glossaries/xx-en.tsv". A file with the name of a shipped one is in its place.
  public init(adding files: [String: String]) {
    added = files.mapValues { Array($0.utf8) }
    codes = Set(ShippedData.names + files.keys).compactMap { name in
      guard name.hasPrefix("Languages/"), name.hasSuffix(".txt") else { return nil }
      let code = String(name.dropFirst("Languages/".count).dropLast(".txt".count))
      return code == LanguageData.everyLanguage ? nil : code
    }.sorted()
  }

  /// The data of a language; a region in the code (`pt-BR`) is ignored. One without a file has no sections.
  package func data(of code: String) -> LanguageData {
    let base = String(code.lowercased().prefix { $0.isLetter })
    return once(base) { LanguageData(code: base, text: text("Languages/\(base).txt") ?? "", in: self) }
  }

  /// The text of a file, nil when there is none of that name.
  func text(_ name: String) -> String? {
    added[name].map { String(decoding: $0, as: UTF8.self) } ?? ShippedData.text(name)
  }

  /// Calls `body` with the bytes of a file; nil when there is none of that name.
  func withBytes<Result>(of name: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    if let bytes = added[name] { return bytes.withUnsafeBufferPointer(body) }
    return ShippedData.bytes(name).map(body)
  }

  /// What is made of a language's data the first time that it is asked for; one of each type for a name.
  func once<Value: Sendable>(_ name: String, _ make: () -> Value) -> Value {
    let key = Key(type: ObjectIdentifier(Value.self), name: name)
    let slot = slots.withLock { slots in
      let slot = slots[key] ?? Slot()
      slots[key] = slot
      return slot
    }
    // One that is being made keeps nobody from another one, which it may need itself.
    return slot.value.withLock { value in
      if let kept = value, let made = kept as? Value { return made }
      let made = make()
      value = made
      return made
    }
  }

  private struct Key: Hashable {
    var type: ObjectIdentifier
    var name: String
  }

  private final class Slot: Sendable {
    let value = Mutex<(any Sendable)?>(nil)
  }
}
