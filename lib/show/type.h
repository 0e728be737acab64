#ifndef SHOW_TYPE_H
#define SHOW_TYPE_H

#include "base/buf.h"
#include "plan/field.h"

/* How the kinds of fields are called and written, for the reference and the editor. */
struct type {
    const char *name;    /* NULL where it depends on the field */
    const char *written; /* examples, or how it is made up; NULL where the name says it */
    const char *meaning; /* NULL where another kind of that name says it */
};
const struct type *type_of(enum field_kind);

/* The type of a field as authors read it: `party`, `→tasks[]`, `1..5`, `high/low`; UTF-8. */
void type_put(struct buf *, const struct field *);

/* What may stand there, in words: examples, or whose id; nothing where the type says all. */
void type_hint(struct buf *, const struct field *);

/* The short form of a part: `RANGE [NAME]`; nothing if it has none. */
void type_brief(struct buf *, const struct table *part);

#endif
