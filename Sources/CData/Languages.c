// What is known of languages. Written by review-data: run `swift run review-data lists` when a file comes or goes.
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
static const unsigned char languages_mul[] = {
#embed "Languages/mul.txt"
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
    FILE("Languages/mul.txt", languages_mul),
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
};

const CDataFile *cdata_languages(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
