/// The names of TBX, brought to one form when a file is read: those of version 3 in the style DCA, where a data
/// category is an attribute, as `<descrip type="definition">`.
enum TBXName {
  static let namespace = "urn:iso:std:iso:30042:ed-2"
  /// The namespaces of the style DCT, where a data category is an element, as `<basic:definition>`.
  static let modules = ["http://www.tbxinfo.net/ns/min": "min", "http://www.tbxinfo.net/ns/basic": "basic"]

  /// Elements of version 2 (ISO 30042:2008) and what version 3 (ISO 30042:2019) calls them.
  static let renamed: [(old: String, new: String)] = [
    ("martif", "tbx"), ("martifHeader", "tbxHeader"), ("termEntry", "conceptEntry"),
    ("langSet", "langSec"), ("tig", "termSec"), ("ntig", "termSec"), ("refObjectList", "refObjectSec"),
  ]
  private static let newNames = Dictionary(uniqueKeysWithValues: renamed.map { ($0.old, $0.new) })

  /// Elements that hold elements alone, so that white space in them is none of the text.
  static let structural: Set<String> = [
    "tbx", "tbxHeader", "fileDesc", "titleStmt", "publicationStmt", "sourceDesc", "encodingDesc",
    "revisionDesc", "change", "text", "body", "back", "refObjectSec", "refObject", "itemSet", "itemGrp",
    "conceptEntry", "langSec", "termSec", "termGrp", "termCompList", "termCompGrp", "termNoteGrp",
    "descripGrp", "adminGrp", "transacGrp",
  ]

  /// An element in the one form, without its content.
  static func normal(_ element: XMLReader.Element) -> XMLTree {
    var attributes = element.attributes.filter { $0.name != "xmlns" && !$0.name.hasPrefix("xmlns:") }
    if element.prefix.isEmpty || element.namespace == namespace {
      if let language = attributes.firstIndex(where: { $0.name == "lang" }) {
        attributes[language].name = "xml:lang"
      }
      return XMLTree(newNames[element.name] ?? element.name, attributes)
    }
    if let category = TBXCategory.named(element.name) {
      return XMLTree(category.element, [.init("type", category.name)] + attributes)
    }
    return XMLTree(
      "\(element.prefix):\(element.name)", attributes + [.init("xmlns:\(element.prefix)", element.namespace)])
  }
}

/// What kind of data a TBX file may have: the data categories of the dialect TBX-Basic, those of Min among them.
struct TBXCategory: Sendable {
  /// The places where a category may stand.
  enum Level: String, Sendable {
    case conceptEntry, langSec, termSec
  }

  /// The name, as "definition".
  let name: String
  /// The element that bears it in the style DCA, as "descrip".
  let element: String
  /// The namespace of its element in the style DCT, "min" or "basic".
  let module: String
  let levels: Set<Level>
  /// The only values that it takes; empty for any.
  let values: Set<String>

  static func named(_ name: String) -> TBXCategory? { all[name] }

  /// Whether the dialect allows an element of it at a place; in a group what the group belongs to is the place.
  func allows(_ element: XMLTree, at level: Level) -> Bool {
    levels.contains(level) && (values.isEmpty || values.contains(element.text))
      && (self.element != "xref" || element["target"]?.contains("://") ?? false)
  }

  private init(
    _ name: String, _ element: String, _ module: String, _ levels: Set<Level>, values: Set<String> = []
  ) {
    self.name = name
    self.element = element
    self.module = module
    self.levels = levels
    self.values = values
  }

  private static let all: [String: TBXCategory] = {
    let anywhere: Set<Level> = [.conceptEntry, .langSec, .termSec]
    let categories = [
      TBXCategory("subjectField", "descrip", "min", [.conceptEntry]),
      TBXCategory("customerSubset", "admin", "min", [.conceptEntry, .termSec]),
      TBXCategory(
        "administrativeStatus", "termNote", "min", [.termSec],
        values: [
          "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts",
          "supersededTerm-admn-sts",
        ]),
      TBXCategory(
        "partOfSpeech", "termNote", "min", [.termSec],
        values: ["noun", "verb", "adjective", "adverb", "other"]),
      TBXCategory("definition", "descrip", "basic", [.conceptEntry, .langSec]),
      TBXCategory("context", "descrip", "basic", [.termSec]),
      TBXCategory("source", "admin", "basic", anywhere),
      TBXCategory("projectSubset", "admin", "basic", [.conceptEntry, .termSec]),
      TBXCategory(
        "termType", "termNote", "basic", [.termSec],
        values: ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]),
      TBXCategory(
        "grammaticalGender", "termNote", "basic", [.termSec],
        values: ["masculine", "feminine", "neuter", "other"]),
      TBXCategory("geographicalUsage", "termNote", "basic", [.termSec]),
      TBXCategory(
        "termLocation", "termNote", "basic", [.termSec],
        values: [
          "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage",
          "interactiveMessage", "menuItem", "progressBar", "pushButton", "radioButton", "slider", "spinBox",
          "tab", "tableText", "textBox", "toolTip", "user-definedType",
        ]),
      TBXCategory(
        "transactionType", "transac", "basic", anywhere, values: ["origination", "modification"]),
      TBXCategory("responsibility", "transacNote", "basic", anywhere),
      TBXCategory("crossReference", "ref", "basic", [.conceptEntry, .termSec]),
      TBXCategory("externalCrossReference", "xref", "basic", [.conceptEntry, .termSec]),
      TBXCategory("xGraphic", "xref", "basic", [.conceptEntry, .langSec]),
    ]
    return Dictionary(uniqueKeysWithValues: categories.map { ($0.name, $0) })
  }()
}
