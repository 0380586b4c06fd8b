// The glossaries. Written by review-data: run `swift run review-data lists` when a file comes or goes.
#include "CData.h"

static const unsigned char glossaries_ar_en[] = {
#embed "../../Glossaries/ar-en.tsv"
};
static const unsigned char glossaries_bg_en[] = {
#embed "../../Glossaries/bg-en.tsv"
};
static const unsigned char glossaries_de_en[] = {
#embed "../../Glossaries/de-en.tsv"
};
static const unsigned char glossaries_el_en[] = {
#embed "../../Glossaries/el-en.tsv"
};
static const unsigned char glossaries_es_en[] = {
#embed "../../Glossaries/es-en.tsv"
};
static const unsigned char glossaries_fr_en[] = {
#embed "../../Glossaries/fr-en.tsv"
};
static const unsigned char glossaries_it_en[] = {
#embed "../../Glossaries/it-en.tsv"
};
static const unsigned char glossaries_mk_en[] = {
#embed "../../Glossaries/mk-en.tsv"
};
static const unsigned char glossaries_pl_en[] = {
#embed "../../Glossaries/pl-en.tsv"
};
static const unsigned char glossaries_pt_en[] = {
#embed "../../Glossaries/pt-en.tsv"
};
static const unsigned char glossaries_ro_en[] = {
#embed "../../Glossaries/ro-en.tsv"
};
static const unsigned char glossaries_ru_en[] = {
#embed "../../Glossaries/ru-en.tsv"
};
static const unsigned char glossaries_sq_en[] = {
#embed "../../Glossaries/sq-en.tsv"
};
static const unsigned char glossaries_sr_en[] = {
#embed "../../Glossaries/sr-en.tsv"
};
static const unsigned char glossaries_tr_en[] = {
#embed "../../Glossaries/tr-en.tsv"
};
static const unsigned char glossaries_uk_en[] = {
#embed "../../Glossaries/uk-en.tsv"
};
static const unsigned char glossaries_zh_en[] = {
#embed "../../Glossaries/zh-en.tsv"
};

static const CDataFile files[] = {
    FILE("Glossaries/ar-en.tsv", glossaries_ar_en),
    FILE("Glossaries/bg-en.tsv", glossaries_bg_en),
    FILE("Glossaries/de-en.tsv", glossaries_de_en),
    FILE("Glossaries/el-en.tsv", glossaries_el_en),
    FILE("Glossaries/es-en.tsv", glossaries_es_en),
    FILE("Glossaries/fr-en.tsv", glossaries_fr_en),
    FILE("Glossaries/it-en.tsv", glossaries_it_en),
    FILE("Glossaries/mk-en.tsv", glossaries_mk_en),
    FILE("Glossaries/pl-en.tsv", glossaries_pl_en),
    FILE("Glossaries/pt-en.tsv", glossaries_pt_en),
    FILE("Glossaries/ro-en.tsv", glossaries_ro_en),
    FILE("Glossaries/ru-en.tsv", glossaries_ru_en),
    FILE("Glossaries/sq-en.tsv", glossaries_sq_en),
    FILE("Glossaries/sr-en.tsv", glossaries_sr_en),
    FILE("Glossaries/tr-en.tsv", glossaries_tr_en),
    FILE("Glossaries/uk-en.tsv", glossaries_uk_en),
    FILE("Glossaries/zh-en.tsv", glossaries_zh_en),
};

const CDataFile *cdata_glossaries(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
