/// What a value should reach.
enum Bar {
  case atLeast(Double, decimals: Int = 3)
  case atMost(Double, decimals: Int = 3)

  /// Whether all of some values reach it.
  func isReached(by values: [Double]) -> Bool {
    values.allSatisfy {
      switch self {
      case .atLeast(let bar, _): $0 >= bar
      case .atMost(let bar, _): $0 <= bar
      }
    }
  }

  /// The bar as a cell, which says so when a value misses it; `of` tells which values are held to it, and `unit` what
  /// they are counted in.
  func cell(_ values: Double..., of what: String = "", in unit: String = "") -> String {
    let bar =
      switch self {
      case .atLeast(let bar, let decimals): "≥ \(bar.decimals(decimals))"
      case .atMost(let bar, let decimals): "≤ \(bar.decimals(decimals))"
      }
    return (isReached(by: values) ? "" : "missed: ") + what + bar + unit
  }
}
