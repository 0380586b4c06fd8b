#include <stdlib.h>
#include <string.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include "CICU.h"

enum { CAPACITY = 8192, MOST = 96 };

struct CICUSpeller {
  UNumberFormat *format;
  UChar names[CAPACITY];
  const UChar *rules[MOST];
  bool isOrdinal[MOST];
  int32_t count;
};

static bool contains(const UChar *name, const char *part) {
  UChar wanted[32];
  u_uastrcpy(wanted, part);
  return u_strstr(name, wanted) != NULL;
}

CICUSpeller *cicu_speller_open(const char *locale) {
  UErrorCode error = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &error);
  if (U_FAILURE(error)) return NULL;
  // Where ICU has no rules of the language, it takes those of another.
  const char *actual = unum_getLocaleByType(format, ULOC_ACTUAL_LOCALE, &error);
  if (U_FAILURE(error) || !actual || strncmp(actual, locale, 2) != 0) {
    unum_close(format);
    return NULL;
  }
  CICUSpeller *speller = calloc(1, sizeof(CICUSpeller));
  speller->format = format;
  unum_getTextAttribute(format, UNUM_PUBLIC_RULESETS, speller->names, CAPACITY - 1, &error);
  if (U_FAILURE(error)) return speller;
  UChar *at = speller->names;
  while (*at && speller->count < MOST) {
    UChar *end = u_strchr(at, u';');
    if (end) *end = 0;
    if (!contains(at, "year") && !contains(at, "financial")) {
      speller->rules[speller->count] = at;
      speller->isOrdinal[speller->count++] = contains(at, "ordinal");
    }
    at = end ? end + 1 : at + u_strlen(at);
  }
  return speller;
}

void cicu_speller_close(CICUSpeller *speller) {
  unum_close(speller->format);
  free(speller);
}

int32_t cicu_speller_rules(CICUSpeller *speller) { return speller->count; }

bool cicu_speller_is_ordinal(CICUSpeller *speller, int32_t rules) { return speller->isOrdinal[rules]; }

int32_t cicu_speller_spell(
    CICUSpeller *speller, int32_t rules, double value, char *output, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  UChar text[512];
  int32_t written = 0;
  unum_setTextAttribute(speller->format, UNUM_DEFAULT_RULESET, speller->rules[rules], -1, &error);
  int32_t length = unum_formatDouble(speller->format, value, text, 512, NULL, &error);
  if (U_FAILURE(error)) return 0;
  u_strToUTF8(output, capacity, &written, text, length, &error);
  return U_FAILURE(error) ? 0 : written;
}
