/// Segmentation rules of an SRX 2.0 file, instead of the ones that ship.
///
/// At one place of a text the first rule that matches decides whether a segment ends there. `segmentsubflows` and the
/// `formathandle` elements are about markup, which a text has none of here, and are ignored.
public struct SRXRules: Sendable {
  /// What ends a segment, or does not, between two expressions.
  struct Rule: Sendable {
    var isBreak: Bool
    var before: String
    var after: String
    /// Where the file has it.
    var line: Int
  }

  /// Which language the rules of a name are for.
  struct Mapping: Sendable {
    var pattern: String
    var name: String
    var line: Int
  }

  /// What the file is called in messages.
  public let name: String
  /// Whether all matching mappings count, or the first only.
  let cascades: Bool
  let rules: [String: [Rule]]
  let mappings: [Mapping]

  /// The rules for a language, in the order in which they are asked.
  ///
  /// - Throws: `InputError` when the file has none for it, or a mapping is not a regular expression or names no rules.
  func rules(for language: String) throws(InputError) -> [Rule] {
    var found: [Rule] = []
    var isMapped = false
    for mapping in mappings where cascades || !isMapped {
      guard let expression = Expression("(?i)" + mapping.pattern) else {
        throw InputError(
          .data, file: name, line: mapping.line,
          "the languagepattern '\(mapping.pattern)' is not a regular expression; correct it")
      }
      guard expression.matches(language) else { continue }
      guard let rules = rules[mapping.name] else {
        throw InputError(
          .data, file: name, line: mapping.line,
          "there is no languagerule named '\(mapping.name)'; add one, or correct the languagerulename")
      }
      isMapped = true
      found += rules
    }
    guard isMapped else {
      throw InputError(
        .data, file: name, "no languagemap matches '\(language)'; add one, or name another language")
    }
    return found
  }
}

/// SRX rules at work on texts of one language; one belongs to one thread at a time.
final class SRXSplitter {
  private let file: String
  private let rules: [(isBreak: Bool, line: Int, expression: Expression)]
  /// The first rule that took too long; from then on nothing is split.
  private(set) var problem: InputError?

  /// - Throws: `InputError` with the line of a rule that is not a regular expression.
  init(_ rules: SRXRules, language: String) throws(InputError) {
    var compiled: [(isBreak: Bool, line: Int, expression: Expression)] = []
    for rule in try rules.rules(for: language) {
      guard let expression = Expression("(?:\(rule.before))(?=\(rule.after))") else {
        throw InputError(
          .data, file: rules.name, line: rule.line,
          "this rule is not an ICU regular expression; correct its beforebreak or afterbreak")
      }
      compiled.append((rule.isBreak, rule.line, expression))
    }
    file = rules.name
    self.rules = compiled
  }

  /// The places within a text where a segment ends, in order; none once there is a problem.
  func breaks(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard problem == nil else { return [] }
    var decided: [Int: Bool] = [:]
    for rule in rules {
      guard let ends = rule.expression.ends(in: bytes) else {
        problem = InputError(
          .data, file: file, line: rule.line,
          "this rule takes too long on this text; make it simpler, above all a repetition within a repetition"
        )
        return []
      }
      for end in ends where decided[end] == nil { decided[end] = rule.isBreak }
    }
    return decided.filter { $0.value && $0.key > 0 && $0.key < bytes.count }.keys.sorted()
  }
}
