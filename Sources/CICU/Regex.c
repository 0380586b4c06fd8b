#include <stdlib.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

#include "CICU.h"

struct CICURegex {
  URegularExpression *expression;
  UText *text;
};

// Steps of the match engine, some milliseconds; an expression that needs more is not worth waiting for.
enum { TIME_LIMIT = 500 };

CICURegex *cicu_regex_open(const char *pattern, int64_t length, int32_t *column) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError place = {0};
  UText *text = utext_openUTF8(NULL, pattern, length, &error);
  URegularExpression *expression = uregex_openUText(text, 0, &place, &error);
  if (text) utext_close(text);
  if (U_FAILURE(error)) {
    *column = place.offset;
    return NULL;
  }
  uregex_setTimeLimit(expression, TIME_LIMIT, &error);
  CICURegex *regex = calloc(1, sizeof(CICURegex));
  regex->expression = expression;
  return regex;
}

void cicu_regex_close(CICURegex *regex) {
  uregex_close(regex->expression);
  if (regex->text) utext_close(regex->text);
  free(regex);
}

bool cicu_regex_start(CICURegex *regex, const char *utf8, int64_t length) {
  UErrorCode error = U_ZERO_ERROR;
  regex->text = utext_openUTF8(regex->text, utf8, length, &error);
  uregex_setUText(regex->expression, regex->text, &error);
  return U_SUCCESS(error);
}

int32_t cicu_regex_find(CICURegex *regex, int64_t from, int64_t *start, int64_t *end) {
  UErrorCode error = U_ZERO_ERROR;
  // From an offset on, but with all of the text in sight: an anchor there is no beginning of a line.
  bool found = uregex_find64(regex->expression, from, &error);
  if (U_FAILURE(error)) return -1;
  if (!found) return 0;
  *start = uregex_start64(regex->expression, 0, &error);
  *end = uregex_end64(regex->expression, 0, &error);
  return U_SUCCESS(error) ? 1 : -1;
}

bool cicu_regex_group(CICURegex *regex, int32_t group, int64_t *start, int64_t *end) {
  UErrorCode error = U_ZERO_ERROR;
  *start = uregex_start64(regex->expression, group, &error);
  *end = uregex_end64(regex->expression, group, &error);
  return U_SUCCESS(error);
}

bool cicu_regex_matches(CICURegex *regex, const char *utf8, int64_t length) {
  UErrorCode error = U_ZERO_ERROR;
  return cicu_regex_start(regex, utf8, length) && uregex_matches64(regex->expression, 0, &error) && U_SUCCESS(error);
}
