extension Array {
  /// The index of the element with a number that counts from 1; nil when there is none, whatever the number is.
  public func index(ofNumber number: Int) -> Int? { number > 0 && number <= count ? number - 1 : nil }
}
