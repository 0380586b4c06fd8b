// Grammars. Each file is embedded under its name; a test holds the list against the folder.
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
