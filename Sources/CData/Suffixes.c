// Rules for endings. Written by review-data: run `swift run review-data lists` when a file comes or goes.
#include "CData.h"

static const unsigned char suffixes_bg[] = {
#embed "Suffixes/bg.tsv"
};
static const unsigned char suffixes_bs[] = {
#embed "Suffixes/bs.tsv"
};
static const unsigned char suffixes_cs[] = {
#embed "Suffixes/cs.tsv"
};
static const unsigned char suffixes_da[] = {
#embed "Suffixes/da.tsv"
};
static const unsigned char suffixes_de[] = {
#embed "Suffixes/de.tsv"
};
static const unsigned char suffixes_el[] = {
#embed "Suffixes/el.tsv"
};
static const unsigned char suffixes_en[] = {
#embed "Suffixes/en.tsv"
};
static const unsigned char suffixes_es[] = {
#embed "Suffixes/es.tsv"
};
static const unsigned char suffixes_fi[] = {
#embed "Suffixes/fi.tsv"
};
static const unsigned char suffixes_fr[] = {
#embed "Suffixes/fr.tsv"
};
static const unsigned char suffixes_hr[] = {
#embed "Suffixes/hr.tsv"
};
static const unsigned char suffixes_hu[] = {
#embed "Suffixes/hu.tsv"
};
static const unsigned char suffixes_it[] = {
#embed "Suffixes/it.tsv"
};
static const unsigned char suffixes_mk[] = {
#embed "Suffixes/mk.tsv"
};
static const unsigned char suffixes_nb[] = {
#embed "Suffixes/nb.tsv"
};
static const unsigned char suffixes_nl[] = {
#embed "Suffixes/nl.tsv"
};
static const unsigned char suffixes_pl[] = {
#embed "Suffixes/pl.tsv"
};
static const unsigned char suffixes_pt[] = {
#embed "Suffixes/pt.tsv"
};
static const unsigned char suffixes_ro[] = {
#embed "Suffixes/ro.tsv"
};
static const unsigned char suffixes_ru[] = {
#embed "Suffixes/ru.tsv"
};
static const unsigned char suffixes_sk[] = {
#embed "Suffixes/sk.tsv"
};
static const unsigned char suffixes_sl[] = {
#embed "Suffixes/sl.tsv"
};
static const unsigned char suffixes_sq[] = {
#embed "Suffixes/sq.tsv"
};
static const unsigned char suffixes_sr[] = {
#embed "Suffixes/sr.tsv"
};
static const unsigned char suffixes_sv[] = {
#embed "Suffixes/sv.tsv"
};
static const unsigned char suffixes_tr[] = {
#embed "Suffixes/tr.tsv"
};
static const unsigned char suffixes_uk[] = {
#embed "Suffixes/uk.tsv"
};

static const CDataFile files[] = {
    FILE("Suffixes/bg.tsv", suffixes_bg),
    FILE("Suffixes/bs.tsv", suffixes_bs),
    FILE("Suffixes/cs.tsv", suffixes_cs),
    FILE("Suffixes/da.tsv", suffixes_da),
    FILE("Suffixes/de.tsv", suffixes_de),
    FILE("Suffixes/el.tsv", suffixes_el),
    FILE("Suffixes/en.tsv", suffixes_en),
    FILE("Suffixes/es.tsv", suffixes_es),
    FILE("Suffixes/fi.tsv", suffixes_fi),
    FILE("Suffixes/fr.tsv", suffixes_fr),
    FILE("Suffixes/hr.tsv", suffixes_hr),
    FILE("Suffixes/hu.tsv", suffixes_hu),
    FILE("Suffixes/it.tsv", suffixes_it),
    FILE("Suffixes/mk.tsv", suffixes_mk),
    FILE("Suffixes/nb.tsv", suffixes_nb),
    FILE("Suffixes/nl.tsv", suffixes_nl),
    FILE("Suffixes/pl.tsv", suffixes_pl),
    FILE("Suffixes/pt.tsv", suffixes_pt),
    FILE("Suffixes/ro.tsv", suffixes_ro),
    FILE("Suffixes/ru.tsv", suffixes_ru),
    FILE("Suffixes/sk.tsv", suffixes_sk),
    FILE("Suffixes/sl.tsv", suffixes_sl),
    FILE("Suffixes/sq.tsv", suffixes_sq),
    FILE("Suffixes/sr.tsv", suffixes_sr),
    FILE("Suffixes/sv.tsv", suffixes_sv),
    FILE("Suffixes/tr.tsv", suffixes_tr),
    FILE("Suffixes/uk.tsv", suffixes_uk),
};

const CDataFile *cdata_suffixes(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
