import Testing

@testable import Review

struct SegmentSignsTests {
  @Test(
    "how a segment begins",
    arguments: [
      ("Qeveria.", .upperCase), ("qeveria.", .lowerCase), ("Ёлка.", .upperCase), ("ёлка.", .lowerCase),
      ("政府。", .caseless), ("الحكومة.", .caseless), ("12 veta.", .digit), ("٣ أيام", .digit), ("– Po.", .dash),
      ("• Po.", .dash), ("“Po.”", .quotation), ("„Ja.“", .quotation), ("«Да».", .quotation),
      ("「はい」", .quotation),
      ("(Po.)", .upperCase), ("  …po", .lowerCase), ("'po'", .lowerCase), ("", .other), ("!?", .other),
    ] as [(String, SegmentSigns.Beginning)])
  func beginnings(text: String, beginning: SegmentSigns.Beginning) {
    #expect(SegmentSigns(text).beginning == beginning)
  }

  @Test(
    "how a segment ends, whatever quotation marks, brackets and spaces follow it",
    arguments: [
      ("Po.", .stop), ("Po.”) ", .stop), ("是。", .stop), ("है।", .stop), ("ہے۔", .stop), ("Po?", .question),
      ("是？」", .question), ("نعم؟", .question), ("Po!", .exclamation), ("Po…", .ellipsis),
      ("Po...", .ellipsis),
      ("Po..", .stop), ("Tha:", .colon), ("Po,", .comma), ("Po;", .comma), ("Po –", .comma), ("Po", .other),
      ("12", .other), ("", .other),
    ] as [(String, SegmentSigns.End)])
  func ends(text: String, end: SegmentSigns.End) {
    #expect(SegmentSigns(text).end == end)
  }

  @Test(
    "how many sentences a segment seems to hold",
    arguments: [
      ("", 1), ("Po", 1), ("Po.", 1), ("Po. Jo.", 2), ("Po! Jo? Ndoshta…", 3), ("Po. jo.", 1),
      ("3.200 veta.", 1),
      ("Po.Jo.", 1), ("“Po.” Jo.", 2), ("是。不是。", 2), ("Po... Jo.", 2), ("Po… jo.", 1),
    ])
  func sentences(text: String, count: Int) {
    #expect(SegmentSigns(text).sentences == count)
  }

  @Test(
    "segments with the same kinds of marks anywhere are alike in any script",
    arguments: [
      ("A? B", "Ç？ D"), ("A! B", "！"), ("A: b", "："), ("“A” b", "«A» b"), ("(a) b", "（a"), ("A, b.", "C"),
    ])
  func marks(text: String, other: String) {
    #expect(SegmentSigns(text).marks == SegmentSigns(other).marks)
  }

  @Test("each kind of mark is distinguished from the others")
  func differentMarks() {
    let marks = ["?", "!", ":", "“", "(", "?!", ""].map { SegmentSigns("A\($0)").marks }
    #expect(Set(marks).count == marks.count)
  }
}
