#include <stdlib.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "CICU.h"

struct CICUTransliterator {
  UTransliterator *transliterator;
};

CICUTransliterator *cicu_transliterator_open(const char *id) {
  UErrorCode error = U_ZERO_ERROR;
  UChar name[128];
  int32_t length = 0;
  u_strFromUTF8(name, 128, &length, id, -1, &error);
  UTransliterator *opened = utrans_openU(name, length, UTRANS_FORWARD, NULL, 0, NULL, &error);
  if (U_FAILURE(error)) return NULL;
  CICUTransliterator *transliterator = calloc(1, sizeof(CICUTransliterator));
  transliterator->transliterator = opened;
  return transliterator;
}

void cicu_transliterator_close(CICUTransliterator *transliterator) {
  utrans_close(transliterator->transliterator);
  free(transliterator);
}

int32_t cicu_transliterate(
    CICUTransliterator *transliterator, const char *utf8, int32_t length, char *output, int32_t capacity) {
  // A scalar becomes at most some ten letters; what grows beyond that is answered with -1.
  int32_t room = length * 12 + 64, units = 0, written = 0;
  UChar *text = malloc(sizeof(UChar) * (size_t)room);
  UErrorCode error = U_ZERO_ERROR;
  u_strFromUTF8WithSub(text, room, &units, utf8, length, 0xFFFD, NULL, &error);
  int32_t limit = units;
  utrans_transUChars(transliterator->transliterator, text, &units, room, 0, &limit, &error);
  u_strToUTF8WithSub(output, capacity, &written, text, units, 0xFFFD, NULL, &error);
  free(text);
  return U_FAILURE(error) || written > capacity ? -1 : written;
}
