#include "CCLD2.h"

// CLD2's header uses FILE without including its declaration.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>

const char *ccld2_detect(const char *utf8, size_t length, bool *reliable) {
  CLD2::Language language =
      CLD2::DetectLanguage(utf8, static_cast<int>(length), /* is_plain_text */ true, reliable);
  return CLD2::LanguageCode(language);
}
