/*
 * One value a kind of field. What is due lies two weeks ahead, so that a new
 * record is not late on the day it is made.
 */
#include "tool/new_value.h"

#include "base/date.h"
#include "base/text.h"
#include "plan/task.h"

#include <string.h>

enum { AHEAD = 14, MOST = DAY_LAST - 60 };

static const char hours[] = "09:00-12:00, 13:00-18:00";

/* Where another value than that of the kind says more. */
static const struct {
    const char *table, *key, *value;
} better[] = {
    {"goals", "baseline_value", "0"}, {"goals", "target_value", "100"},
    {"tasks", "effort", "5d"},        {"timesheets", "hours", "8"},
    {"payments", "terms", "30ed"},    {"documents", "path", "README.md"},
    {"risks", "strategy", "accept"},   {"reports", "language", "en"},
};

struct node *new_notation(const struct new_desk *desk, const char *text)
{
    return node_text(desk->pool, text);
}

struct node *new_words(const struct new_desk *desk, const char *text)
{
    struct node *node = node_text(desk->pool, text);

    node->style = NODE_QUOTED;
    return node;
}

/* The first of a register; an id that was refused cannot be referred to. */
static const struct record *first_named(const struct plan *plan, int kind)
{
    const struct rows *rows = &plan->rows[kind];

    for (size_t i = 0; i < rows->n; i++)
        if (rows->v[i]->id)
            return rows->v[i];
    return NULL;
}

const struct record *new_person(const struct plan *plan)
{
    const struct record *manager = plan->project->manager.to;

    return manager ? manager : first_named(plan, REGISTER_PEOPLE);
}

/* "Vendor late" for `2026-11-02-vendor-late`. */
static struct node *name_of(const struct new_desk *desk)
{
    int32_t day;
    int minute;
    const char *id = desk->id ? desk->id : "TODO";
    int dated = strlen(id) > 11 && date_parse(id, 10, &day, &minute) == DATE_OK;
    struct node *node = new_words(desk, id + (dated ? 11 : 0));
    char *name = pool_text(desk->pool, node->text, node->n);

    for (char *c = name; *c; c++)
        if (*c == '-' || *c == '_')
            *c = ' ';
    if (*name >= 'a' && *name <= 'z')
        *name = (char)(*name - 'a' + 'A');
    node->text = name;
    return node;
}

static int is_ahead(const char *key)
{
    static const char *const keys[] = {"due",       "planned_on",  "until",           "review_due",
                                       "proximity", "expected_on", "expected_finish", "resume_on",
                                       "to"};

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (text_same(keys[i], key))
            return 1;
    return 0;
}

static const char *date_of(const struct new_desk *desk, const struct table *table,
                           const struct field *field)
{
    char *text = pool_room(desk->pool, 11);
    int32_t day = desk->as_of < MOST ? desk->as_of : MOST;
    int minute;

    if (table->key_date && text_same(table->key_date, field->key) && desk->id &&
        strlen(desk->id) > 10 && date_parse(desk->id, 10, &day, &minute) == DATE_OK)
        return pool_text(desk->pool, desk->id, 10);
    date_iso(day + (is_ahead(field->key) ? AHEAD : 0), text);
    return text;
}

/* A record that a reference to these registers can name. */
static const struct record *any_of(const struct plan *plan, uint64_t refers)
{
    const struct record *person = new_person(plan);

    if (refers == REGISTER_BIT(REGISTERS) - 1)
        return NULL; /* anything at all would be a guess */
    if (person && (refers & REGISTER_BIT(REGISTER_PEOPLE)))
        return person;
    for (size_t i = 0; (refers & REGISTER_BIT(REGISTER_TASKS)) && i < plan->leaves; i++)
        if (plan->leaf[i]->record.id)
            return &plan->leaf[i]->record; /* facts are of these alone */
    for (int kind = 0; kind < REGISTERS; kind++) {
        const struct record *first = refers & REGISTER_BIT(kind) ? first_named(plan, kind) : NULL;

        if (first)
            return first;
    }
    return NULL;
}

static struct node *first_word(const struct new_desk *desk, const char *words)
{
    return new_notation(desk, pool_text(desk->pool, words, strcspn(words, "/")));
}

static struct node *reference(const struct new_desk *desk, const struct field *field)
{
    const struct record *record;

    if (field->words)
        return first_word(desk, field->words);
    record = any_of(desk->plan, field->refers);
    return record ? new_notation(desk, record->id) : NULL;
}

/* The short form of a part: "2026-12-21 TODO what days these are". */
static struct node *brief(const struct new_desk *desk, const struct table *part)
{
    const char *text = "";

    for (const char *at = part->brief; *at;) {
        size_t n = strcspn(at, " ");
        const char *key = pool_text(desk->pool, at, n - (at[n - 1] == '?'));
        struct node *value = new_value(desk, part, field_find(part, key, 0));

        if (!value)
            return NULL;
        if (at[n - 1] != '?')
            text = pool_format(desk->pool, "%s%s%s", text, *text ? " " : "", value->text);
        at += n + (at[n] == ' ');
    }
    return new_notation(desk, text);
}

