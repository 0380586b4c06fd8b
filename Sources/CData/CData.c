// Each file is embedded under its name; a test holds the list against the folders.
#include "CData.h"

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
static const unsigned char languages_en[] = {
#embed "Languages/en.txt"
};
static const unsigned char languages_es[] = {
#embed "Languages/es.txt"
};
static const unsigned char languages_fi[] = {
#embed "Languages/fi.txt"
};
static const unsigned char languages_fr[] = {
#embed "Languages/fr.txt"
};
static const unsigned char languages_hr[] = {
#embed "Languages/hr.txt"
};
static const unsigned char languages_it[] = {
#embed "Languages/it.txt"
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

#define FILE(name, id) {name, id, sizeof(id)}
static const CDataFile files[] = {
    FILE("Languages/bs.txt", languages_bs),
    FILE("Languages/cs.txt", languages_cs),
    FILE("Languages/da.txt", languages_da),
    FILE("Languages/de.txt", languages_de),
    FILE("Languages/en.txt", languages_en),
    FILE("Languages/es.txt", languages_es),
    FILE("Languages/fi.txt", languages_fi),
    FILE("Languages/fr.txt", languages_fr),
    FILE("Languages/hr.txt", languages_hr),
    FILE("Languages/it.txt", languages_it),
    FILE("Languages/nb.txt", languages_nb),
    FILE("Languages/nl.txt", languages_nl),
    FILE("Languages/pl.txt", languages_pl),
    FILE("Languages/pt.txt", languages_pt),
    FILE("Languages/sk.txt", languages_sk),
    FILE("Languages/sl.txt", languages_sl),
    FILE("Languages/sq.txt", languages_sq),
    FILE("Languages/sr.txt", languages_sr),
    FILE("Languages/sv.txt", languages_sv),
};

const CDataFile *cdata_files(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
