// Common words of languages. Written by review-data: run `swift run review-data lists` when a file comes or goes.
#include "CData.h"

static const unsigned char common_bg[] = {
#embed "Common/bg.txt"
};
static const unsigned char common_bs[] = {
#embed "Common/bs.txt"
};
static const unsigned char common_cs[] = {
#embed "Common/cs.txt"
};
static const unsigned char common_da[] = {
#embed "Common/da.txt"
};
static const unsigned char common_de[] = {
#embed "Common/de.txt"
};
static const unsigned char common_el[] = {
#embed "Common/el.txt"
};
static const unsigned char common_es[] = {
#embed "Common/es.txt"
};
static const unsigned char common_fi[] = {
#embed "Common/fi.txt"
};
static const unsigned char common_fr[] = {
#embed "Common/fr.txt"
};
static const unsigned char common_hr[] = {
#embed "Common/hr.txt"
};
static const unsigned char common_hu[] = {
#embed "Common/hu.txt"
};
static const unsigned char common_it[] = {
#embed "Common/it.txt"
};
static const unsigned char common_mk[] = {
#embed "Common/mk.txt"
};
static const unsigned char common_nb[] = {
#embed "Common/nb.txt"
};
static const unsigned char common_nl[] = {
#embed "Common/nl.txt"
};
static const unsigned char common_pl[] = {
#embed "Common/pl.txt"
};
static const unsigned char common_pt[] = {
#embed "Common/pt.txt"
};
static const unsigned char common_ro[] = {
#embed "Common/ro.txt"
};
static const unsigned char common_ru[] = {
#embed "Common/ru.txt"
};
static const unsigned char common_sk[] = {
#embed "Common/sk.txt"
};
static const unsigned char common_sl[] = {
#embed "Common/sl.txt"
};
static const unsigned char common_sr[] = {
#embed "Common/sr.txt"
};
static const unsigned char common_sv[] = {
#embed "Common/sv.txt"
};
static const unsigned char common_tr[] = {
#embed "Common/tr.txt"
};
static const unsigned char common_uk[] = {
#embed "Common/uk.txt"
};

static const CDataFile files[] = {
    FILE("Common/bg.txt", common_bg),
    FILE("Common/bs.txt", common_bs),
    FILE("Common/cs.txt", common_cs),
    FILE("Common/da.txt", common_da),
    FILE("Common/de.txt", common_de),
    FILE("Common/el.txt", common_el),
    FILE("Common/es.txt", common_es),
    FILE("Common/fi.txt", common_fi),
    FILE("Common/fr.txt", common_fr),
    FILE("Common/hr.txt", common_hr),
    FILE("Common/hu.txt", common_hu),
    FILE("Common/it.txt", common_it),
    FILE("Common/mk.txt", common_mk),
    FILE("Common/nb.txt", common_nb),
    FILE("Common/nl.txt", common_nl),
    FILE("Common/pl.txt", common_pl),
    FILE("Common/pt.txt", common_pt),
    FILE("Common/ro.txt", common_ro),
    FILE("Common/ru.txt", common_ru),
    FILE("Common/sk.txt", common_sk),
    FILE("Common/sl.txt", common_sl),
    FILE("Common/sr.txt", common_sr),
    FILE("Common/sv.txt", common_sv),
    FILE("Common/tr.txt", common_tr),
    FILE("Common/uk.txt", common_uk),
};

const CDataFile *cdata_common(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
