#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include "CICU.h"

int32_t cicu_detect_encoding(const char *bytes, int32_t length, char *name) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t confidence = 0;
  name[0] = 0;
  UCharsetDetector *detector = ucsdet_open(&error);
  ucsdet_setText(detector, bytes, length, &error);
  const UCharsetMatch *match = ucsdet_detect(detector, &error);
  if (match && U_SUCCESS(error)) {
    strncpy(name, ucsdet_getName(match, &error), 63);
    name[63] = 0;
    confidence = ucsdet_getConfidence(match, &error);
  }
  ucsdet_close(detector);
  return confidence;
}

static UConverter *open_converter(const char *name) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &error);
  return U_FAILURE(error) ? NULL : converter;
}

int32_t cicu_encoding_count(void) { return ucnv_countAvailable(); }

const char *cicu_encoding(int32_t index) { return ucnv_getAvailableName(index); }

int32_t cicu_encoding_alias_count(const char *name) {
  UErrorCode error = U_ZERO_ERROR;
  return ucnv_countAliases(name, &error);
}

const char *cicu_encoding_alias(const char *name, int32_t index) {
  UErrorCode error = U_ZERO_ERROR;
  return ucnv_getAlias(name, (uint16_t)index, &error);
}

bool cicu_encoding_name(const char *name, char *output) {
  UConverter *converter = open_converter(name);
  if (!converter) return false;
  UErrorCode error = U_ZERO_ERROR;
  strncpy(output, ucnv_getName(converter, &error), 63);
  output[63] = 0;
  ucnv_close(converter);
  return U_SUCCESS(error);
}

bool cicu_encoding_is_stateless(const char *name) {
  UConverter *converter = open_converter(name);
  if (!converter) return false;
  UConverterType type = ucnv_getType(converter);
  ucnv_close(converter);
  switch (type) {
    case UCNV_SBCS:
    case UCNV_DBCS:
    case UCNV_MBCS:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII:
    case UCNV_UTF8:
    case UCNV_CESU8:
    case UCNV_UTF16_BigEndian:
    case UCNV_UTF16_LittleEndian:
    case UCNV_UTF32_BigEndian:
    case UCNV_UTF32_LittleEndian: return true;
    default: return false;
  }
}

int64_t cicu_decode(
    const char *name, const char *bytes, int64_t length, char *output, int32_t *offsets, int64_t capacity,
    int64_t *malformed) {
  UConverter *converter = open_converter(name);
  if (!converter) return -2;
  UErrorCode error = U_ZERO_ERROR;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  const char *at = bytes, *end = bytes + length;
  int64_t written = 0;
  // One scalar at a time: the source offset of each is then known exactly, also for stateful encodings.
  while (at < end) {
    const char *before = at;
    UChar32 scalar = ucnv_getNextUChar(converter, &at, end, &error);
    if (error == U_INDEX_OUTOFBOUNDS_ERROR) break;  // only shift sequences were left
    if (U_FAILURE(error)) {
      *malformed = before - bytes;
      ucnv_close(converter);
      return -1;
    }
    uint8_t utf8[4];
    int32_t size = 0;
    U8_APPEND_UNSAFE(utf8, size, scalar);
    if (written + size > capacity) {
      ucnv_close(converter);
      return -3;
    }
    for (int32_t i = 0; i < size; i++) {
      output[written] = (char)utf8[i];
      if (offsets) offsets[written] = (int32_t)(before - bytes);
      written++;
    }
  }
  ucnv_close(converter);
  return written;
}

// Leaves the error as it is. ICU's own callback that stops takes no offence at what a reader does not see, as soft
// hyphens and joiners: it drops them.
static void stop(
    const void *context, UConverterFromUnicodeArgs *arguments, const UChar *units, int32_t length, UChar32 scalar,
    UConverterCallbackReason reason, UErrorCode *error) {
  (void)context, (void)arguments, (void)units, (void)length, (void)scalar, (void)reason, (void)error;
}

// The character that a converter has stopped at, which may come before the one that was given last.
static UChar32 refused(UConverter *converter, UChar32 last) {
  UErrorCode error = U_ZERO_ERROR;
  UChar units[8];
  int8_t count = 8;
  ucnv_getInvalidUChars(converter, units, &count, &error);
  if (U_FAILURE(error) || count < 1) return last;
  UChar32 scalar;
  U16_GET(units, 0, 0, count, scalar);
  return scalar;
}

int64_t cicu_encode(
    const char *name, const char *utf8, int64_t length, char *output, int64_t capacity, uint32_t *missing) {
  UConverter *converter = open_converter(name);
  if (!converter) return -2;
  UErrorCode error = U_ZERO_ERROR;
  ucnv_setFromUCallBack(converter, stop, NULL, NULL, NULL, &error);
  char *target = output;
  int64_t at = 0;
  while (at < length && U_SUCCESS(error)) {
    UChar32 scalar = 0;
    U8_NEXT(utf8, at, length, scalar);
    if (scalar < 0) scalar = 0xFFFD;
    UChar units[2];
    int32_t count = 0;
    U16_APPEND_UNSAFE(units, count, scalar);
    const UChar *source = units;
    ucnv_fromUnicode(
        converter, &target, output + capacity, &source, units + count, NULL, at >= length, &error);
    if (error == U_INVALID_CHAR_FOUND || error == U_ILLEGAL_CHAR_FOUND) {
      *missing = (uint32_t)refused(converter, scalar);
    }
  }
  ucnv_close(converter);
  if (error == U_BUFFER_OVERFLOW_ERROR) return -3;
  return U_FAILURE(error) ? -1 : target - output;
}