/* What a part must have, else its first field. */
static struct node *part_of(const struct new_desk *desk, const struct table *part)
{
    struct node *map = node_map(desk->pool);

    if (part->brief)
        return brief(desk, part);
    for (size_t i = 0; i < part->n; i++)
        if (part->field[i].flags & FIELD_REQUIRED) {
            struct node *value = new_value(desk, part, &part->field[i]);

            if (!value)
                return NULL;
            node_add(desk->pool, map, part->field[i].key, value);
        }
    if (!map->child)
        node_add(desk->pool, map, part->field[0].key, new_value(desk, part, &part->field[0]));
    return map;
}

static struct node *in_list(const struct new_desk *desk, struct node *item)
{
    struct node *list = node_list(desk->pool);

    if (item && item->kind == NODE_SCALAR)
        return item;
    if (item)
        node_add(desk->pool, list, NULL, item);
    return item ? list : NULL;
}

static struct node *week(const struct new_desk *desk)
{
    struct node *map = node_map(desk->pool);

    node_add(desk->pool, map, "mon-fri", new_notation(desk, hours));
    return map;
}

static struct node *number(const struct new_desk *desk, const struct field *field)
{
    int middle = field->least > 0 ? (field->least + field->most) / 2 : 1;

    return new_notation(desk, pool_format(desk->pool, "%d", middle));
}

/* Amounts are in the project's currency; where it has none, no amount is right. */
static struct node *amount(const struct new_desk *desk, const char *text)
{
    return desk->plan->units.currency[0] ? new_notation(desk, text) : NULL;
}

/* The kinds that need more than a constant. */
static struct node *made(const struct new_desk *desk, const struct table *table,
                         const struct field *field)
{
    const char *date = date_of(desk, table, field);

    switch (field->kind) {
    case FIELD_ID:
        return new_notation(desk, desk->id);
    case FIELD_TEXT:
    case FIELD_PROSE:
    case FIELD_TEXTS:
        if (field->flags & FIELD_LOCAL)
            return new_notation(desk, "first");
        return text_same(field->key, "name") && table->name[0]
                   ? name_of(desk)
                   : new_words(desk, pool_format(desk->pool, "TODO %s", field->help));
    case FIELD_WHOLE:
        return number(desk, field);
    case FIELD_START:
    case FIELD_END:
    case FIELD_DATES:
    case FIELD_RANGE:
    case FIELD_RANGES:
        return new_notation(desk, date);
    case FIELD_CONSTRAINT:
        return new_notation(desk, pool_format(desk->pool, "snet %s", date));
    case FIELD_WORD:
    case FIELD_WORDS:
        return first_word(desk, field->words);
    case FIELD_REF:
    case FIELD_REFS:
        return reference(desk, field);
    case FIELD_LINKS:
        return reference(desk, &(struct field){.refers = REGISTER_BIT(REGISTER_TASKS)});
    case FIELD_ASSIGNEES:
        return reference(desk, &(struct field){.refers = REGISTER_BIT(REGISTER_PEOPLE)});
    case FIELD_WEEK:
        return week(desk);
    case FIELD_PART:
        return part_of(desk, field->part);
    case FIELD_PARTS:
        return in_list(desk, part_of(desk, field->part));
    default:
        return NULL;
    }
}

struct node *new_value(const struct new_desk *desk, const struct table *table,
                       const struct field *field)
{
    static const char *const constant[FIELD_KINDS] = {
        [FIELD_FLAG] = "true",         [FIELD_NUMBER] = "1",
        [FIELD_QUANTITY] = "1",        [FIELD_PERCENT] = "50%",
        [FIELD_SHARE] = "100%",        [FIELD_PROBABILITY] = "moderate",
        [FIELD_EVERY] = "1w fri",      [FIELD_WORK] = "1d",
        [FIELD_LAG] = "1d",            [FIELD_ESTIMATE] = "5d",
        [FIELD_EFFORT] = "5d",         [FIELD_DELAY] = "moderate",
        [FIELD_BURDEN] = "moderate",   [FIELD_PRIORITY] = "medium",
        [FIELD_EV_METHOD] = "percent", [FIELD_HOURS] = hours,
    };

    for (size_t i = 0; i < sizeof better / sizeof *better; i++)
        if (text_same(better[i].table, table->name) && text_same(better[i].key, field->key))
            return new_notation(desk, better[i].value);
    if (constant[field->kind])
        return new_notation(desk, constant[field->kind]);
    if (field->kind == FIELD_MONEY || field->kind == FIELD_MONEY_ESTIMATE)
        return amount(desk, "0");
    if (field->kind == FIELD_RATE)
        return amount(desk, "0/h");
    return made(desk, table, field);
}
