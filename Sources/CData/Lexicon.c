// Ordinary words and their renderings. Written by review-data: run `swift run review-data lists` when a file comes or goes.
#include "CData.h"

static const unsigned char lexicon_ar[] = {
#embed "Lexicon/ar.tsv"
};
static const unsigned char lexicon_bg[] = {
#embed "Lexicon/bg.tsv"
};
static const unsigned char lexicon_de[] = {
#embed "Lexicon/de.tsv"
};
static const unsigned char lexicon_el[] = {
#embed "Lexicon/el.tsv"
};
static const unsigned char lexicon_en[] = {
#embed "Lexicon/en.tsv"
};
static const unsigned char lexicon_es[] = {
#embed "Lexicon/es.tsv"
};
static const unsigned char lexicon_fr[] = {
#embed "Lexicon/fr.tsv"
};
static const unsigned char lexicon_hu[] = {
#embed "Lexicon/hu.tsv"
};
static const unsigned char lexicon_it[] = {
#embed "Lexicon/it.tsv"
};
static const unsigned char lexicon_mk[] = {
#embed "Lexicon/mk.tsv"
};
static const unsigned char lexicon_pl[] = {
#embed "Lexicon/pl.tsv"
};
static const unsigned char lexicon_pt[] = {
#embed "Lexicon/pt.tsv"
};
static const unsigned char lexicon_ro[] = {
#embed "Lexicon/ro.tsv"
};
static const unsigned char lexicon_ru[] = {
#embed "Lexicon/ru.tsv"
};
static const unsigned char lexicon_sq[] = {
#embed "Lexicon/sq.tsv"
};
static const unsigned char lexicon_sr[] = {
#embed "Lexicon/sr.tsv"
};
static const unsigned char lexicon_tr[] = {
#embed "Lexicon/tr.tsv"
};
static const unsigned char lexicon_uk[] = {
#embed "Lexicon/uk.tsv"
};
static const unsigned char lexicon_zh[] = {
#embed "Lexicon/zh.tsv"
};

static const CDataFile files[] = {
    FILE("Lexicon/ar.tsv", lexicon_ar),
    FILE("Lexicon/bg.tsv", lexicon_bg),
    FILE("Lexicon/de.tsv", lexicon_de),
    FILE("Lexicon/el.tsv", lexicon_el),
    FILE("Lexicon/en.tsv", lexicon_en),
    FILE("Lexicon/es.tsv", lexicon_es),
    FILE("Lexicon/fr.tsv", lexicon_fr),
    FILE("Lexicon/hu.tsv", lexicon_hu),
    FILE("Lexicon/it.tsv", lexicon_it),
    FILE("Lexicon/mk.tsv", lexicon_mk),
    FILE("Lexicon/pl.tsv", lexicon_pl),
    FILE("Lexicon/pt.tsv", lexicon_pt),
    FILE("Lexicon/ro.tsv", lexicon_ro),
    FILE("Lexicon/ru.tsv", lexicon_ru),
    FILE("Lexicon/sq.tsv", lexicon_sq),
    FILE("Lexicon/sr.tsv", lexicon_sr),
    FILE("Lexicon/tr.tsv", lexicon_tr),
    FILE("Lexicon/uk.tsv", lexicon_uk),
    FILE("Lexicon/zh.tsv", lexicon_zh),
};

const CDataFile *cdata_lexicon(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
