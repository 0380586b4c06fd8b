/// What is kept everywhere, as far as the store had it when it was read last.
final class DismissalCache {
  private var remembered = DismissalMemory()

  /// What is kept everywhere now.
  func memory(of store: any DecisionStore) throws -> DismissalMemory {
    if try store.lastDismissal() != remembered.last { remembered = DismissalMemory(try store.dismissals()) }
    return remembered
  }
}
