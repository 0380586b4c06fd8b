// Frequent words by language, each file embedded under its name; a test holds the list against the folder.
#include "CData.h"

static const unsigned char common_bg[] = {
#embed "Common/bg.bloom"
};
static const unsigned char common_bs[] = {
#embed "Common/bs.bloom"
};
static const unsigned char common_cs[] = {
#embed "Common/cs.bloom"
};
static const unsigned char common_da[] = {
#embed "Common/da.bloom"
};
static const unsigned char common_de[] = {
#embed "Common/de.bloom"
};
static const unsigned char common_el[] = {
#embed "Common/el.bloom"
};
static const unsigned char common_es[] = {
#embed "Common/es.bloom"
};
static const unsigned char common_fi[] = {
#embed "Common/fi.bloom"
};
static const unsigned char common_fr[] = {
#embed "Common/fr.bloom"
};
static const unsigned char common_hr[] = {
#embed "Common/hr.bloom"
};
static const unsigned char common_hu[] = {
#embed "Common/hu.bloom"
};
static const unsigned char common_it[] = {
#embed "Common/it.bloom"
};
static const unsigned char common_mk[] = {
#embed "Common/mk.bloom"
};
static const unsigned char common_nb[] = {
#embed "Common/nb.bloom"
};
static const unsigned char common_nl[] = {
#embed "Common/nl.bloom"
};
static const unsigned char common_pl[] = {
#embed "Common/pl.bloom"
};
static const unsigned char common_pt[] = {
#embed "Common/pt.bloom"
};
static const unsigned char common_ro[] = {
#embed "Common/ro.bloom"
};
static const unsigned char common_ru[] = {
#embed "Common/ru.bloom"
};
static const unsigned char common_sk[] = {
#embed "Common/sk.bloom"
};
static const unsigned char common_sl[] = {
#embed "Common/sl.bloom"
};
static const unsigned char common_sr[] = {
#embed "Common/sr.bloom"
};
static const unsigned char common_sv[] = {
#embed "Common/sv.bloom"
};
static const unsigned char common_tr[] = {
#embed "Common/tr.bloom"
};
static const unsigned char common_uk[] = {
#embed "Common/uk.bloom"
};

static const CDataFile files[] = {
    FILE("Common/bg.bloom", common_bg),
    FILE("Common/bs.bloom", common_bs),
    FILE("Common/cs.bloom", common_cs),
    FILE("Common/da.bloom", common_da),
    FILE("Common/de.bloom", common_de),
    FILE("Common/el.bloom", common_el),
    FILE("Common/es.bloom", common_es),
    FILE("Common/fi.bloom", common_fi),
    FILE("Common/fr.bloom", common_fr),
    FILE("Common/hr.bloom", common_hr),
    FILE("Common/hu.bloom", common_hu),
    FILE("Common/it.bloom", common_it),
    FILE("Common/mk.bloom", common_mk),
    FILE("Common/nb.bloom", common_nb),
    FILE("Common/nl.bloom", common_nl),
    FILE("Common/pl.bloom", common_pl),
    FILE("Common/pt.bloom", common_pt),
    FILE("Common/ro.bloom", common_ro),
    FILE("Common/ru.bloom", common_ru),
    FILE("Common/sk.bloom", common_sk),
    FILE("Common/sl.bloom", common_sl),
    FILE("Common/sr.bloom", common_sr),
    FILE("Common/sv.bloom", common_sv),
    FILE("Common/tr.bloom", common_tr),
    FILE("Common/uk.bloom", common_uk),
};

const CDataFile *cdata_common(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
