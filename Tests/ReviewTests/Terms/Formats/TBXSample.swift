@testable import Review

/// One concept in three languages and one in German alone, in the kinds of TBX.
enum TBXSample {
  static let dca = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <tbxHeader><fileDesc><sourceDesc><p>desk glossary</p></sourceDesc></fileDesc></tbxHeader>
      <text><body>
        <conceptEntry id="c1">
          <descrip type="subjectField">politics</descrip>
          <descrip type="definition">an easing of
            tension</descrip>
          <transacGrp><transac type="transactionType">origination</transac><date>2024-05-01</date></transacGrp>
          <langSec xml:lang="sq">
            <termSec><term>shtensionim</term><termNote type="partOfSpeech">noun</termNote>
              <termNote type="grammaticalGender">masculine</termNote></termSec>
            <termSec><term>zbutje</term></termSec>
          </langSec>
          <langSec xml:lang="en">
            <note>a word of diplomacy</note>
            <termSec id="deescalation_4"><term>de-escalation</term>
              <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
              <descripGrp><descrip type="context">Borrell called for <hi>de-escalation</hi>.</descrip>
                <admin type="source">BBC, 2024</admin></descripGrp></termSec>
            <termSec><term>détente</term>
              <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
            <termSec><term>extension</term>
              <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
              <note>MT error &amp; “false friend”</note></termSec>
          </langSec>
          <langSec xml:lang="de"><termSec><term>Entspannung</term></termSec></langSec>
        </conceptEntry>
        <conceptEntry id="c2"><langSec xml:lang="de"><termSec><term>Frieden</term></termSec></langSec></conceptEntry>
      </body></text>
    </tbx>
    """

  static let dct =
    dca.replacing("style=\"dca\"", with: "style=\"dct\"")
    .replacing(
      "xmlns=\"urn",
      with:
        "xmlns:min=\"http://www.tbxinfo.net/ns/min\" xmlns:b=\"http://www.tbxinfo.net/ns/basic\" xmlns=\"urn"
    )
    .replacing(/<(?:descrip|termNote|admin|transac) type="(\w+)">([^<]*(?:<hi>[^<]*<\/hi>[^<]*)?)<\/\w+>/) {
      let prefix = ["subjectField", "partOfSpeech", "administrativeStatus"].contains($0.1) ? "min" : "b"
      return "<\(prefix):\($0.1)>\($0.2)</\(prefix):\($0.1)>"
    }

  /// Version 2, with the group around terms that version 3 no longer has.
  static let second =
    dca
    .replacing(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      with: "<?xml version=\"1.0\"?>\n<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">"
    )
    .replacing("style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"", with: "xml:lang=\"en\"")
    .replacing("type=\"TBX-Basic\"", with: "type=\"TBX\"")
    .replacing("<termSec><term>shtensionim</term>", with: "<ntig><termGrp><term>shtensionim</term>")
    .replacing("masculine</termNote></termSec>", with: "masculine</termNote></termGrp></ntig>")
    .replacing("<tbx ", with: "<martif ").replacing("</tbx>", with: "</martif>")
    .replacing("tbxHeader", with: "martifHeader").replacing("conceptEntry", with: "termEntry")
    .replacing("langSec", with: "langSet").replacing("termSec", with: "tig")

  /// A file of one concept with some sections.
  static func file(_ sections: String) -> String {
    """
    <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/>
    <text><body><conceptEntry id="c1">
    \(sections)
    </conceptEntry></body></text></tbx>
    """
  }

  /// A file of one term, "XX".
  static let bare = file(
    "<langSec xml:lang=\"sq\"><termSec><term>XX</term></termSec></langSec><langSec xml:lang=\"en\"><termSec><term>y</term></termSec></langSec>"
  )
}

extension ConceptEntry {
  /// The concept without the lines of its terms, which differ from file to file.
  var withoutLines: ConceptEntry {
    func plain(_ terms: [Term]) -> [Term] {
      terms.map {
        var term = $0
        term.line = 0
        return term
      }
    }
    var entry = self
    entry.sources = plain(sources)
    entry.targets = plain(targets)
    for index in others.indices { entry.others[index].terms = plain(others[index].terms) }
    return entry
  }
}
