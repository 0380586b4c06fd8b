#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "CICU.h"

_Static_assert(CICU_WORD == UBRK_WORD && CICU_SENTENCE == UBRK_SENTENCE, "the kinds are ICU's");
_Static_assert(
    CICU_STATUS_NUMBER == UBRK_WORD_NUMBER && CICU_STATUS_LETTER == UBRK_WORD_LETTER, "the statuses are ICU's");

struct CICUBreaker {
  UBreakIterator *iterator;
  UText *text;
};

CICUBreaker *cicu_breaker_open(int32_t kind, const char *locale) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open((UBreakIteratorType)kind, locale, NULL, 0, &error);
  if (U_FAILURE(error)) return NULL;
  CICUBreaker *breaker = calloc(1, sizeof(CICUBreaker));
  breaker->iterator = iterator;
  return breaker;
}

void cicu_breaker_close(CICUBreaker *breaker) {
  ubrk_close(breaker->iterator);
  if (breaker->text) utext_close(breaker->text);
  free(breaker);
}

bool cicu_breaker_start(CICUBreaker *breaker, const char *utf8, int64_t length) {
  UErrorCode error = U_ZERO_ERROR;
  breaker->text = utext_openUTF8(breaker->text, utf8, length, &error);
  ubrk_setUText(breaker->iterator, breaker->text, &error);
  return U_SUCCESS(error);
}

int32_t cicu_breaker_next(CICUBreaker *breaker, int32_t *status) {
  int32_t next = ubrk_next(breaker->iterator);
  *status = next == UBRK_DONE ? 0 : ubrk_getRuleStatus(breaker->iterator);
  return next == UBRK_DONE ? -1 : next;
}
