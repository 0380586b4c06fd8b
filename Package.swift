// swift-tools-version: 6.2
import PackageDescription

let swift: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let c: [CSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "review",
  products: [
    .library(name: "Review", targets: ["Review"]),
    .library(name: "ReviewDesk", targets: ["ReviewDesk"]),
    .executable(name: "review", targets: ["ReviewCLI"]),
    .executable(name: "review-benchmarks", targets: ["ReviewBenchmarks"]),
    .executable(name: "review-data", targets: ["ReviewData"]),
  ],
  targets: [
    // C at the leaves. ICU and CLD2 sit behind headers of our own: Foundation carries an ICU that clashes with
    // the system's, and CLD2 is C++.
    .target(
      name: "CICU", cSettings: c,
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "CFiles", cSettings: c),
    .target(name: "CData", cSettings: c + [.disableWarning("c23-extensions")]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),

    .target(
      name: "Review", dependencies: ["CICU", "CCLD2", "CData", "CHunspell", "CSnowball", "CXML2"],
      exclude: ["README.md"], swiftSettings: swift),
    .target(name: "ReviewSQLite", dependencies: ["Review", "CSQLite"], swiftSettings: swift),
    .target(name: "ReviewDesk", dependencies: ["Review"], swiftSettings: swift),
    .executableTarget(
      name: "ReviewCLI", dependencies: ["Review", "ReviewDesk", "ReviewSQLite", "CFiles"],
      swiftSettings: swift),
    .executableTarget(
      name: "ReviewBenchmarks", dependencies: ["Review", "CICU", "CSQLite"], swiftSettings: swift),
    .executableTarget(name: "ReviewData", dependencies: ["Review"], swiftSettings: swift),

    .testTarget(
      name: "ReviewTests", dependencies: ["Review"], exclude: ["Samples"], swiftSettings: swift),
    .testTarget(name: "ReviewDataTests", dependencies: ["ReviewData"], swiftSettings: swift),
    .testTarget(name: "ReviewDeskTests", dependencies: ["ReviewDesk"], swiftSettings: swift),
    .testTarget(name: "ReviewSQLiteTests", dependencies: ["ReviewSQLite"], swiftSettings: swift),
    .testTarget(
      name: "ReviewCLITests", dependencies: ["ReviewCLI", "ReviewSQLite", "ReviewBenchmarks", "CFiles"],
      exclude: ["Projects", "Transcripts"],
      swiftSettings: swift),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
