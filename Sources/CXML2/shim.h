#include <libxml/xmlversion.h>
// With it, libxml2's headers include ICU's, which clash with those that Foundation carries (see CICU.h).
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
