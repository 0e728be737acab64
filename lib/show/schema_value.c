/*
 * A notation is a definition: strings of a pattern, and what loaders of YAML
 * make of its plainest form, a number or a boolean. Kinds that depend on the
 * field (words, bounds) are written where they are used.
 */
#include "show/schema_room.h"

#include "show/pattern.h"
#include "show/type.h"

#include <inttypes.h>
#include <string.h>

enum { SHAPES = FIELD_LINE | FIELD_LOCAL | FIELD_CURRENCY | FIELD_TIMEZONE | FIELD_CLOSED };

#define NUMBERS "-9223372036854.7", "9223372036854.7"
#define AMOUNTS "-1000000000000000", "1000000000000000"

static const struct notation {
    const char *name;
    uint8_t kind, boolean;
    uint16_t shape;           /* of SHAPES */
    const char *number;       /* "number" or "integer", where it may be one */
    const char *least, *most; /* of the number */
} notations[] = {
    {"id", FIELD_ID, 1, 0, NULL, NULL, NULL},
    {"reference", FIELD_REF, 1, 0, NULL, NULL, NULL},
    {"local_id", FIELD_TEXT, 1, FIELD_LOCAL, NULL, NULL, NULL},
    {"line", FIELD_TEXT, 1, FIELD_LINE, "number", NULL, NULL},
    {"currency", FIELD_TEXT, 0, FIELD_CURRENCY, NULL, NULL, NULL},
    {"timezone", FIELD_TEXT, 0, FIELD_TIMEZONE, NULL, NULL, NULL},
    {"text", FIELD_TEXT, 1, 0, "number", NULL, NULL},
    {"prose", FIELD_PROSE, 1, 0, "number", NULL, NULL},
    {"flag", FIELD_FLAG, 1, 0, NULL, NULL, NULL},
    {"number", FIELD_NUMBER, 0, 0, "number", NUMBERS},
    {"quantity", FIELD_QUANTITY, 0, 0, "number", "0", "9223372036854.7"},
    {"percent", FIELD_PERCENT, 0, 0, "integer", "0", "100"},
    {"share", FIELD_SHARE, 0, 0, "integer", "0", "1000"},
    {"probability", FIELD_PROBABILITY, 0, 0, "integer", "0", "100"},
    {"money", FIELD_MONEY, 0, 0, "number", AMOUNTS},
    {"money_estimate", FIELD_MONEY_ESTIMATE, 0, 0, "number", AMOUNTS},
    {"when", FIELD_START, 0, 0, NULL, NULL, NULL},
    {"range", FIELD_RANGE, 0, 0, NULL, NULL, NULL},
    {"closed_range", FIELD_RANGE, 0, FIELD_CLOSED, NULL, NULL, NULL},
    {"every", FIELD_EVERY, 0, 0, NULL, NULL, NULL},
    {"work", FIELD_WORK, 0, 0, NULL, NULL, NULL},
    {"signed_work", FIELD_LAG, 0, 0, NULL, NULL, NULL},
    {"estimate", FIELD_ESTIMATE, 0, 0, NULL, NULL, NULL},
    {"effort", FIELD_EFFORT, 0, 0, NULL, NULL, NULL},
    {"delay", FIELD_DELAY, 0, 0, NULL, NULL, NULL},
    {"burden", FIELD_BURDEN, 0, 0, "number", AMOUNTS},
    {"priority", FIELD_PRIORITY, 0, 0, "integer", "1", "1000"},
    {"link", FIELD_LINKS, 1, 0, NULL, NULL, NULL},
    {"assignee", FIELD_ASSIGNEES, 1, 0, NULL, NULL, NULL},
    {"constraint", FIELD_CONSTRAINT, 0, 0, NULL, NULL, NULL},
    {"ev_method", FIELD_EV_METHOD, 0, 0, NULL, NULL, NULL},
    {"hours", FIELD_HOURS, 0, 0, NULL, NULL, NULL},
};

static void word(struct json *json, const char *key, const char *text)
{
    json_text(json, key, text, strlen(text));
}

void schema_any(struct json *json, const char *key, const char *description)
{
    json_open(json, key, '{', 1);
    if (description)
        word(json, "description", description);
    json_open(json, "anyOf", '[', 1);
}

void schema_any_end(struct json *json)
{
    json_close(json, ']');
    json_close(json, '}');
}

void schema_object(struct json *json, const char *key, const char *description)
{
    json_open(json, key, '{', 0);
    if (description)
        word(json, "description", description);
    word(json, "type", "object");
    json_open(json, "properties", '{', 0);
}

void schema_object_end(struct json *json, const char *const *required, size_t n)
{
    json_close(json, '}');
    json_open(json, "patternProperties", '{', 1);
    json_open(json, "^x-", '{', 1);
    json_close(json, '}');
    json_close(json, '}');
    json_raw(json, "additionalProperties", "false");
    if (n) {
        json_open(json, "required", '[', 1);
        for (size_t i = 0; i < n; i++)
            word(json, NULL, required[i]);
        json_close(json, ']');
    }
    json_close(json, '}');
}

