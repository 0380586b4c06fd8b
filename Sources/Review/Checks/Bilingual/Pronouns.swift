extension Check {
  /// He for she and she for he. In NTREX-128 fewer than one unit in a thousand has a finding;
  /// what says more often nothing, as both genders in English where the source shows one, is left out.
  static let pronouns: Check = Check(
    id: "pronouns",
    summary:
      "the English says he where the source says she or names a woman, or the other way round",
    category: .mistranslation, severity: .major,
    examples: [
      Example(
        "Sipas saj, hetimi vazhdon.", "According to ⟦him⟧, the investigation continues.", suggestion: "her"),
      Example("“Jemi gati”, tha ajo.", "“We are ready,” ⟦he⟧ said.", suggestion: "she"),
      Example("Elle était déjà partie.", "⟦He⟧ had already left.", from: "fr", suggestion: "She"),
      Example("„To koniec”, dodała.", "“This is the end,” ⟦he⟧ added.", from: "pl", suggestion: "she"),
      Example(
        "Президент сообщил, что улетел.", "The president said ⟦she⟧ had left.", from: "ru", suggestion: "he"),
      Example(
        "Laura Smith ha perso la sua casa.", "Laura Smith has lost ⟦his⟧ house.", from: "it",
        suggestion: "her"),
      Example("Sipas saj, hetimi vazhdon.", "According to her, the investigation continues."),
      Example("Kompania tha se pronari i saj u largua.", "The company said that its owner had left."),
      Example("Il est clair que la ministre partira.", "It is clear that she will leave.", from: "fr"),
      Example("La madre di Tom Smith lo sa.", "Tom Smith's mother knows she must go.", from: "it"),
    ],
    scope: .unit { unit in
      guard !unit.pair.targetGenders.isEmpty, !unit.source.words.isEmpty else { return [] }
      let target = unit.genders.target
      guard !target.pronouns.isEmpty else { return [] }
      let source = unit.genders.source
      for gender in Gender.allCases where !target.mentions(gender.other) && !source.maySay(gender.other) {
        let suspicion = Suspicion(gender, source, target, unit.reader)
        if let suspicion { return suspicion.findings(in: unit) }
      }
      return []
    })
}

extension SourceGender {
  /// Whether there is a pronoun that may be of a gender.
  fileprivate func maySay(_ gender: Gender) -> Bool {
    self[gender].isUnsure || !self[gender].pronouns.isEmpty
  }
}

/// Pronouns that should be of another gender, with what says so.
private struct Suspicion {
  private let wrong: [TargetGender.Pronoun]
  private let confidence: Double
  /// What says so: a word of the source, or a name of the target.
  private let sign: (source: Word?, name: Range<Int>?)
  private let gender: Gender

  /// Nil when nothing speaks for a gender or no pronoun against it.
  init?(_ gender: Gender, _ genders: SourceGender, _ target: TargetGender, _ reader: PairReader) {
    self.gender = gender
    let source = genders[gender]
    let right = target.pronouns(gender)
    let other = target.pronouns(gender.other)
    guard !other.isEmpty else { return nil }
    if !right.isEmpty {
      guard let word = source.subjects.first, let mixed = Self.mixed(right, other, source) else { return nil }
      (wrong, confidence, sign) = (mixed, 0.55, (word, nil))
      return
    }
    if let word = source.subjects.first {
      (wrong, confidence, sign) = (other, 0.65, (word, nil))
    } else if let match = Self.sameRole(other, source) {
      (wrong, confidence, sign) = ([match.pronoun], 0.6, (match.word, nil))
    } else if let past = Self.past(gender, other, genders, target, reader) {
      (wrong, confidence, sign) = ([past.pronoun], 0.6, (past.word, nil))
    } else if let person = target.onlyPerson(reader), person.gender == gender,
      other[0].index >= person.name.upperBound
    {
      (wrong, confidence, sign) = (other, 0.6, (nil, person.name))
    } else {
      return nil
    }
  }

  /// A pronoun that does in the target what one of the source does.
  private static func sameRole(
    _ pronouns: [TargetGender.Pronoun], _ source: SourceGender.Signs
  ) -> (pronoun: TargetGender.Pronoun, word: Word)? {
    for pronoun in pronouns {
      switch pronoun.role {
      case .object, .reflexive: if let word = source.objects.first { return (pronoun, word) }
      case .owner, .ownerAlone: if let word = source.owners.first { return (pronoun, word) }
      case .subject: continue
      }
    }
    return nil
  }

  /// The wrong ones beside right ones: all are subjects and the source has as many of the one gender, or its sentence begins
  /// with a subject that the target lacks.
  private static func mixed(
    _ right: [TargetGender.Pronoun], _ other: [TargetGender.Pronoun], _ source: SourceGender.Signs
  ) -> [TargetGender.Pronoun]? {
    let all = right + other
    if all.allSatisfy({ $0.role == .subject }) { return source.subjects.count >= all.count ? other : nil }
    let subjects = other.filter { $0.role == .subject }
    let isLost = source.isFirst && !right.contains { $0.role == .subject }
    return isLost && !subjects.isEmpty ? subjects : nil
  }

  /// A pronoun whose person is the subject of a past form of the source. Feminine things are the subject of feminine forms
  /// as well, so of a woman only a form without any subject is sure.
  private static func past(
    _ gender: Gender, _ pronouns: [TargetGender.Pronoun], _ genders: SourceGender, _ target: TargetGender,
    _ reader: PairReader
  ) -> (pronoun: TargetGender.Pronoun, word: Word)? {
    let source = genders[gender]
    guard let word = source.past.first else { return nil }
    let speaking = pronouns.first { target.speaks($0, reader) }
    if let bare = source.bare.first, let speaking { return (speaking, bare) }
    guard gender == .masculine, genders[.feminine].past.isEmpty else { return nil }
    if let speaking { return (speaking, word) }
    guard pronouns.count == 1,
      pronouns[0].role == .owner || pronouns[0].role == .subject && source.past.count > 1
    else { return nil }
    return (pronouns[0], word)
  }

  func findings(in unit: UnitAnalysis) -> [Finding] {
    wrong.map { pronoun in
      let word = unit.target.words[pronoun.index]
      let person = gender == .masculine ? "a man" : "a woman"
      let reason =
        sign.name.map { name in
          let words = unit.target.words[name]
          let span = words.first!.range.union(words.last!.range)
          return
            "“\(unit.target.text[bytes: span])” is the name of \(person), and the English goes on with “\(word.text)”."
        } ?? "The source says “\(sign.source?.text ?? "")”, the English “\(word.text)”."
      let right = unit.pair.pronounForms.form(pronoun.role, ofFamily: gender == .masculine ? "he" : "she")
      let form = right.map { $0 + word.text.drop { $0 != "'" && $0 != "’" } }
      return Check.pronouns.finding(
        unit, confidence: confidence, source: sign.source?.range, target: word.range,
        "\(reason) Check whether a man or a woman is meant.",
        suggestions: form.map { [word.isCapitalised ? $0.capitalisingFirst() : $0] } ?? [])
    }
  }
}
