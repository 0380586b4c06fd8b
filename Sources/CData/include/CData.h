// The files that ship inside the program: glossaries and language data.
#ifndef CDATA_H
#define CDATA_H

#include <stddef.h>

typedef struct {
  const char *_Nonnull name;  // as "Languages/sq.txt"
  const unsigned char *_Nonnull bytes;
  size_t count;
} CDataFile;

/// A row of a table of files: its name, and the array that it was embedded in.
#define FILE(name, id) {name, id, sizeof(id)}

// A table of files for each folder, in the order of their names.
const CDataFile *_Nonnull cdata_common(size_t *_Nonnull count);
const CDataFile *_Nonnull cdata_glossaries(size_t *_Nonnull count);
const CDataFile *_Nonnull cdata_languages(size_t *_Nonnull count);
const CDataFile *_Nonnull cdata_lexicon(size_t *_Nonnull count);
const CDataFile *_Nonnull cdata_suffixes(size_t *_Nonnull count);

#endif
