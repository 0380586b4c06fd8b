#include <stdio.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "CICU.h"

const char *const *cicu_region_codes(void) { return uloc_getISOCountries(); }

int32_t cicu_region_name(const char *code, const char *in, char *output, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  char locale[16];
  UChar name[256];
  int32_t written = 0;
  snprintf(locale, sizeof locale, "und_%s", code);
  int32_t length = uloc_getDisplayCountry(locale, in, name, 256, &error);
  // A default warning means that ICU only gave the code back.
  if (U_FAILURE(error) || error == U_USING_DEFAULT_WARNING) return 0;
  u_strToUTF8(output, capacity, &written, name, length, &error);
  return U_FAILURE(error) ? 0 : written;
}
