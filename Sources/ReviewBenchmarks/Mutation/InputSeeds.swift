/// Small good files.
enum InputSeeds {
  static let sentences = "Dr. Hoti paid 12 yrs ago.  “Was it 3.5?” – no; see page 7 (of 9)!\n\nThe end…\n"

  static let markdown = """
    ---
    title: A day
    ---
    # The harbour #

    A **bold** and *thin* [link](https://a.example/x "t") with `code`, ![a picture](p.png) and <b>markup</b>.
    Second line\\
    third line.

    > A quotation
    > > within another

    1. one
       - two
         continued
    2) three

    | name | size |
    |:-----|-----:|
    | crane | 12 m |

    ```swift
    let code = 1
    ```

        indented code

    Heading
    =======
    <!-- a comment -->
    [ref]: https://b.example
    Text with a note[^1].

    [^1]: The note.
    """

  static let srx = """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
    <header segmentsubflows="yes" cascade="yes"><formathandle type="start" include="no"/></header>
    <body><languagerules><languagerule languagerulename="Stops">
    <rule break="no"><beforebreak>\\bDr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    <rule break="yes"><beforebreak>[.?!]+</beforebreak><afterbreak>\\s+\\p{Lu}</afterbreak></rule>
    </languagerule></languagerules>
    <maprules><languagemap languagepattern="EN.*" languagerulename="Stops"/></maprules></body>
    </srx>
    """

  static let rules =
    "source\ttarget\tmissing\tmessage\tseverity\treplacement\n"
    + "\t(\\d+) yrs\t\tWrite years out.\tminor\t$1 years\npaid \\d+\t\tpage\tThe page is missing.\tmajor\t\n"
    + "# a comment\n\t(?i)the (\\w+)…\tend\tNo dots.\t\t$0\\$\n"

  static let settings =
    "numbers = off # none\ndomains = law, trade\n\nspelling.severity = minor\nrules = own.tsv\n"

  static let baseline =
    "# Known findings.\n0123456789abcdef numbers \"12 men\"\n00000000000000ff doubled-word \"the the\"\n"

  static let memory = """
    {"check":"numbers","holds":true,"reviewer":"Ana","source":"dymbëdhjetë","schema":"review.memory/1",\
    "time":"2025-01-02T03:04:05Z"}
    {"check":"spelling","holds":false,"reason":"a name","reviewer":"Ben","target":"Hoti","time":"2025-01-02T03:04:05Z"}

    """

  static let lexicon = "# words\nanije\tship, boat\nport\tharbour; port (for ships)\n"

  static let lexiconLines = """
    {"lemma":"anije","forms":["anija","anijes"],"senses":["ship","a large boat"]}
    {"lemma":"port","senses":["harbour"]}
    """

  static let glossary =
    "source\ttarget\tstatus\tnote\tdomain\nanije\tship\tpreferred\ta “big” one, really\ttrade\n"
    + "anije\tboot\tforbidden\t\ttrade\nport\tharbour\t\t\t\nligj\tlaw\t\t\tlaw\n"

  static let tbx2 = """
    <?xml version="1.0"?>
    <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
    <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>ships</p></sourceDesc></fileDesc></martifHeader>
    <text><body><termEntry id="c1"><descrip type="subjectField">trade</descrip>
    <langSet xml:lang="sq"><tig><term>anije</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
    <langSet xml:lang="en"><ntig><termGrp><term>ship</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
    </termGrp><descripGrp><descrip type="context">A <hi>ship</hi> came &amp; went.</descrip></descripGrp></ntig></langSet>
    </termEntry></body></text></martif>
    """
}
