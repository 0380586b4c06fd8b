// The files that ship inside the program: glossaries and language data.
#ifndef CDATA_H
#define CDATA_H

#include <stddef.h>

typedef struct {
  const char *_Nonnull name;  // as "Languages/sq.txt"
  const unsigned char *_Nonnull bytes;
  size_t count;
} CDataFile;

/// All files, in the order of their names.
const CDataFile *_Nonnull cdata_files(size_t *_Nonnull count);

#endif
