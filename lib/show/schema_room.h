#ifndef SHOW_SCHEMA_ROOM_H
#define SHOW_SCHEMA_ROOM_H

#include "plan/field.h"
#include "show/json.h"

/* What the rooms of the schema share. */

/* Into `definitions`: the notations that all registers use. */
void schema_notations(struct json *);

/*
 * The ways to write one value of FIELD, which no table describes, as schemas
 * into the list that is open; of a list field, the ways to write one entry.
 */
void schema_value(struct json *, const struct field *);

/* The same for the long forms of a kind; nothing if it has none. */
void schema_long(struct json *, enum field_kind);

/* Into `definitions`: what only long forms are made of. */
void schema_long_notations(struct json *);

/* Opens `KEY: {"anyOf": [`, with a description unless it is NULL; and closes it. */
void schema_any(struct json *, const char *key, const char *description);
void schema_any_end(struct json *);

/* Opens `KEY: {"type": "object", "properties": {`; its end says which of them are needed. */
void schema_object(struct json *, const char *key, const char *description);
void schema_object_end(struct json *, const char *const *required, size_t n);

/* {"$ref": "#/definitions/NAME"}; `nothing` is what counts as not given. */
void schema_ref(struct json *, const char *name);

/* {"type": "string", "pattern": ...}: all of it, and blanks around unless EXACT. */
void schema_pattern(struct json *, const struct buf *pattern, int exact);

/* {"type": TYPE, "minimum": LEAST, "maximum": MOST}; no bounds where LEAST is NULL. */
void schema_type(struct json *, const char *type, const char *least, const char *most);

/* {"enum": ["one", "two", "three"]} of "one/two/three" */
void schema_enum(struct json *, const char *words);

/* Opens a list; the ways to write one entry follow; NOTHING: an entry may be empty. */
void schema_list(struct json *);
void schema_list_end(struct json *, int nothing);

#endif
