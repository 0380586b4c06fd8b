/// The names of both sides of a unit, and which of them have no counterpart.
///
/// A name has one when the other side has a word that looks or sounds like it, an acronym of the same letters, or what
/// the language calls the place otherwise (`Exonyms`). Words that the source language has in common use are not names
/// even with a capital ("Tribunal Supremo"), so nothing like them is asked of the English.
struct NameLinks {
  /// The source words that are names and have no counterpart; those beside a linked one are left out, since a first
  /// name often goes.
  private(set) var lost: [Int] = []
  /// The source words that begin a country or a part of the world that the English does not name.
  private(set) var lostRegions: [Int] = []
  /// How many capitalised source words have no counterpart.
  private(set) var unlinkedCount = 0
  /// Whether a place or a body has its English name in the target.
  private(set) var hasExonym = false
  /// The target words with a capital and no counterpart, names or not.
  private(set) var free: [Int] = []

  private let unit: TranslationUnit
  private let neighbours: [TranslationUnit]
  private let reader: PairReader
  private let exonyms: Exonyms
  /// The source words as they sound, without the articles that are joined to them.
  let sources: [HeardName]
  /// The target words as they sound, without possessive endings.
  let targets: [HeardName]
  private var isSourceLinked: [Bool]
  private var isTargetLinked: [Bool]

  /// What counts as alike: for names less than for other words, since transcription changes them.
  private static let likeness = (name: 0.5, word: 0.75)

  init(_ unit: TranslationUnit, beside neighbours: [TranslationUnit], _ reader: PairReader) {
    self.unit = unit
    self.neighbours = neighbours
    self.reader = reader
    exonyms = reader.pair.exonyms
    sources = unit.source.words.map { reader.heard($0.key.afterElision) }
    targets = unit.target.words.map { reader.heard($0.key.withoutPossessive) }
    isSourceLinked = Array(repeating: false, count: sources.count)
    isTargetLinked = Array(repeating: false, count: targets.count)
    linkAlike()
    linkExonyms()
    collect()
  }

  /// Whether a word of the target is next to a name that has a counterpart, as the family name beside a first name.
  func standsBesideLinked(target index: Int) -> Bool {
    [index - 1, index + 1].contains { other in
      guard unit.target.words.indices.contains(other), isTargetLinked[other],
        // A title may come before it: "Minister".
        other > index || reader.target.isName(unit.target.words[other])
      else { return false }
      return unit.target.words[other].isCapitalised && unit.target.isJoined(max(index, other))
    }
  }

  /// Whether a word of the target without counterpart is next to another one.
  func hasFreeNeighbour(_ index: Int) -> Bool {
    free.contains(index - 1) && unit.target.isJoined(index)
      || free.contains(index + 1) && unit.target.isJoined(index + 1)
  }

  /// Whether a word of the source and one of the target name the same.
  func isSame(_ place: Int, _ index: Int) -> Bool {
    isAlike(
      sources[place], targets[index], Candidate(index: place, unit.source.words[place], sources[place]),
      Candidate(index: index, unit.target.words[index], targets[index]))
      || exonyms.names(at: place, in: unit.source).contains { name in
        name.english.contains { unit.target.words[index].key.isEnglish($0) }
      }
  }

  /// Whether the English of a unit beside this one has what a word of the source names: then a pronoun may stand for it here.
  func isNamedNearby(source place: Int) -> Bool {
    let exonyms = exonyms.names(at: place, in: unit.source)
    return neighbours.lazy.flatMap(\.target.words).contains { word in
      word.isCapitalised
        && (isLike(sources[place], word.key.withoutPossessive)
          || exonyms.contains { $0.english.contains { word.key.isEnglish($0) } })
    }
  }

  /// Whether the source of a unit beside this one has what a word of the target names.
  func isNamedNearby(target index: Int) -> Bool {
    neighbours.lazy.flatMap(\.source.words).contains { word in
      (word.hasCapital || !reader.pair.hasCase) && isLike(targets[index], word.key.afterElision)
    }
  }

