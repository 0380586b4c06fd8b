#include <stdio.h>
#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
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

void cicu_cities(const char *in, void *context, void (*visit)(void *, const char *, const char *)) {
  UErrorCode error = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_open(U_ICUDATA_NAME "-zone", in, &error);
  UResourceBundle *zones = ures_getByKey(bundle, "zoneStrings", NULL, &error);
  UResourceBundle *zone = NULL;
  while (U_SUCCESS(error) && ures_hasNext(zones)) {
    zone = ures_getNextResource(zones, zone, &error);
    if (U_FAILURE(error)) break;
    UErrorCode missing = U_ZERO_ERROR;
    int32_t length = 0;
    const UChar *name = ures_getStringByKey(zone, "ec", &length, &missing);
    // "Asia:Pyongyang"; the other keys are of groups of zones.
    const char *key = ures_getKey(zone);
    const char *city = key ? strrchr(key, ':') : NULL;
    if (U_FAILURE(missing) || !city || strncmp(key, "meta:", 5) == 0) continue;
    char text[256];
    u_strToUTF8(text, sizeof text, NULL, name, length, &missing);
    if (U_SUCCESS(missing)) visit(context, city + 1, text);
  }
  ures_close(zone);
  ures_close(zones);
  ures_close(bundle);
}
