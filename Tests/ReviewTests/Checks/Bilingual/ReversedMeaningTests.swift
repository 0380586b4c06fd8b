import Testing

@testable import Review

struct ReversedMeaningTests {
  private func findings(_ source: String, _ target: String, from language: String) -> [Finding] {
    let checker = Checker(from: language, to: "en", checks: [.reversedMeaning])
    return checker.findings(in: checker.units([(source, target)]), asDocument: false).filter(\.isShown)
  }

  @Test(
    "a reversed word whose English is not reversed is found in each language",
    arguments: [
      ("sq", "Ata kërkuan çarmatimin e grupeve.", "They asked for the armament of the groups."),
      ("sq", "Ministri foli për pasigurinë në rajon.", "The minister spoke of the security in the region."),
      ("de", "Die Instabilität der Region wächst.", "The stability of the region is growing."),
      ("de", "Sie sind mit dem Ergebnis unzufrieden.", "They are satisfied with the result."),
      ("fr", "La désescalade a commencé.", "The escalation has begun."),
      ("es", "El desempleo subió en marzo.", "Employment rose in March."),
      ("it", "La disuguaglianza cresce.", "Equality is growing."),
      ("pt", "A desconfiança dos eleitores cresceu.", "The trust of the voters grew."),
      ("ro", "Dezarmarea grupurilor a început.", "The armament of the groups has begun."),
      ("ru", "Безработица выросла в марте.", "Employment rose in March."),
      ("uk", "Деокупація міста триває.", "The occupation of the city goes on."),
      ("sr", "Nezaposlenost je porasla.", "Employment rose."),
      ("sr", "Незапосленост је порасла.", "Employment rose."),
      ("hr", "Nepovjerenje birača raste.", "The trust of the voters is growing."),
      ("mk", "Невработеноста се зголеми.", "Employment rose."),
      ("bg", "Безработицата се увеличи.", "Employment rose."),
      ("el", "Η ανεργία αυξήθηκε.", "Employment rose."),
      ("tr", "İşsizlik arttı.", "Employment rose."),
      ("pl", "Bezrobocie wzrosło w marcu.", "Employment rose in March."),
      ("ar", "ارتفعت البطالة في مارس.", "Employment rose in March."),
      ("zh", "失业率上升。", "Employment rose."),
    ])
  func reversed(language: String, source: String, target: String) {
    #expect(findings(source, target, from: language).count == 1)
  }

  @Test(
    "what is reversed in the English too, negated there, or only begins so is left alone",
    arguments: [
      ("sq", "Pavarësia e Kosovës", "The independence of Kosovo"),
      ("sq", "Çelësi i shkollës humbi.", "The key of the school was lost."),
      ("sq", "Zhvillimi ekonomik", "Economic development"),
      ("sq", "I pakënaqur me vendimin, ai doli.", "Not satisfied with the decision, he left."),
      ("de", "Die Entwicklung ist gut.", "The development is good."),
      ("de", "Die Lage ist unsicher.", "The situation is far from safe and nobody feels secure."),
      ("de", "Unternehmen und Entscheidung", "Companies and a decision"),
      ("ru", "Деятельность и развитие страны", "The activity and development of the country"),
      ("ru", "Это не было невозможно.", "It was not impossible."),
      ("es", "El desarrollo y el destino", "Development and destiny"),
      ("es", "La descentralización y la centralización", "Centralisation and its opposite"),
      ("tr", "Siz de geldiniz.", "You came too."),
    ])
  func leftAlone(language: String, source: String, target: String) {
    #expect(findings(source, target, from: language).isEmpty)
  }
}
