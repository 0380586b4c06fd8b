// Grammars. Written by review-data: run `swift run review-data lists` when a file comes or goes.
#include "CData.h"

static const unsigned char grammar_en[] = {
#embed "Grammar/en.txt"
};

static const CDataFile files[] = {
    FILE("Grammar/en.txt", grammar_en),
};

const CDataFile *cdata_grammar(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}
