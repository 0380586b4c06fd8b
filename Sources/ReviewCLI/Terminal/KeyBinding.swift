/// What a key does on a screen, and how that is said: rows of keys, helps and answers to wrong keys are made of these.
struct KeyBinding<Target> {
  /// The keys that do it.
  var keys: [Key]
  /// How they are written, as "a, Enter".
  var name: String
  /// What they do in a word or two, for the row of keys; nil when only the help tells.
  var hint: String?
  /// What they do, for the help.
  var help: String
  /// Whether they do anything as things are.
  var isUseful: (Target) -> Bool = { _ in true }
  var act: (inout Target, Key) throws -> Void

  /// A key; of one character unless others are given.
  init(
    _ name: String, _ hint: String?, _ help: String, keys: [Key] = [],
    if isUseful: @escaping (Target) -> Bool = { _ in true }, _ act: @escaping (inout Target) throws -> Void
  ) {
    self.keys = keys.isEmpty ? [.text(name)] : keys
    self.name = name
    self.hint = hint
    self.help = help
    self.isUseful = isUseful
    self.act = { target, _ in try act(&target) }
  }

  /// Several keys that do the like.
  init(
    _ name: String, _ hint: String?, _ help: String, keys: [Key], if isUseful: @escaping (Target) -> Bool,
    each act: @escaping (inout Target, Key) throws -> Void
  ) {
    self.init(name, hint, help, keys: keys, if: isUseful) { _ in }
    self.act = act
  }
}
