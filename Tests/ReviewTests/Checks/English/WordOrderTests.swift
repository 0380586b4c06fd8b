import Testing

@testable import Review

/// What the check of word order takes for a slip, and what it leaves alone.
struct WordOrderTests {
  @Test(
    "an order that no sentence has is a slip",
    arguments: [
      ("It changes on depending the weather every day.", "on depending"),
      ("Few could see it to due the clouds that evening.", "to due"),
      ("However, is it clear that he left.", "is it"),
      ("They stay where is it very easy to eat.", "is it"),
      ("It is a strict relatively law that nobody obeys.", "strict relatively"),
      ("The budget was passed August in 2005 and spent at once.", "August in"),
      ("They want to operate the line for years 8.", "years 8"),
      ("The loss was 8 euros billion in one year.", "euros billion"),
      ("That was 10,000 about years ago in the north.", "10,000 about"),
      ("The party is by supported its members in the south.", "by supported"),
      ("It is far by the largest island of all.", "far by"),
    ])
  func slips(english: String, flagged: String) {
    let findings = Check.wordOrder.findings(from: "sq", "Kjo është një fjali.", english)
    #expect(findings.shown.texts(in: english).contains(flagged))
  }

  @Test(
    "an order that is seldom but right is none",
    arguments: [
      "Is it clear that he left? However, is it?",
      "Never before, he said, is it so quiet here.",
      "The train is due to leave because of the strike.",
      "What was due to be paid is paid, according to him.",
      "It went so far by the end of the year that nobody spoke.",
      "In August in the south it is hot, and in May in 2005 it was not.",
      "He is the sick, mostly poor man about whom we spoke.",
      "The promise has long been forgotten, and it has long become clear why.",
      "They were careful not to upset the voters, and he wanted to found a new party.",
      "Everyone we spoke to wanted the same thing, due to largely the same reasons.",
      "The festival was light because made of wood, and something to be proud of because the town helped.",
      "He kept on depending on his parents and admitted to owing the bank three million.",
      "Kurti, too, was there as a guest, and only for a while was it quiet.",
      "The film opens in August in 20 countries, and he met Jan in 2010.",
      "He wrote a report in 2019 about refugees and made 12 films, 3 about women.",
      "The public generally fears a new war, and the poor usually work in the fields.",
      "He said “far” by the sea.",
    ])
  func orders(english: String) {
    #expect(Check.wordOrder.findings(from: "sq", "Kjo është një fjali.", english).isEmpty)
  }
}
