/*
 * Every register and every part of a record is a definition, once. A record
 * that may be written inside another has a second one, without the reference
 * that nesting gives. Parts have no names of their own: each is called by the
 * way to the first field that has it.
 */
#include "show/schema.h"

#include "base/die.h"
#include "show/pattern.h"
#include "show/schema_room.h"
#include "show/type.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct named {
    const struct table *part;
    char *name;
};

struct schema {
    struct json json;
    struct named *v; /* the parts, in the order they are met */
    size_t n, cap;
    uint64_t inside; /* registers that may be nested */
    const char *back[REGISTERS];
};

static const char *part_name(const struct schema *s, const struct table *part)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->v[i].part == part)
            return s->v[i].name;
    return NULL;
}

/* Parts of parts come behind; they are as deep as the tables are, which is three. */
static void parts_name(struct schema *s, const struct table *table, const char *way)
{
    for (size_t i = 0; i < table->n; i++) {
        const struct field *field = &table->field[i];
        struct buf name = {0};

        if (field->kind == FIELD_NESTED) {
            s->inside |= REGISTER_BIT(field->nested);
            s->back[field->nested] = field->back;
        }
        if (!field->part || part_name(s, field->part))
            continue;
        buf_format(&name, "%s.%s", way, field->key);
        ARRAY_PUSH(s->v, s->n, s->cap, ((struct named){field->part, name.text}));
        parts_name(s, field->part, name.text);
    }
}

static int is_list(enum field_kind kind)
{
    switch (kind) {
    case FIELD_TEXTS:
    case FIELD_WORDS:
    case FIELD_REFS:
    case FIELD_DATES:
    case FIELD_RANGES:
    case FIELD_LINKS:
    case FIELD_ASSIGNEES:
    case FIELD_HOURS:
    case FIELD_EDITS:
    case FIELD_PARTS:
    case FIELD_NESTED: return 1;
    default: return 0;
    }
}

/* One entry, or the one value, of a field that is not computed. */
static void entry_put(struct schema *s, const struct field *field)
{
    struct json *json = &s->json;

    if (field->kind == FIELD_NESTED) {
        char name[64];

        snprintf(name, sizeof name, "%s.inside", table_of((enum register_kind)field->nested)->name);
        schema_ref(json, name);
    } else if (field->kind == FIELD_EXT) {
        json_open(json, NULL, '{', 1);
        json_close(json, '}');
    } else if (field->part) {
        schema_ref(json, part_name(s, field->part));
    } else {
        schema_value(json, field);
    }
}

/* Entries that are one line beside those that are mappings; `true` is an id, too. */
static void brief_put(struct schema *s, const struct table *part)
{
    struct buf pattern = {0};
    size_t required = 0;

    for (size_t i = 0; i < part->n; i++)
        required += (part->field[i].flags & FIELD_REQUIRED) != 0;
    pattern_brief(&pattern, part);
    schema_pattern(&s->json, &pattern, 0);
    if (part->field[0].kind == FIELD_REF && required == 1)
        schema_type(&s->json, "boolean", NULL, NULL);
    buf_release(&pattern);
}

static void entries_put(struct schema *s, const struct field *field)
{
    entry_put(s, field);
    if (field->kind == FIELD_PARTS && field->part->brief)
        brief_put(s, field->part);
}

static void field_put(struct schema *s, const struct field *field, const char *key, int required)
{
    struct json *json = &s->json;
    struct buf help = {0}, hint = {0};

    type_hint(&hint, field);
    buf_puts(&help, field->help);
    if (hint.n && !strstr(field->help, hint.text))
        buf_format(&help, " (%s)", hint.text);
    schema_any(json, key, help.text);
    if (field->kind != FIELD_COMPUTED) {
        entries_put(s, field);
        if (is_list((enum field_kind)field->kind)) {
            schema_list(json);
            entries_put(s, field);
            schema_list_end(json, field->kind != FIELD_EDITS);
        }
    }
    if (!required)
        schema_ref(json, "nothing");
    schema_any_end(json);
    buf_release(&help);
    buf_release(&hint);
}

/* BACK is the reference that nesting gives, which is not written then; or NULL. */
static void table_put(struct schema *s, const char *name, const struct table *table,
                      const char *back)
{
    static const struct field given = {.kind = FIELD_COMPUTED,
                                       .help = "follows from where this is written"};
    const char *required[64];
    size_t n = 0;

    schema_object(&s->json, name, table->help);
    for (size_t i = 0; i < table->n; i++) {
        const struct field *field = &table->field[i];
        int is_back = back && strcmp(field->key, back) == 0;
        int needed = !is_back && ((field->flags & FIELD_REQUIRED) ||
                                  (field->kind == FIELD_ID && (table->flags & TABLE_ID)));

        if (needed)
            required[n++] = field->key;
        field_put(s, is_back ? &given : field, field->key, needed);
        if (field->also)
            field_put(s, field, field->also, 0);
    }
    schema_object_end(&s->json, required, n);
}

static void definitions_put(struct schema *s)
{
    json_open(&s->json, "definitions", '{', 0);
    for (int kind = 0; kind < REGISTERS; kind++) {
        const struct table *table = table_of((enum register_kind)kind);
        char inside[64];

        table_put(s, table->name, table, NULL);
        if (!(s->inside & REGISTER_BIT(kind)))
            continue;
        snprintf(inside, sizeof inside, "%s.inside", table->name);
        table_put(s, inside, table, s->back[kind]);
    }
    for (size_t i = 0; i < s->n; i++)
        table_put(s, s->v[i].name, s->v[i].part, NULL);
    schema_notations(&s->json);
    json_close(&s->json, '}');
}

/* A register is a list, of which a single record may be written without its dash. */
static void registers_put(struct schema *s)
{
    for (int kind = 0; kind < REGISTERS; kind++) {
        const struct table *table = table_of((enum register_kind)kind);

        schema_any(&s->json, table->name, table->help);
        schema_ref(&s->json, table->name);
        if (!(table->flags & TABLE_ONE)) {
            schema_list(&s->json);
            schema_ref(&s->json, table->name);
            schema_list_end(&s->json, 1);
        }
        schema_ref(&s->json, "nothing");
        schema_any_end(&s->json);
    }
}

static void text_put(struct json *json, const char *key, const char *text)
{
    json_text(json, key, text, strlen(text));
}

void schema_put(struct buf *out)
{
    struct schema s = {0};
    struct json *json = &s.json;

    for (int kind = 0; kind < REGISTERS; kind++) {
        const struct table *table = table_of((enum register_kind)kind);

        parts_name(&s, table, table->name);
    }
    json_init(json, out);
    json_open(json, NULL, '{', 0);
    text_put(json, "$schema", "http://json-schema.org/draft-07/schema#");
    text_put(json, "title", "Planloom " VERSION ": plan.yaml, *.plan.yaml");
    json_open(json, "type", '[', 1);
    text_put(json, NULL, "object");
    text_put(json, NULL, "null");
    json_close(json, ']');
    json_open(json, "properties", '{', 0);
    registers_put(&s);
    json_close(json, '}');
    json_open(json, "patternProperties", '{', 1);
    json_open(json, "^x-", '{', 1);
    json_close(json, '}');
    json_close(json, '}');
    json_raw(json, "additionalProperties", "false");
    definitions_put(&s);
    json_close(json, '}');
    for (size_t i = 0; i < s.n; i++)
        free(s.v[i].name);
    free(s.v);
}
