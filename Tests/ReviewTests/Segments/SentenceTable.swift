/// Sentences of our own in each language with data, one block each; `|` stands where a sentence begins.
enum SentenceTable {
  static let rows: [(language: String, cases: [String])] = [
    (
      "sq",
      [
        "Z. Hoti foli në Prishtinë. |Ai nuk u përgjigj.", "Erdhën ministra, deputetë etj. |Ata ikën shpejt.",
        "Sh. Musliu dhe Xh. Krasniqi u takuan. |Pastaj ikën.", "Shih nr. 12 dhe fq. II. |Aty është tabela.",
        "Ai tha: “Po vij.” |Pastaj iku.", "U diskutuan tema, p.sh. Energjia. |Takimi zgjati.",
      ]
    ),
    (
      "en",
      [
        "He saw Mr. Brown. |Nobody else came.", "That car is John's. |Peter has none.",
        "It ended at 5 p.m. |They left.",
        "The U.S. Army paid. |It won.",
        "They came to the U.S. |How did they travel?", "You and I. |Why not?", "1) Milk |2) Bread |3) Eggs",
        "a. milk |b. bread |c. eggs", "• Milk |• Bread",
        "Wait... |She left.", "It is . . . I think . . . a cat.", "It rained. |. . . The sun came.",
        "It is over.|We lost.", "Go to example.com. |Then stop.",
        "“Really?” Anna asked. |Nobody knew.", "He cited Hill v. Jones. |It helped.",
      ]
    ),
    (
      "de",
      [
        "Am 12. Mai kam er. |Sie ging.", "Das steht auf Seite 12. |Dort kannst du suchen.",
        "Es gibt Brot, Milch usw. |Die Kinder essen.", "Sie kam z. B. am Montag.",
        "Er kam, vgl. Abb. 3. |Sie blieb.",
        "Der 3. Platz ging an Bonn. |Er freute sich.", "Er wartet... Montag ist weit.",
        "Er fragte: ,,Kommst du?” |,,Ja.”", "Sie wohnt in einer WG. |Dort ist es laut.",
        "Er tut, was er mag. |Das ist sein Recht.",
      ]
    ),
    (
      "fr",
      [
        "M. Dupont est venu. |Il est parti.", "Voir p. 12. |Elle est claire.",
        "Il a dit : « Je viens. » |Puis il sortit.",
        "Pourquoi ? demanda-t-elle.", "Des livres, des cahiers, etc. |Tout est là.",
        "J.-C. Dupuis et Mme Roy chantent.", "La tour mesure 50 m. |Elle est haute.", "Je vis M. Le Drian.",
        "J.-P. Sartre écrivait.", "Il tient le cap. |Il avance.",
      ]
    ),
    (
      "es",
      [
        "El Sr. Ruiz llegó. |Se sentó.", "¿Quién es? |¡No lo sé!", "Véase pág. 7. |Es claro.",
        "EE. UU. firmó. |México no.",
        "Compró pan, leche, etc. |Luego salió.", "La Dra. Gil y D. Juan hablan.",
      ]
    ),
    (
      "it",
      [
        "Il sig. Rossi è qui. |La sig.ra Bianchi no.", "Vedi pag. 4. |È chiaro.",
        "Pane, latte ecc. |Poi uscì.",
        "Nacque nel 63 a.C. a Roma.", "Il dott. Verdi parla. |Tutti ascoltano.",
        "Sono l'ing. Verdi. |Piacere.",
      ]
    ),
    (
      "pt",
      [
        "O Sr. Silva chegou. |Ele sorriu.", "Veja pág. 9. |Está claro.", "Pão, leite, etc. |Depois saiu.",
        "A Dra. Lima e o Prof. Costa falam.", "Quem veio? |Ninguém.",
      ]
    ),
    (
      "nl",
      [
        "Dhr. Jansen kwam. |Hij lachte.", "Zie blz. 12. |Het klopt.", "Brood, melk enz. |Daarna ging hij.",
        "Dat geldt bijv. Amsterdam niet.", "Hij kwam niet. |30 mensen wel.",
        "Het bedrijf is een BV. |Het groeit.", "Hij ging weg. |'s Avonds regende het.",
      ]
    ),
    (
      "da",
      [
        "Hr. Jensen kom. |Han smilede.", "Den 5. maj kom han. |Hun gik.",
        "Brød, mælk osv. |Derefter gik han.",
        "Det gælder bl.a. København.", "Se s. 12. |Den er klar.",
      ]
    ),
    (
      "nb",
      [
        "Hr. Hansen kom. |Han smilte.", "Den 17. mai feires. |Alle er glade.",
        "Brød, melk osv. |Deretter gikk han.",
        "Det gjelder f.eks. Oslo.", "Se s. 12. |Den er klar.",
      ]
    ),
    (
      "sv",
      [
        "Hr. Berg kom. |Han log.", "Bröd, mjölk osv. |Sedan gick han.", "Det gäller t.ex. Stockholm.",
        "Se s. 12. |Den är klar.", "Kl. 14 kom hon. |Alla väntade.",
      ]
    ),
    (
      "fi",
      [
        "Prof. Virtanen tuli. |Hän hymyili.", "Hän tuli 5. toukokuuta. |Me lähdimme.",
        "Leipää, maitoa jne. |Sitten hän lähti.",
        "Se koskee esim. Helsinkiä.", "Katso s. 12. |Se on selvä.",
      ]
    ),
    (
      "pl",
      [
        "Prof. Nowak przyszedł. |Uśmiechnął się.", "Urodził się w 1990 r. w Łodzi. |Mieszka w Gdyni.",
        "Chleb, mleko itd. |Potem wyszedł.", "Dotyczy to m.in. Warszawy.", "Zob. s. 12. |To jasne.",
        "Żył w XIX w. |Potem zmarł.", "Odkryli nowy gen. |To ważne.", "Przyszedł min. Kowalski.",
      ]
    ),
    (
      "cs",
      [
        "Prof. Novák přišel. |Usmál se.", "Dne 5. května přišel. |Pak odešel.",
        "Chléb, mléko atd. |Potom odešel.",
        "Platí to např. Praze.", "Viz str. 12. |Je to jasné.", "Ch. Dvořák a J. Novák zpívají.",
        "Přišel Karel IV. |Lid jásal.",
        "Byl to XII. Sjezd strany.", "Stojí to asi 3,5 mil. Kč.", "Stalo se to 5. 3. 2024 v Praze.",
      ]
    ),
    (
      "sk",
      [
        "Prof. Novák prišiel. |Usmial sa.", "Dňa 5. mája prišiel. |Potom odišiel.",
        "Chlieb, mlieko atď. |Potom odišiel.",
        "Platí to napr. Bratislave.", "Pozri str. 12. |Je to jasné.",
      ]
    ),
    (
      "sl",
      [
        "Prof. Novak je prišel. |Nasmehnil se je.", "Dne 5. maja je prišel. |Nato je odšel.",
        "Kruh, mleko itd. |Potem je odšel.",
        "To velja npr. Ljubljani.", "Glej str. 12. |To je jasno.",
      ]
    ),
    (
      "hr",
      [
        "Prof. Horvat je došao. |Nasmiješio se.", "Dana 5. svibnja je došao. |Zatim je otišao.",
        "Kruh, mlijeko itd. |Zatim je otišao.", "To vrijedi npr. Zagrebu.", "Lj. Marić i Đ. Babić pjevaju.",
        "Bilo je to 2007. godine. |Sada je drukčije.", "To je bilo 5. 3. 2024. u Splitu. |Kiša je padala.",
      ]
    ),
    (
      "sr",
      [
        "Prof. Jović je došao. |Nasmejao se.", "Проф. Јовић је дошао. |Насмејао се.",
        "Дана 5. маја је дошао. |Затим је отишао.",
        "Hleb, mleko itd. |Dakle, sve.", "Хлеб, млеко итд. |Дакле, све.",
        "Novi zakon o radu |Kada vlada usvoji predlog, biće kasno.", "Било је то 5. 3. 2024. у Нишу.",
      ]
    ),
    (
      "bs",
      [
        "Prof. Hodžić je došao. |Nasmijao se.", "Dana 5. maja je došao. |Zatim je otišao.",
        "Hljeb, mlijeko itd. |Zatim je otišao.",
        "To vrijedi npr. Sarajevu.",
      ]
    ),
    (
      "mk",
      [
        "Проф. Илиев дојде. |Тој се насмеа.", "Г. Петров зборуваше. |Сите молчеа.",
        "Леб, млеко итн. |Потоа замина.",
        "Види стр. 12. |Јасно е.",
      ]
    ),
    (
      "bg",
      [
        "Проф. Иванов дойде. |Той се усмихна.", "Роден е през 1990 г. в София. |Живее във Варна.",
        "Хляб, мляко и др. |После си тръгна.",
        "Вж. стр. 12. |Ясно е.",
      ]
    ),
    (
      "ru",
      [
        "Проф. Иванов пришёл. |Он улыбнулся.", "Он живёт в г. Москве. |Она тоже.",
        "Он родился в Туле в 1990 г. |Там он и живёт.",
        "Хлеб, молоко и т. д. |Потом он ушёл.", "А. С. Пушкин писал. |Мы читаем.",
        "Они приехали вечером. |5 мая они уехали.",
        "— Куда ты? — спросил он.", "Он верит им. |Они друзья.", "На ул. им. Ленина пусто.",
        "Его ум остёр. |Он прав.", "— Нет, — сказал он. |— Мы не пойдём.",
      ]
    ),
    (
      "uk",
      [
        "Проф. Іваненко прийшов. |Він усміхнувся.", "Він народився у Львові в 1990 р. |Там він і живе.",
        "Хліб, молоко і т. д. |Потім він пішов.", "Див. с. 12. |Це ясно.", "Т. Г. Шевченко писав.",
      ]
    ),
    (
      "ro",
      [
        "Dl. Ionescu a venit. |El a zâmbit.", "Vezi pag. 12. |Este clar.",
        "Pâine, lapte etc. |Apoi a plecat.",
        "Prof. Pop și dr. Rus vorbesc.", "Cine vine? |Nimeni.", "A căzut de pe cal. |El plânge.",
      ]
    ),
    (
      "hu",
      [
        "Dr. Nagy megjött. |Elmosolyodott.", "Május 5. Budapest.", "Kenyér, tej stb. |Aztán elment.",
        "Ez pl. Budapestre igaz.",
        "Sz. Kovács és Gy. Tóth énekel.", "Az 5. helyen végzett. |Örült.", "Ez 2024. 03. 05. napján volt.",
      ]
    ),
    (
      "tr",
      [
        "Dr. Yılmaz geldi. |O gülümsedi.", "Ekmek, süt vb. |Sonra gitti.", "Bkz. s. 12. |Bu açık.",
        "Prof. Demir ve A. Kaya konuştu.",
        "Kim geldi? |Kimse.",
      ]
    ),
    (
      "el",
      [
        "Ο κ. Παππάς ήρθε. |Αυτός γέλασε.", "Ποιος ήρθε; |Κανείς.", "Ψωμί, γάλα κ.λπ. |Μετά έφυγε.",
        "Βλ. σελ. 12. |Είναι σαφές.",
        "Πήγε π.χ. Αθήνα.", "Ο Αθ. Διάκος.",
      ]
    ),
    ("ar", ["وصل د. سالم أمس. |هل عاد؟ |لا نعرف.", "خبز وحليب إلخ. |ثم خرج.", "قال إنه سيأتي! |ولم يأت."]),
    ("fa", ["او آمد. |آیا رفت؟ |نمی‌دانم.", "باران می‌بارد! |برویم."]),
    ("he", ["הוא בא. |האם הלך? |לא ידוע.", "א. כהן כתב. |אנחנו קוראים."]),
    ("hi", ["वह आया। |क्या वह गया? |पता नहीं।", "डॉ. शर्मा आए। |वे मुस्कुराए।", "एम. के. वर्मा बोले। |सब चुप थे।"]),
    ("zh", ["他来了。|她走了吗？|不知道！", "“你来吗？”他问。|她点头。", "我看了《走吧！朋友》。|很好。", "价格是3.5元。|很贵。"]),
    ("ja", ["彼は来た。|彼女は？|知らない！", "「行きますか？」と彼は聞いた。|彼女は笑った。", "値段は3.5円だ。|高い。"]),
    ("ko", ["그는 왔다. |그녀는 갔나? |모른다.", "“갑니다.”라고 그는 말했다. |그녀는 웃었다."]),
    ("th", ["สวัสดีครับ ผมชื่อสมชาย", "มาไหม? |ไม่มา"]),
    ("hy", ["Նա եկավ: |Նա գնաց:", "Նա եկավ։ |Նա գնաց։", "Հիմա 10:30 է:"]),
    (
      "kk",
      [
        "Ол келді. |Ол кетті.", "Нан, сүт т.б. |Содан кейін ол кетті.", "Келесің бе? — деді ол.",
        "А. Сәбитов пен М. Т. Оразов сөйледі.",
      ]
    ),
    ("ur", ["وہ آیا۔ |کیا وہ گیا؟ |معلوم نہیں۔"]),
    ("am", ["እሱ መጣ። |እሷ ሄደች።"]),
    ("my", ["သူလာသည်။ |သူမသွားသည်။"]),
    ("xx", ["One. |Two."]),
  ]
}
