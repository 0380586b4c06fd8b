/// What is wrong with something that the user gave us: where, what, and what to do about it.
///
/// Shown as `file:line:column: message`; lower case, no full stop at the end.
public struct InputError: Error, Equatable, Sendable {
  /// What kind of trouble it is; each kind is an exit code of the command.
  public enum Kind: Sendable {
    /// The input was read but cannot be used as it is.
    case data
    /// There is no such input, or it may not be read.
    case missing
    /// The command was used wrongly.
    case usage
    /// The output cannot be created.
    case output
    /// Reading or writing failed half-way.
    case inputOutput
    /// Somebody else is writing.
    case busy
  }

  /// What kind of trouble it is.
  public var kind: Kind
  /// The display name of the file, when there is one.
  public var file: String?
  /// The line, from 1.
  public var line: Int?
  /// The column in grapheme clusters, from 1.
  public var column: Int?
  /// What is wrong and what to do.
  public var message: String

  /// An error of a kind, with its place as far as it is known.
  public init(
    _ kind: Kind, file: String? = nil, line: Int? = nil, column: Int? = nil, _ message: String
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.message = message.abridged
  }
}

extension String {
  /// The message, cut in its middle where it quotes something at great length: a pattern or a cell may be a whole file.
  public var abridged: String {
    guard utf8.count > 1200, unicodeScalars.count > 1000 else { return self }
    return String(unicodeScalars.prefix(600)) + " … " + String(unicodeScalars.suffix(300))
  }
}

extension InputError: CustomStringConvertible {
  /// The error as it is shown: `file:line:column: message`.
  public var description: String {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }
    return place.isEmpty ? message : place.joined(separator: ":") + ": " + message
  }
}
