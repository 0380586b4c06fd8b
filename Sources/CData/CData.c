// Each file is embedded under its name; a test holds the list against the folders.
#include "CData.h"

static const unsigned char languages_ar[] = {
#embed "Languages/ar.txt"
};
static const unsigned char languages_bg[] = {
#embed "Languages/bg.txt"
};
static const unsigned char languages_bs[] = {
#embed "Languages/bs.txt"
};
static const unsigned char languages_cs[] = {
#embed "Languages/cs.txt"
};
static const unsigned char languages_da[] = {
#embed "Languages/da.txt"
};
static const unsigned char languages_de[] = {
#embed "Languages/de.txt"
};
static const unsigned char languages_el[] = {
#embed "Languages/el.txt"
};
static const unsigned char languages_en[] = {
#embed "Languages/en.txt"
};
static const unsigned char languages_es[] = {
#embed "Languages/es.txt"
};
static const unsigned char languages_fa[] = {
#embed "Languages/fa.txt"
};
static const unsigned char languages_fi[] = {
#embed "Languages/fi.txt"
};
static const unsigned char languages_fr[] = {
#embed "Languages/fr.txt"
};
static const unsigned char languages_he[] = {
#embed "Languages/he.txt"
};
static const unsigned char languages_hi[] = {
#embed "Languages/hi.txt"
};
static const unsigned char languages_hr[] = {
#embed "Languages/hr.txt"
};
static const unsigned char languages_hu[] = {
#embed "Languages/hu.txt"
};
static const unsigned char languages_hy[] = {
#embed "Languages/hy.txt"
};
static const unsigned char languages_it[] = {
#embed "Languages/it.txt"
};
static const unsigned char languages_ja[] = {
#embed "Languages/ja.txt"
};
static const unsigned char languages_kk[] = {
#embed "Languages/kk.txt"
};
static const unsigned char languages_ko[] = {
#embed "Languages/ko.txt"
};
static const unsigned char languages_mk[] = {
#embed "Languages/mk.txt"
};
static const unsigned char languages_nb[] = {
#embed "Languages/nb.txt"
};
static const unsigned char languages_nl[] = {
#embed "Languages/nl.txt"
};
static const unsigned char languages_pl[] = {
#embed "Languages/pl.txt"
};
static const unsigned char languages_pt[] = {
#embed "Languages/pt.txt"
};
static const unsigned char languages_ro[] = {
#embed "Languages/ro.txt"
};
static const unsigned char languages_ru[] = {
#embed "Languages/ru.txt"
};
static const unsigned char languages_sk[] = {
#embed "Languages/sk.txt"
};
static const unsigned char languages_sl[] = {
#embed "Languages/sl.txt"
};
static const unsigned char languages_sq[] = {
#embed "Languages/sq.txt"
};
static const unsigned char languages_sr[] = {
#embed "Languages/sr.txt"
};
static const unsigned char languages_sv[] = {
#embed "Languages/sv.txt"
};
static const unsigned char languages_th[] = {
#embed "Languages/th.txt"
};
static const unsigned char languages_tr[] = {
#embed "Languages/tr.txt"
};
static const unsigned char languages_uk[] = {
#embed "Languages/uk.txt"
};
static const unsigned char languages_zh[] = {
#embed "Languages/zh.txt"
};
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
    FILE("Languages/ar.txt", languages_ar),
    FILE("Languages/bg.txt", languages_bg),
    FILE("Languages/bs.txt", languages_bs),
    FILE("Languages/cs.txt", languages_cs),
    FILE("Languages/da.txt", languages_da),
    FILE("Languages/de.txt", languages_de),
    FILE("Languages/el.txt", languages_el),
    FILE("Languages/en.txt", languages_en),
    FILE("Languages/es.txt", languages_es),
    FILE("Languages/fa.txt", languages_fa),
    FILE("Languages/fi.txt", languages_fi),
    FILE("Languages/fr.txt", languages_fr),
    FILE("Languages/he.txt", languages_he),
    FILE("Languages/hi.txt", languages_hi),
    FILE("Languages/hr.txt", languages_hr),
    FILE("Languages/hu.txt", languages_hu),
    FILE("Languages/hy.txt", languages_hy),
    FILE("Languages/it.txt", languages_it),
    FILE("Languages/ja.txt", languages_ja),
    FILE("Languages/kk.txt", languages_kk),
    FILE("Languages/ko.txt", languages_ko),
    FILE("Languages/mk.txt", languages_mk),
    FILE("Languages/nb.txt", languages_nb),
    FILE("Languages/nl.txt", languages_nl),
    FILE("Languages/pl.txt", languages_pl),
    FILE("Languages/pt.txt", languages_pt),
    FILE("Languages/ro.txt", languages_ro),
    FILE("Languages/ru.txt", languages_ru),
    FILE("Languages/sk.txt", languages_sk),
    FILE("Languages/sl.txt", languages_sl),
    FILE("Languages/sq.txt", languages_sq),
    FILE("Languages/sr.txt", languages_sr),
    FILE("Languages/sv.txt", languages_sv),
    FILE("Languages/th.txt", languages_th),
    FILE("Languages/tr.txt", languages_tr),
    FILE("Languages/uk.txt", languages_uk),
    FILE("Languages/zh.txt", languages_zh),
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

const CDataFile *cdata_languages(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
