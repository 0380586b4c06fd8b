/// A part of a project: rules of one kind over the log that all parts share.
protocol ProjectPart {
  var project: ProjectLog { get }
}

extension ProjectPart {
  var store: any DecisionStore { project.store }
  var settings: Settings { project.settings }
  var reviewer: String { project.reviewer }
  var now: () -> String { project.now }
}
