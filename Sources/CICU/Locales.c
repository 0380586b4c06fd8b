#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/uvernum.h>

#include "CICU.h"

const char *const *cicu_language_codes(void) { return uloc_getISOLanguages(); }

int32_t cicu_language_name(const char *code, const char *in, char *output, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  UChar name[256];
  int32_t length = uloc_getDisplayLanguage(code, in, name, 256, &error), written = 0;
  // A default warning means that ICU only gave the code back.
  if (U_FAILURE(error) || error == U_USING_DEFAULT_WARNING) return 0;
  u_strToUTF8(output, capacity, &written, name, length, &error);
  return U_FAILURE(error) ? 0 : written;
}

bool cicu_has_dotless_i(const char *code) {
  UErrorCode error = U_ZERO_ERROR;
  UChar lower[4], upper = 'I';
  int32_t length = u_strToLower(lower, 4, &upper, 1, code, &error);
  return U_SUCCESS(error) && length == 1 && lower[0] == 0x131;
}

int32_t cicu_has_case(const char *code) {
  UErrorCode error = U_ZERO_ERROR;
  UScriptCode scripts[8];
  int32_t count = uscript_getCode(code, scripts, 8, &error);
  return U_FAILURE(error) || count < 1 || uscript_isCased(scripts[0]);
}

int32_t cicu_columns(uint32_t scalar) {
  UChar32 c = (UChar32)scalar;
  int8_t category = u_charType(c);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
  // Hangul vowels and final consonants join the syllable before them.
  if (c >= 0x1160 && c <= 0x11FF) return 0;
  int32_t width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

const char *cicu_version(void) { return U_ICU_VERSION; }