  private func isLike(_ name: HeardName, _ key: String) -> Bool {
    let other = reader.heard(key)
    return HeardName.likeness(name, other) >= 0.6
      || reader.pair.transcribesNames && HeardName.soundAlike(name, other)
  }

  /// How like a word of the target the likeliest name of the source is, alone or with the next word.
  func bestLikeness(of index: Int) -> Double {
    let name = targets[index]
    var best = 0.0
    for place in sources.indices where unit.source.words[place].hasCapital || !reader.pair.hasCase {
      best = max(best, HeardName.likeness(name, sources[place]))
      guard place + 1 < sources.count, best < 0.5 else { continue }
      best = max(
        best, HeardName.likeness(name, HeardName(sources[place].latin + sources[place + 1].latin)))
    }
    return best
  }

  /// Whether a word of the target is the beginning of a name of the source, as "Juve" for Juventus.
  func abbreviates(target index: Int) -> Bool {
    let short = targets[index].latin
    return short.utf8.count >= 4
      && sources.indices.contains {
        unit.source.words[$0].hasCapital && sources[$0].latin.utf8.starts(with: short.utf8)
      }
  }

  private mutating func linkAlike() {
    let candidates = unit.target.words.indices.filter { unit.target.words[$0].kind == .letters }.map {
      Candidate(index: $0, unit.target.words[$0], targets[$0])
    }
    for (place, source) in sources.enumerated() where unit.source.words[place].kind == .letters {
      let word = Candidate(index: place, unit.source.words[place], source)
      let hasCapital = unit.source.words[place].hasCapital
      for candidate in candidates
      where (hasCapital || candidate.isCapitalised) && word.mayBeAlike(candidate)
        && isAlike(source, targets[candidate.index], word, candidate)
      {
        isSourceLinked[place] = true
        isTargetLinked[candidate.index] = true
      }
    }
  }

  /// What is asked first of a word that may be linked.
  private struct Candidate {
    let index: Int
    let isCapitalised: Bool
    let isAllCapitals: Bool
    let outline: HeardName.Outline

    init(index: Int, _ word: Word, _ name: HeardName) {
      self.index = index
      isCapitalised = word.isCapitalised
      isAllCapitals = word.isAllCapitals
      outline = name.outline
    }

    func mayBeAlike(_ other: Candidate) -> Bool {
      outline.beginsLike(other.outline) || isAllCapitals && other.isAllCapitals
        || outline.soundsLike(other.outline) || outline.mayBeLike(other.outline)
    }
  }

  private func isAlike(
    _ source: HeardName, _ target: HeardName, _ word: Candidate, _ other: Candidate
  ) -> Bool {
    if source.latin == target.latin { return true }
    if min(source.latin.utf8.count, target.latin.utf8.count) >= 5, word.outline.beginsLike(other.outline) {
      return true
    }
    if word.isAllCapitals, other.isAllCapitals {
      // NATO and OTAN, UN and ONU, DNA and ADN.
      return source.letters == target.letters
    }
    if reader.pair.transcribesNames, other.isCapitalised, HeardName.soundAlike(source, target) { return true }
    guard word.outline.mayBeLike(other.outline) else { return false }
    return HeardName.likeness(source, target)
      >= (other.isCapitalised ? Self.likeness.name : Self.likeness.word)
  }

  private mutating func linkExonyms() {
    let hasCapitals = unit.target.words.contains(where: \.hasCapital)
    for place in sources.indices where unit.source.words[place].kind == .letters {
      let mayBeName = unit.source.words[place].hasCapital || !reader.pair.hasCase
      // Many languages write peoples and what is theirs with a small letter ("écossais").
      for name in exonyms.names(at: place, in: unit.source)
      where mayBeName || name.words[0].count >= 4 {
        let places = place..<place + name.words.count
        let found = unit.target.words.indices.filter { index in
          name.english.contains { unit.target.words[index].key.isEnglish($0) }
        }
        for index in found { isTargetLinked[index] = true }
        // "individual" is not an Indian, where the English has capitals at all.
        if !found.contains(where: { !name.isRegion || !hasCapitals || unit.target.words[$0].hasCapital }) {
          let isLinked = places.contains { isSourceLinked[$0] }
          // Short ones may be any word: at the beginning of a sentence, and where the language has such a word.
          let isSure =
            name.words[0].count >= 6
            || !unit.source.begins(place) && !reader.source.isCommon(unit.source.words[place].key)
          if name.isRegion, mayBeName, !isLinked, isSure, reader.pair.hasCase { lostRegions.append(place) }
        } else {
          hasExonym = true
          for place in places { isSourceLinked[place] = true }
          lostRegions.removeAll { places.contains($0) }
        }
      }
    }
  }

