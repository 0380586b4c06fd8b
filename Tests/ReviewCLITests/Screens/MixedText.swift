import Foundation
import Testing

@testable import ReviewCLI

/// A project whose sentences are in scripts that terminals find hard, with findings in each.
enum MixedText {
  private static let source = """
    اجتمع الوفد في 15 أكتوبر في العاصمة، وقال المتحدث إن المحادثات ستستمر.

    经济在第三季度增长了百分之五，出口增长了 12 亿元，专家认为这一趋势将持续。

    นายกรัฐมนตรีกล่าวว่าน้ำท่วมกระทบ 347 หมู่บ้าน และจะช่วยเหลือทันที

    👩‍💻 🇽🇰 ❤️ café ë̂ नमस्ते 20

    الجملة الأخيرة قصيرة.

    """

  private static let target = """
    The delegation met on 14 October in the the capital, and the spokesman said the talks would go on.

    The economy grew by five per cent in the third quarter 经济增长, and exports grew by 13 billion, a trend to to last.

    The prime minister said the flood น้ำท่วม hit 341 villages and and help would come at once.

    A woman 👩‍💻 from 🇽🇰 wrote café ë̂ नमस्ते with ❤️ the the 20 times.

    The last sentence العاصمة is short.

    """

  private static let loaded: URL? = {
    guard let console = try? TestConsole() else { return nil }
    try? console.write(source, to: "mixed.ar.txt")
    try? console.write(target, to: "mixed.en.txt")
    let status = console.run("load", "mixed.ar.txt", "mixed.en.txt", "--from", "ar", "--to", "en")
    return status == .done ? console.folder : nil
  }()

  /// What makes `step` go through 11 findings, whatever other checks find.
  static let options = "--check numbers --check doubled-word --check untranslated"

  /// A folder with the project, the caller's own.
  static func folder() throws -> URL {
    let folder = URL.temporaryDirectory.appending(path: "review-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: #require(loaded, "the project cannot be loaded"), to: folder)
    return folder
  }
}
