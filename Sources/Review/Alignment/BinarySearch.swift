extension Range<Int> {
  /// The first number of the range that is far enough, by binary search, where all after it are so too; the range's end
  /// when none is.
  func firstPlace(where isFarEnough: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isFarEnough(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
