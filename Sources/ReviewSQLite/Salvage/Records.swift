/// A row as a page of a table holds it: see "Database File Format" in SQLite's documentation.
struct Record {
  /// Its number in its table.
  var row: Int
  /// The values of its columns; NULL where the number stands for one.
  var values: [Value]
}

extension Pages {
  /// All rows of all tables in all pages, those of the newest pages first.
  ///
  /// What a page says of itself is believed only as far as it leads to rows; whether these are good is for others to see.
  func forEachRecord(_ body: (Record) -> Void) {
    for image in images {
      let bytes = image.bytes
      let header = image.number == 1 ? 100 : 0
      let base = bytes.startIndex
      guard bytes.count > header + 8, bytes[base + header] == 0x0D else { continue }
      let count = Int(bytes[base + header + 3]) << 8 | Int(bytes[base + header + 4])
      for cell in 0..<count {
        let place = base + header + 8 + 2 * cell
        guard place + 1 < bytes.endIndex else { break }
        let start = Int(bytes[place]) << 8 | Int(bytes[place + 1])
        if let record = record(in: bytes, at: start) { body(record) }
      }
    }
  }

  private func record(in page: ArraySlice<UInt8>, at start: Int) -> Record? {
    var reader = Reader(bytes: page, place: page.startIndex + start)
    guard let length = reader.number(), let row = reader.number(), 1..<1 << 31 ~= length else { return nil }
    guard let payload = payload(of: length, in: page, from: reader.place) else { return nil }
    return Self.values(of: payload).map { Record(row: row, values: $0) }
  }

  /// The content of a row, from its page and the pages where it goes on.
  private func payload(of length: Int, in page: ArraySlice<UInt8>, from place: Int) -> ArraySlice<UInt8>? {
    let most = usable - 35
    var local = length
    if length > most {
      let least = (usable - 12) * 32 / 255 - 23
      let fitting = least + (length - least) % (usable - 4)
      local = fitting <= most ? fitting : least
    }
    guard place + local + (local < length ? 4 : 0) <= page.endIndex else { return nil }
    guard local < length else { return page[place..<place + local] }
    var bytes = Array(page[place..<place + local])
    var next = Self.word(page, place + local)
    // No chain is longer than there are pages: one that returns to itself ends here.
    for _ in images {
      guard bytes.count < length, let page = self.page(next) else { break }
      next = Self.word(page, page.startIndex)
      bytes += page.dropFirst(4).prefix(min(usable - 4, length - bytes.count))
    }
    return bytes.count == length ? bytes[...] : nil
  }

  private static func word(_ bytes: ArraySlice<UInt8>, _ place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func values(of payload: ArraySlice<UInt8>) -> [Value]? {
    var header = Reader(bytes: payload, place: payload.startIndex)
    guard let size = header.number(), 1...payload.count ~= size else { return nil }
    var content = Reader(bytes: payload, place: payload.startIndex + size)
    var values: [Value] = []
    while header.place < payload.startIndex + size {
      guard let type = header.number(), let value = content.value(type) else { return nil }
      values.append(value)
    }
    return values
  }
}

/// Reads numbers and values one after another, as far as there are bytes.
private struct Reader {
  let bytes: ArraySlice<UInt8>
  var place: Int

  /// A number of one to nine bytes.
  mutating func number() -> Int? {
    var number: UInt64 = 0
    for index in 0..<9 {
      guard bytes.indices.contains(place) else { return nil }
      let byte = bytes[place]
      place += 1
      if index == 8 { return Int(Int64(bitPattern: number << 8 | UInt64(byte))) }
      number = number << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int(number) }
    }
    return nil
  }

  /// A value of a type of the format; nil for a type that there is not, and beyond the end.
  mutating func value(_ type: Int) -> Value? {
    switch type {
    case 0: return .null
    case 1...4: return integer(type)
    case 5: return integer(6)
    case 6: return integer(8)
    case 7:
      guard case .integer(let bits) = integer(8) else { return nil }
      return .real(Double(bitPattern: UInt64(bitPattern: Int64(bits))))
    case 8, 9: return .integer(type - 8)
    case 12...:
      let length = (type - 12) / 2
      guard length <= bytes.endIndex - place else { return nil }
      defer { place += length }
      let content = bytes[place..<place + length]
      return type.isMultiple(of: 2) ? .blob(Array(content)) : .text(String(decoding: content, as: UTF8.self))
    default: return nil
    }
  }

  private mutating func integer(_ length: Int) -> Value? {
    guard length <= bytes.endIndex - place else { return nil }
    defer { place += length }
    let isNegative = bytes[place] & 0x80 != 0
    let start: UInt64 = isNegative ? .max : 0
    return .integer(
      Int(Int64(bitPattern: bytes[place..<place + length].reduce(start) { $0 << 8 | UInt64($1) })))
  }
}
