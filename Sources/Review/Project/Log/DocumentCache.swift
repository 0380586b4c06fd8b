/// The documents that were asked for last: reading a long file takes longer than a decision may.
final class DocumentCache {
  private var recent: (text: StoredText, documents: (source: Document, target: Document))?

  /// The two files of a text, as they were loaded.
  func documents(
    of record: StoredText, in store: any DecisionStore
  ) throws -> (source: Document, target: Document) {
    if let recent, recent.text == record { return recent.documents }
    func document(_ file: StoredText.File, _ side: Side) throws -> Document {
      try Document(
        bytes: store.bytes(of: side, text: record.id), name: file.name, encoding: file.encoding)
    }
    let documents = (
      source: try document(record.source, .source), target: try document(record.target, .target)
    )
    recent = (record, documents)
    return documents
  }
}
