/// Whether two numbers may be one measure in two units, as 100 km and 62 miles.
///
/// Writers round: what is within 8 %, or half a unit, is taken for the same (on news nearly all of it is).
struct UnitConversion {
  private let factors: [Double]
  private let isTemperature: Bool

  /// The conversions to the unit that comes after a span of an English passage.
  init(after span: Span, in passage: Passage) {
    let place = passage.words.firstIndex { $0.range.upperBound > span.lowerBound } ?? passage.words.count
    let rest = passage.words[place...].drop { $0.range.lowerBound < span.upperBound }
    // The unit of "2 to 4 inches" is the first number's too.
    let isRange = rest.first.map { ["to", "and", "or"].contains($0.key) } ?? false
    let following = rest.prefix(isRange ? 4 : 2)
    // "5ft" is one word of digits and letters, and the inches of "6-foot-6" have no unit of their own.
    let joined = passage.words[place...].first.map { $0.key.drop { $0.isNumber || ".,".contains($0) } }
    let before = place > 0 ? passage.words[place - 1].key : ""
    let unit = (joined.map { [String($0)] } ?? []) + following.map(\.key)
    isTemperature =
      unit.contains { ["degree", "degrees", "f", "fahrenheit", "c"].contains($0) }
      || passage.text[bytes: span.upperBound..<passage.text.utf8.count].prefix(3).contains("°")
    factors = unit.lazy.compactMap { Self.factors[$0] }.first ?? []
    hasInches =
      following.count == 2 && ["foot", "feet", "ft"].contains(following.first?.key)
      && following.last?.kind == .number
    isRestOfFeet = ["foot", "feet", "ft"].contains(before)
  }

  /// Whether the number only goes on with a measure, as the second 6 of "6-foot-6".
  let isRestOfFeet: Bool

  /// Whether inches follow the feet.
  private let hasInches: Bool

  /// Whether a number of the source may be the same measure as one of the target.
  func mayConvert(_ source: NumberMention, to target: NumberMention) -> Bool {
    source.numbers.contains { a in
      target.numbers.contains { b in
        guard a > 0, b > 0 else { return false }
        if isTemperature {
          // Degrees themselves, and differences of degrees.
          return abs(b - (a * 9 / 5 + 32)) <= 3 || abs(a - (b * 9 / 5 + 32)) <= 3
            || [1.8, 0.5556].contains { abs(b - a * $0) <= max(2, b * 0.08) }
        }
        return factors.contains { abs(b - a * $0) <= max(hasInches ? 1 : 0.5, b * 0.08) }
      }
    }
  }

  /// Whether a number of degrees Celsius may be meant by a decade of degrees Fahrenheit, as "widespread 80s" for 27.
  static func isDecade(_ number: NumberMention, of degrees: NumberMention) -> Bool {
    number.numbers.contains { a in
      degrees.numbers.contains { (50...110).contains($0) && (-3...12).contains(a * 9 / 5 + 32 - $0) }
    }
  }

  /// Whether an English passage measures in feet, miles and the like, perhaps without a number: "half an inch".
  static func isOtherMeasure(in passage: Passage) -> Bool {
    passage.words.contains { customary.contains($0.key) }
  }

  /// Whether an English word is a unit of measure.
  static func isUnit(_ key: String) -> Bool { factors[key] != nil || customary.contains(key) }

  private static let customary = Set(LanguageData.of("en").items(.customaryUnits))

  /// What a number of the usual units of other countries is multiplied by to be one of these.
  private static let factors: [String: [Double]] = {
    let units: [([String], [Double])] = [
      (["mile", "miles", "mi", "mph"], [0.6214, 0.0006214]), (["foot", "feet", "ft"], [3.281, 0.0328]),
      (["inch", "inches"], [0.3937, 0.0394, 39.37, 12]), (["yard", "yards"], [1.0936]),
      (["pound", "pounds", "lb", "lbs"], [2.2046]), (["ounce", "ounces", "oz"], [0.03527]),
      (["gallon", "gallons"], [0.2642, 0.22]), (["acre", "acres"], [2.471, 0.000247]), (["stone"], [0.1575]),
      (["square"], [0.3861, 10.764, 2.59, 0.0929]),
      (["km", "kilometre", "kilometres", "kilometer", "kilometers", "kph"], [1.609]),
      (["m", "metre", "metres", "meter", "meters"], [0.3048, 0.9144]),
      (["cm", "centimetre", "centimetres", "centimeter", "centimeters"], [2.54, 30.48]),
      (["mm", "millimetres", "millimeters"], [25.4]), (["kg", "kilos", "kilograms"], [0.4536, 6.35]),
      (["litres", "liters"], [3.785, 4.546]), (["hectares", "hectare"], [0.4047]),
    ]
    return Dictionary(uniqueKeysWithValues: units.flatMap { names, factors in names.map { ($0, factors) } })
  }()
}

extension NumberMention {
  fileprivate var numbers: [Double] {
    values.compactMap { if case .number(let value) = $0 { value } else { nil } }
  }
}
