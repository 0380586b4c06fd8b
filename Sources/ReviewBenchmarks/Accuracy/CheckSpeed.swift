internal import Foundation
internal import Review

/// How many units a second all checks together look at.
enum CheckSpeed {
  static func add(to table: inout Table, from corpora: inout Corpora) {
    guard
      let file = corpora.files("parallel", "", "-en.tsv").first(where: {
        $0.lastPathComponent.contains("-sq-")
      })
    else { return }
    let pairs = Corpora.cells(file).filter { $0.count == 3 }.map { (source: $0[1], target: $0[2]) }
    let checker = Checker(from: "sq", to: "en")
    // Dictionaries are read and words looked up before the clock starts.
    _ = checker.findings(in: checker.units(pairs), asDocument: false)
    var rates: [Double] = []
    for times in [2, 8] {
      let many = Array(repeating: pairs, count: times).flatMap { $0 }
      let clock = ContinuousClock()
      let time = clock.measure { _ = checker.findings(in: checker.units(many), asDocument: false) }
      rates.append(
        Double(many.count) / (Double(time.components.attoseconds) * 1e-18 + Double(time.components.seconds)))
      table.add(
        "\(many.count) units", "units a second", rates.last!.decimals(0),
        Bar.atLeast(5000, decimals: 0).cell(rates.last!), "")
    }
    let growth = rates[0] / rates[1]
    table.add(
      "four times the units", "times slower each", growth.decimals(2),
      Bar.atMost(1.2, decimals: 1).cell(growth), "")
  }
}