  private mutating func collect() {
    for (index, word) in unit.target.words.enumerated() where word.isCapitalised && !isTargetLinked[index] {
      guard word.length > 1, word.kind == .letters, !reader.pair.isCalendarName(word.key.withoutPossessive),
        !unit.target.begins(index) || !reader.target.isWord(word.text.lowercased())
      else { continue }
      free.append(index)
    }
    guard reader.pair.hasCase else { return }
    for (place, word) in unit.source.words.enumerated() where word.hasCapital && !isSourceLinked[place] {
      unlinkedCount += 1
      if word.isAcronym {
        if isAcronym(place) { lost.append(place) }
      } else if word.key.afterElision.count >= 4, !reader.pair.isSourceCalendarName(word.key),
        !unit.source.begins(place)
      {
        if isName(place), !isBesideLinked(place) { lost.append(place) }
      }
    }
  }

  private func isAcronym(_ place: Int) -> Bool {
    let word = unit.source.words[place]
    func isNumber(_ index: Int) -> Bool {
      unit.source.words.indices.contains(index) && unit.source.words[index].kind == .number
    }
    let key = word.key.afterElision
    return (3...6).contains(key.count) && key.allSatisfy(\.isLetter)
      && !key.allSatisfy { "ivxlcdm".contains($0) } && !isNumber(place - 1) && !isNumber(place + 1)
      && !unit.source.isInCapitals && !reader.pair.currencies.contains(key)
      && !reader.source.isCommon(key)
  }

  /// Whether a capitalised word of the source can only be a name: no common word, and where all nouns have capitals one
  /// that English dictionaries have with a capital alone.
  private func isName(_ place: Int) -> Bool {
    let word = unit.source.words[place]
    guard reader.renderings(of: word).isEmpty else { return false }
    let isOrdinary = reader.source.isOrdinary(word.key.afterElision)
    if reader.source.commonWords != nil {
      if isOrdinary { return false }
      if !reader.pair.capitalisesNouns { return true }
    } else if !isOrdinary {
      return true
    }
    let latin = sources[place].latin.capitalisingFirst()
    return reader.target.hasDictionary && reader.target.isWord(latin)
      && !reader.target.isWord(sources[place].latin)
  }

  private func isBesideLinked(_ place: Int) -> Bool {
    [place - 1, place + 1].contains { other in
      guard unit.source.words.indices.contains(other), isSourceLinked[other],
        unit.source.words[other].hasCapital,
        // A title may come before it: "Ministri".
        other > place || isName(other)
      else { return false }
      return unit.source.isJoined(max(place, other))
    }
  }
}

extension Word {
  /// Whether it is written in capitals, but for an article that is joined to it.
  fileprivate var isAcronym: Bool {
    let part = text.split { "'’".contains($0) }.max { $0.count < $1.count } ?? ""
    return part.count > 1 && part.allSatisfy { !$0.isLetter || $0.isUppercase }
  }
}

extension Passage {
  /// Whether most of its letters are capitals, as in a headline.
  fileprivate var isInCapitals: Bool { words.count { $0.isAllCapitals } * 2 > words.count }
}

extension String {
  /// Whether an English word belongs to a name: the same, or as long a beginning as tells them apart.
  fileprivate func isEnglish(_ name: String) -> Bool {
    let length = name.utf8.count
    return self == name || length >= 4 && utf8.starts(with: name.utf8.prefix(max(4, min(6, length - 2))))
      || utf8.starts(with: name.utf8) && withoutPossessive == name
  }
}
