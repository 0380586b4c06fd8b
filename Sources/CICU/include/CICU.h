// What the library takes from ICU, over UTF-8. No ICU header is included here: Foundation's module carries an ICU
// of its own, and two definitions of UErrorCode in one Swift file do not compile.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

// Text boundaries (UAX 29).

typedef struct CICUBreaker CICUBreaker;
enum { CICU_WORD = 1, CICU_SENTENCE = 3 };
enum { CICU_STATUS_NONE = 0, CICU_STATUS_NUMBER = 100, CICU_STATUS_LETTER = 200 };

/// Opens a breaker for a locale; null when ICU has no data at all. A breaker belongs to one thread at a time.
CICUBreaker *_Nullable cicu_breaker_open(int32_t kind, const char *_Nonnull locale);
void cicu_breaker_close(CICUBreaker *_Nonnull breaker);
/// Starts on a text, which must outlive the iteration. False when ICU refuses it.
bool cicu_breaker_start(CICUBreaker *_Nonnull breaker, const char *_Nonnull utf8, int64_t length);
/// The next break in bytes, -1 after the last; `status` is the rule status of what ends there.
int32_t cicu_breaker_next(CICUBreaker *_Nonnull breaker, int32_t *_Nonnull status);

// Regular expressions.

typedef struct CICURegex CICURegex;

/// Compiles an expression; null when it is none, with the column where (from 1, as far as ICU knows). A compiled
/// expression belongs to one thread at a time.
CICURegex *_Nullable cicu_regex_open(const char *_Nonnull pattern, int64_t length, int32_t *_Nonnull column);
void cicu_regex_close(CICURegex *_Nonnull regex);
/// Starts on a text, which must outlive the search.
bool cicu_regex_start(CICURegex *_Nonnull regex, const char *_Nonnull utf8, int64_t length);
/// The first match that begins at a byte or after it: 1 when there is one, 0 when there is none, -1 when it takes too
/// long to know.
int32_t cicu_regex_find(
    CICURegex *_Nonnull regex, int64_t from, int64_t *_Nonnull start, int64_t *_Nonnull end);
/// The bytes of a group of the last match, -1 for one that took no part; false when the expression has no such group.
bool cicu_regex_group(CICURegex *_Nonnull regex, int32_t group, int64_t *_Nonnull start, int64_t *_Nonnull end);
/// Whether the whole of a text matches.
bool cicu_regex_matches(CICURegex *_Nonnull regex, const char *_Nonnull utf8, int64_t length);

// Transliteration.

typedef struct CICUTransliterator CICUTransliterator;

CICUTransliterator *_Nullable cicu_transliterator_open(const char *_Nonnull id);
void cicu_transliterator_close(CICUTransliterator *_Nonnull transliterator);
/// Transliterates a UTF-8 text into `output`; the length in bytes, or -1 when it does not fit `capacity`.
int32_t cicu_transliterate(
    CICUTransliterator *_Nonnull transliterator, const char *_Nonnull utf8, int32_t length,
    char *_Nonnull output, int32_t capacity);

// Encodings.

/// The name of the encoding that ICU's detector thinks most likely, copied to `name` (64 bytes), and its confidence
/// from 0 to 100.
int32_t cicu_detect_encoding(const char *_Nonnull bytes, int32_t length, char *_Nonnull name);

/// ICU's converters, by index, and the names that each can be asked for by.
int32_t cicu_encoding_count(void);
const char *_Nonnull cicu_encoding(int32_t index);
int32_t cicu_encoding_alias_count(const char *_Nonnull name);
const char *_Nullable cicu_encoding_alias(const char *_Nonnull name, int32_t index);

/// Copies what ICU itself calls the converter of a name to `output` (64 bytes); false when it has none of that name.
bool cicu_encoding_name(const char *_Nonnull name, char *_Nonnull output);

/// Whether a character has the same bytes wherever it is in a file.
bool cicu_encoding_is_stateless(const char *_Nonnull name);

/// Decodes to UTF-8 through the converter of that name, stopping at the first malformed sequence. `output` and
/// `offsets` have room for `capacity` bytes; `offsets[i]` is the offset in `bytes` of the character that output byte
/// `i` belongs to. Answers the length in bytes, -1 on a malformed sequence (at `*malformed`), -2 for an unknown name,
/// -3 when the output does not fit.
int64_t cicu_decode(
    const char *_Nonnull name, const char *_Nonnull bytes, int64_t length, char *_Nonnull output,
    int32_t *_Nullable offsets, int64_t capacity, int64_t *_Nonnull malformed);

/// Encodes UTF-8 through the converter of that name. Answers the length in bytes, -1 when a character does not exist
/// there (the scalar is put in `*missing`), -2 for an unknown name, -3 when the output does not fit.
int64_t cicu_encode(
    const char *_Nonnull name, const char *_Nonnull utf8, int64_t length, char *_Nonnull output, int64_t capacity,
    uint32_t *_Nonnull missing);

// Number words.

typedef struct CICUSpeller CICUSpeller;

/// The rule-based number formats of a language, but for those of years and cheques; null when ICU has none of its own.
/// One belongs to one thread at a time.
CICUSpeller *_Nullable cicu_speller_open(const char *_Nonnull locale);
void cicu_speller_close(CICUSpeller *_Nonnull speller);
/// How many sets of rules there are: cardinal and ordinal numbers in each gender and case that ICU knows.
int32_t cicu_speller_rules(CICUSpeller *_Nonnull speller);
bool cicu_speller_is_ordinal(CICUSpeller *_Nonnull speller, int32_t rules);
/// A number spelt out by a set of rules; the length in bytes, 0 when it cannot be.
int32_t cicu_speller_spell(
    CICUSpeller *_Nonnull speller, int32_t rules, double value, char *_Nonnull output, int32_t capacity);

// Locale data.

/// Two-letter codes of all languages, ended by null.
const char *_Nullable const *_Nonnull cicu_language_codes(void);
/// The name of a language in a language, in UTF-8; the length in bytes, 0 when there is none.
int32_t cicu_language_name(
    const char *_Nonnull code, const char *_Nonnull in, char *_Nonnull output, int32_t capacity);
/// Two-letter codes of all countries and territories, ended by null.
const char *_Nullable const *_Nonnull cicu_region_codes(void);
/// The name of a country, a territory or a part of the world (UN M.49, as "150" for Europe) in a language, in UTF-8; the
/// length in bytes, 0 when there is none.
int32_t cicu_region_name(
    const char *_Nonnull code, const char *_Nonnull in, char *_Nonnull output, int32_t capacity);

/// Calls back with the cities that name the time zones of the world, as CLDR has them: the end of the zone's name, and the city in a
/// language; nothing for those that the language writes as the zone does.
void cicu_cities(const char *_Nonnull in, void *_Nullable context,
                 void (*_Nonnull visit)(void *_Nullable context, const char *_Nonnull zone, const char *_Nonnull name));

/// Whether a language lowers I to ı, as Turkish does.
bool cicu_has_dotless_i(const char *_Nonnull code);

/// Whether the script that a language is usually written in has capitals; so of a language that is not known.
int32_t cicu_has_case(const char *_Nonnull code);

/// The columns that a scalar takes on a terminal: 0 (combining, format), 1 or 2 (East Asian wide, emoji).
int32_t cicu_columns(uint32_t scalar);

/// ICU's version, as "72.1".
const char *_Nonnull cicu_version(void);

#endif
