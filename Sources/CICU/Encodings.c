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

bool cicu_is_encoding(const char *name) {
  UConverter *converter = open_converter(name);
  if (converter) ucnv_close(converter);
  return converter != NULL;
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

int64_t cicu_encode(
    const char *name, const char *utf8, int64_t length, char *output, int64_t capacity, uint32_t *missing) {
  UConverter *converter = open_converter(name);
  if (!converter) return -2;
  UErrorCode error = U_ZERO_ERROR;
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
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
    if (error == U_INVALID_CHAR_FOUND || error == U_ILLEGAL_CHAR_FOUND) *missing = (uint32_t)scalar;
  }
  ucnv_close(converter);
  if (error == U_BUFFER_OVERFLOW_ERROR) return -3;
  return U_FAILURE(error) ? -1 : target - output;
}
