/// The pages of a project file and its write-ahead log, read without SQLite, whatever their state.
struct Pages {
  /// Every state of every page that can be found, the newest of a page first.
  private(set) var images: [Image] = []
  /// The newest state of each page, from page 1.
  private let newest: [Int]
  private let pageSize: Int
  /// How many bytes of a page hold content.
  let usable: Int

  /// One state of a page.
  struct Image {
    /// Its number, from 1.
    var number: Int
    var bytes: ArraySlice<UInt8>
  }

  /// Takes the bytes of both files; a log that cannot be read is left out.
  init(_ file: [UInt8], log: [UInt8]) {
    let wal = WriteAheadLog(log)
    let declared = file.count > 20 ? Int(file[16]) << 8 | Int(file[17]) : 0
    let size = declared == 1 ? 65536 : declared
    let isSize = (512...32768).contains(size) && size & (size - 1) == 0 || size == 65536
    let pageSize = wal?.pageSize ?? (isSize ? size : 4096)
    self.pageSize = pageSize
    let reserved = file.count > 20 ? Int(file[20]) : 0
    usable = pageSize - (reserved < 32 ? reserved : 0)
    var last: [Int: ArraySlice<UInt8>] = [:]
    for frame in wal?.frames ?? [] { last[frame.page] = log[frame.start..<frame.start + pageSize] }
    var older: [Image] = []
    for start in stride(from: 0, to: file.count, by: pageSize) {
      let number = start / pageSize + 1
      // A page that was cut off may still hold rows.
      let bytes = file[start..<min(file.count, start + pageSize)]
      let padded =
        bytes.count == pageSize ? bytes : bytes + [UInt8](repeating: 0, count: pageSize - bytes.count)
      guard let newer = last.removeValue(forKey: number) else {
        images.append(Image(number: number, bytes: padded))
        continue
      }
      images.append(Image(number: number, bytes: newer))
      older.append(Image(number: number, bytes: padded))
    }
    images += last.sorted { $0.key < $1.key }.map { Image(number: $0, bytes: $1) }
    let count = images.map(\.number).max() ?? 0
    var newest = [Int](repeating: -1, count: min(count, file.count / 512 + log.count / 512 + 1) + 1)
    for (index, image) in images.enumerated() where newest.indices.contains(image.number) {
      newest[image.number] = index
    }
    self.newest = newest
    let rest = (wal.map { $0.frames + $0.rest } ?? []).reversed()
    images += rest.map { Image(number: $0.page, bytes: log[$0.start..<$0.start + pageSize]) } + older
  }

  /// The newest state of a page.
  func page(_ number: Int) -> ArraySlice<UInt8>? {
    guard newest.indices.contains(number), newest[number] >= 0 else { return nil }
    return images[newest[number]].bytes
  }
}