void schema_ref(struct json *json, const char *name)
{
    struct buf path = {0};

    buf_format(&path, "#/definitions/%s", name);
    json_open(json, NULL, '{', 1);
    word(json, "$ref", path.text);
    json_close(json, '}');
    buf_release(&path);
}

void schema_enum(struct json *json, const char *words)
{
    json_open(json, NULL, '{', 1);
    json_open(json, "enum", '[', 1);
    for (const char *at = words; at; at = strchr(at, '/')) {
        at += *at == '/';
        json_text(json, NULL, at, strcspn(at, "/"));
    }
    json_close(json, ']');
    json_close(json, '}');
}

void schema_list(struct json *json)
{
    json_open(json, NULL, '{', 0);
    word(json, "type", "array");
    schema_any(json, "items", NULL);
}

void schema_list_end(struct json *json, int nothing)
{
    if (nothing)
        schema_ref(json, "nothing");
    schema_any_end(json);
    json_close(json, '}');
}

void schema_pattern(struct json *json, const struct buf *pattern, int exact)
{
    struct buf whole = {0};
    const char *blanks = exact ? "" : "[ \\t]*";

    buf_format(&whole, "^%s(?:%s)%s$", blanks, pattern->text, blanks);
    json_open(json, NULL, '{', 1);
    word(json, "type", "string");
    json_text(json, "pattern", whole.text, whole.n);
    json_close(json, '}');
    buf_release(&whole);
}

void schema_type(struct json *json, const char *type, const char *least, const char *most)
{
    json_open(json, NULL, '{', 1);
    word(json, "type", type);
    if (least) {
        json_raw(json, "minimum", least);
        json_raw(json, "maximum", most);
    }
    json_close(json, '}');
}

static void strings(struct json *json, const struct field *field)
{
    enum field_kind kind = (enum field_kind)field->kind;
    struct buf pattern = {0};

    pattern_put(&pattern, field);
    schema_pattern(json, &pattern,
                   kind == FIELD_ID || kind == FIELD_REF || kind == FIELD_TEXT ||
                       kind == FIELD_PROSE || kind == FIELD_FLAG);
    buf_release(&pattern);
}

/* The kind of one entry of a list; both ends of time are written alike. */
static enum field_kind entry_kind(enum field_kind kind)
{
    switch (kind) {
    case FIELD_TEXTS: return FIELD_TEXT;
    case FIELD_REFS: return FIELD_REF;
    case FIELD_END:
    case FIELD_DATES: return FIELD_START;
    case FIELD_RANGES: return FIELD_RANGE;
    default: return kind;
    }
}

static const char *notation_of(const struct field *field)
{
    enum field_kind kind = entry_kind((enum field_kind)field->kind);

    for (size_t i = 0; i < sizeof notations / sizeof *notations; i++)
        if (notations[i].kind == kind && notations[i].shape == (field->flags & SHAPES))
            return notations[i].name;
    return NULL;
}

static void bounded_number(struct json *json, const struct field *field)
{
    json_open(json, NULL, '{', 1);
    word(json, "type", "number");
    json_number(json, "exclusiveMinimum", 0);
    json_number(json, "maximum", field->most);
    json_close(json, '}');
    strings(json, field);
}

static void bounded_whole(struct json *json, const struct field *field)
{
    json_open(json, NULL, '{', 1);
    word(json, "type", "integer");
    json_number(json, "minimum", field->least);
    json_number(json, "maximum", field->most);
    json_close(json, '}');
    strings(json, field);
}

void schema_value(struct json *json, const struct field *field)
{
    enum field_kind kind = (enum field_kind)field->kind;

    if (kind == FIELD_WORD || kind == FIELD_WORDS)
        schema_enum(json, field->words);
    else if (kind == FIELD_WHOLE)
        bounded_whole(json, field);
    else if (kind == FIELD_NUMBER && field->most)
        bounded_number(json, field);
    else if (kind == FIELD_RATE)
        strings(json, field);
    else if (kind == FIELD_WEEK)
        schema_ref(json, "week");
    else if (kind == FIELD_EDITS)
        schema_ref(json, "edit");
    else
        schema_ref(json, notation_of(field));
}

static void notation_put(struct json *json, const struct notation *notation)
{
    struct field field = {.kind = notation->kind, .flags = notation->shape};
    const struct type *type = type_of((enum field_kind)notation->kind);

    json_open(json, notation->name, '{', 1);
    if (type->written && !notation->shape)
        word(json, "title", type->written);
    json_open(json, "anyOf", '[', 1);
    strings(json, &field);
    if (notation->number)
        schema_type(json, notation->number, notation->least, notation->most);
    if (notation->boolean)
        schema_type(json, "boolean", NULL, NULL);
    schema_long(json, (enum field_kind)notation->kind);
    schema_any_end(json);
}

void schema_notations(struct json *json)
{
    json_open(json, "nothing", '{', 1);
    word(json, "title", "not given");
    json_open(json, "type", '[', 1);
    word(json, NULL, "string");
    word(json, NULL, "null");
    json_close(json, ']');
    json_number(json, "maxLength", 0);
    json_close(json, '}');
    for (size_t i = 0; i < sizeof notations / sizeof *notations; i++)
        notation_put(json, &notations[i]);
    schema_long_notations(json);
}
