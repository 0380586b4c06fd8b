import Testing

/// A text as it might come in an old encoding.
struct LegacyText: Sendable, CustomTestStringConvertible {
  var encoding: String
  var text: String

  var testDescription: String { encoding }

  static let all: [LegacyText] = [
    LegacyText(encoding: "ISO-8859-1", text: albanian),
    LegacyText(encoding: "windows-1252", text: "“" + albanian + "”"),
    LegacyText(encoding: "ISO-8859-2", text: czech),
    LegacyText(encoding: "windows-1250", text: "„" + czech + "“"),
    LegacyText(encoding: "windows-1251", text: russian), LegacyText(encoding: "KOI8-R", text: russian),
    LegacyText(encoding: "ISO-8859-5", text: russian), LegacyText(encoding: "ISO-8859-7", text: greek),
    LegacyText(encoding: "ISO-8859-9", text: turkish), LegacyText(encoding: "Shift_JIS", text: japanese),
    LegacyText(encoding: "EUC-JP", text: japanese), LegacyText(encoding: "GB18030", text: chinese),
  ]

  private static let albanian = """
    Qeveria e Kosovës miratoi të hënën një plan të ri për energjinë elektrike. Ministrja tha se çmimet nuk do të \
    rriten këtë vit, por opozita kërkoi më shumë hollësi. Në veri të vendit situata mbetet e qetë.
    """
  private static let czech = """
    Vláda v pondělí schválila nový plán pro energetiku. Ministryně řekla, že ceny letos nevzrostou, ale opozice \
    žádá více podrobností. Na severu země zůstává situace klidná a lidé chodí do práce jako obvykle.
    """
  private static let russian = """
    Правительство утвердило в понедельник новый план по энергетике. Министр сказала, что цены в этом году не \
    вырастут, но оппозиция требует больше подробностей. На севере страны обстановка остаётся спокойной.
    """
  private static let greek = """
    Η κυβέρνηση ενέκρινε τη Δευτέρα ένα νέο σχέδιο για την ενέργεια. Η υπουργός είπε ότι οι τιμές δεν θα αυξηθούν \
    φέτος, αλλά η αντιπολίτευση ζητά περισσότερες λεπτομέρειες.
    """
  private static let turkish = """
    Hükümet pazartesi günü enerji için yeni bir plan onayladı. Bakan, fiyatların bu yıl artmayacağını söyledi, ama \
    muhalefet daha fazla ayrıntı istiyor. Ülkenin kuzeyinde durum sakin ve insanlar her zamanki gibi işe gidiyor.
    """
  private static let japanese = """
    政府は月曜日、エネルギーに関する新しい計画を承認した。大臣は今年の価格は上がらないと述べたが、野党はより詳しい説明を\
    求めている。北部の状況は落ち着いている。
    """
  private static let chinese = """
    政府星期一批准了新的能源计划。部长说今年价格不会上涨，但反对党要求提供更多细节。北部地区的局势仍然平静，人们照常上班。
    """
}
