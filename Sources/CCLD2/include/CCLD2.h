// Language detection by Compact Language Detector 2, behind a C header since CLD2 is C++.
#ifndef CCLD2_H
#define CCLD2_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The code of the language that most of the UTF-8 text is in, "un" when that is not known.
/// `reliable` is CLD2's own judgement of its answer.
const char *_Nonnull ccld2_detect(const char *_Nonnull utf8, size_t length, bool *_Nonnull reliable);

#ifdef __cplusplus
}
#endif

#endif
