/*
 * Types go along a path as a set of registers, since a reference may lead to
 * several; values go along it as a list, since a name may lead to many.
 */
#include "show/path.h"

#include "base/die.h"
#include "base/text.h"
#include "plan/task.h"
#include "show/view_room.h"
#include "tool/duties.h"
#include "tool/standing.h"

#include <stdlib.h>
#include <string.h>

static const struct computed {
    const char *name;
    enum measure measure;
    const char *words;
} computed[] = {
    {"wbs", MEASURE_DOTTED, NULL},
    {"start", MEASURE_MOMENT, NULL},
    {"finish", MEASURE_MOMENT, NULL},
    {"late_start", MEASURE_MOMENT, NULL},
    {"late_finish", MEASURE_MOMENT, NULL},
    {"total_float", MEASURE_WORK, NULL},
    {"free_float", MEASURE_WORK, NULL},
    {"critical", MEASURE_FLAG, NULL},
    {"percent", MEASURE_PERCENT, NULL},
    {"status", MEASURE_WORD, "not_started/in_progress/blocked/on_hold/completed/cancelled"},
    {"slip", MEASURE_WORK, NULL},
    {"why", MEASURE_TEXT, NULL},
    {"summary", MEASURE_FLAG, NULL},
    {"depth", MEASURE_NUMBER, NULL},
    {"state", MEASURE_WORD, "unknown/green/amber/red/done"},
};

const char path_place[] = "place";

enum { COMPUTED_FIELDS = sizeof computed / sizeof *computed };

const char *path_computed(size_t i)
{
    return i < COMPUTED_FIELDS ? computed[i].name : NULL;
}

static enum measure measure_of(const struct field *field)
{
    switch ((enum field_kind)field->kind) {
    case FIELD_FLAG: return MEASURE_FLAG;
    case FIELD_WHOLE:
    case FIELD_NUMBER:
    case FIELD_QUANTITY: return MEASURE_NUMBER;
    case FIELD_PERCENT:
    case FIELD_SHARE:
    case FIELD_PROBABILITY: return MEASURE_PERCENT;
    case FIELD_MONEY:
    case FIELD_MONEY_ESTIMATE:
    case FIELD_BURDEN: return MEASURE_MONEY;
    case FIELD_START:
    case FIELD_END:
    case FIELD_DATES: return MEASURE_MOMENT;
    case FIELD_WORK:
    case FIELD_LAG:
    case FIELD_ESTIMATE:
    case FIELD_EFFORT:
    case FIELD_DELAY: return MEASURE_WORK;
    case FIELD_WORD:
    case FIELD_WORDS: return MEASURE_WORD;
    case FIELD_PRIORITY: return MEASURE_PRIORITY;
    case FIELD_REF:
    case FIELD_REFS:
    case FIELD_LINKS:
    case FIELD_ASSIGNEES: return MEASURE_ID;
    case FIELD_PART:
    case FIELD_PARTS:
    case FIELD_WEEK:
    case FIELD_EXT:
    case FIELD_EDITS: return MEASURE_NONE;
    default: return MEASURE_TEXT;
    }
}

static uint64_t refers_of(const struct field *field)
{
    return field->kind == FIELD_LINKS ? REGISTER_BIT(REGISTER_TASKS)
           : field->kind == FIELD_ASSIGNEES
               ? REGISTER_BIT(REGISTER_PEOPLE) | REGISTER_BIT(REGISTER_SKILLS)
               : field->refers;
}

static int has_key(const struct field *field, const char *name, size_t n)
{
    return field->kind != FIELD_COMPUTED && field->kind != FIELD_NESTED &&
           (name_is(name, n, field->key) || (field->also && name_is(name, n, field->also)));
}

/* Where a path has come to. */
struct station {
    uint64_t registers;
    const struct table *part; /* or a part, or what is no register */
    enum field_kind kind;     /* of the field that led here */
};

/* A path to a field that is called the same in two places is text unless both are alike. */
static void take(struct path *path, uint64_t *refers, enum measure measure, const char *words,
                 enum field_kind kind, int first)
{
    int same = path->measure == measure &&
               (path->words == words || (path->words && words && strcmp(path->words, words) == 0));

    if (first)
        *path = (struct path){path->text, measure, kind, words, 0, NULL};
    else if (!same)
        *path = (struct path){path->text, MEASURE_TEXT, kind, NULL, 0, NULL};
    path->refers |= *refers;
}

static int step_table(const struct table *table, const char *name, size_t n, struct path *path,
                      struct station *to, int first)
{
    int tasks = table == table_of(REGISTER_TASKS);
    int kind = register_find(table->name);
    uint64_t refers = 0;

    for (size_t i = 0; tasks && i < COMPUTED_FIELDS; i++)
        if (name_is(name, n, computed[i].name)) {
            take(path, &refers, computed[i].measure, computed[i].words, FIELD_COMPUTED, first);
            return 1;
        }
    for (size_t i = 0; i < table->n; i++) {
        const struct field *field = &table->field[i];

        if (!has_key(field, name, n))
            continue;
        refers = refers_of(field);
        take(path, &refers, measure_of(field), field->words, (enum field_kind)field->kind, first);
        path->part = field->part ? field->part->field[0].key : view_weekday(0);
        to->registers |= refers;
        to->part = field->part;
        to->kind = (enum field_kind)field->kind;
        return 1;
    }
    if (kind >= 0 && name_is(name, n, path_place)) {
        take(path, &refers, MEASURE_TEXT, NULL, FIELD_COMPUTED, first);
        return 1;
    }
    int stands = table == duties_table() || (kind >= 0 && standing_known((enum register_kind)kind));

    if (!stands ||
        !(name_is(name, n, "done") || name_is(name, n, "late") || name_is(name, n, "overdue")))
        return 0;
    take(path, &refers, MEASURE_FLAG, NULL, FIELD_COMPUTED, first);
    return 1;
}

static void guess_in(const struct table *table, const char *name, struct text_guess *guess)
{
    for (size_t i = 0; i < table->n; i++)
        if (table->field[i].kind != FIELD_COMPUTED && table->field[i].kind != FIELD_NESTED)
            text_guess_offer(guess, name, table->field[i].key);
    for (size_t i = 0; table == table_of(REGISTER_TASKS) && i < COMPUTED_FIELDS; i++)
        text_guess_offer(guess, name, computed[i].name);
}

/* One name further; 0 if nothing is called so. GUESS: what may have been meant. */
static int step(const struct station *at, const char *name, size_t n, struct path *path,
                struct station *to, struct text_guess *guess)
{
    int found = 0;
    char key[65] = "";

    *to = (struct station){0};
    if (at->kind == FIELD_EXT || at->kind == FIELD_EDITS || at->kind == FIELD_WEEK) {
        uint64_t refers = 0;
        int known = at->kind != FIELD_WEEK;

        for (int day = 0; day < 7; day++)
            known |= name_is(name, n, view_weekday(day));
        take(path, &refers, MEASURE_TEXT, NULL, FIELD_TEXT, 1);
        to->kind = at->kind == FIELD_WEEK ? FIELD_TEXT : at->kind;
        return known;
    }
    memcpy(key, name, n < sizeof key ? n : 0);
    if (at->part) {
        found = step_table(at->part, name, n, path, to, 1);
        if (!found)
            guess_in(at->part, key, guess);
    }
    for (int r = 0; r < REGISTERS; r++)
        if (at->registers & REGISTER_BIT(r))
            found |= step_table(table_of((enum register_kind)r), name, n, path, to, !found);
    for (int r = 0; r < REGISTERS && !found; r++)
        if (at->registers & REGISTER_BIT(r))
            guess_in(table_of((enum register_kind)r), key, guess);
    return found;
}

int path_read(const struct table *table, const char *text, struct path *path,
              struct path_fault *fault)
{
    int kind = register_find(table->name);
    struct station at = {kind < 0 ? 0 : REGISTER_BIT(kind), kind < 0 ? table : NULL, FIELD_PART};

    *path = (struct path){.text = text};
    *fault = (struct path_fault){.whose = table->name};
    for (size_t i = 0;; i++) {
        size_t n = strcspn(text + i, ".");
        struct station to;

        fault->at = i;
        fault->n = n;
        if (!n || !step(&at, text + i, n, path, &to, &fault->guess))
            return 0;
        fault->whose = NULL;
        at = to;
        i += n;
        if (!text[i])
            return 1;
    }
}

static void put(struct path_keys *keys, struct shown shown)
{
    if (shown.kind == SHOWN_NOTHING || (shown.kind == SHOWN_TEXT && !shown.n))
        return;
    if (keys->n == keys->cap) {
        keys->cap = keys->cap ? 2 * keys->cap : 8;
        keys->shown = xrealloc(keys->shown, keys->cap * sizeof *keys->shown);
        keys->v = xrealloc(keys->v, keys->cap * sizeof *keys->v);
    }
    keys->shown[keys->n++] = shown;
}

static void put_ref(struct view *view, struct path_keys *keys, const struct ref *ref)
{
    if (ref->to)
        put(keys, shown_record(view, ref->to));
    else if (ref->id)
        put(keys, shown_text(ref->id, strlen(ref->id)));
}

static void put_assignee(struct view *view, struct path_keys *keys, const struct assignee *a)
{
    if (a->more)
        put_ref(view, keys, &a->more->skill);
    for (size_t i = 0; i < a->n; i++)
        put_ref(view, keys, &a->any[i].person);
}

/* SHOWN, or what is in it if it is a list; links and assignments stand for whom they name. */
static void put_all(struct view *view, struct path_keys *keys, const struct shown *shown)
{
    struct shown item;

    if (shown->kind != SHOWN_LIST)
        put(keys, *shown);
    for (size_t i = 0; shown->kind == SHOWN_LIST && i < (size_t)shown->index; i++) {
        if (shown->tag == VIEW_LINKS) {
            put_ref(view, keys, &((const struct link *)shown->of)[i].task);
        } else if (shown->tag == VIEW_ASSIGNEES) {
            put_assignee(view, keys, &((const struct assignee *)shown->of)[i]);
        } else {
            view_source(view)->item(view_source(view), shown, i, &item);
            put(keys, item);
        }
    }
}

/* `done`, `late` and `overdue`, which every record has that can be done. */
static int stands(const struct schedule *s, const struct shown *row, const char *name, size_t n,
                  struct shown *out)
{
    int done = name_is(name, n, "done");
    int late = name_is(name, n, "overdue") || (name_is(name, n, "late") && row->tag != VIEW_TASK);

    if (row->kind != SHOWN_ROW || (!done && !late))
        return 0;
    if (row->tag == VIEW_TASK || row->tag == VIEW_RECORD)
        *out = shown_bool(done ? standing_done(s, row->of) : standing_overdue(s, row->of));
    else if (row->tag == VIEW_PART)
        *out = shown_bool(late && duties_overdue(s, ((const struct view_part *)row->of)->at));
    else
        return 0;
    return 1;
}

int32_t path_share(const struct plan *plan, int64_t level)
{
    static const int32_t usual[] = {0, 1000, 3000, 5000, 7000, 9000};
    const struct level_scale *scale = plan->policy->risks->probability;

    if (level < LEVEL_VERY_LOW || level > LEVEL_VERY_HIGH)
        return 0;
    if (!scale)
        return usual[level];
    const struct percent said[] = {{0, 0},          scale->very_low, scale->low,
                                   scale->moderate, scale->high,     scale->very_high};

    return said[level].at ? said[level].bp : usual[level];
}

static struct path_key key_of(const struct view *view, const struct path *path,
                              const struct shown *shown)
{
    struct path_key key = {shown->index, shown->text ? shown->text : "", shown->n, NULL, 0, 0};
    int is_level = shown->kind == SHOWN_TEXT && !shown->of;

    switch (path->measure) {
    case MEASURE_WORD: key.n = text_among(path->words, key.text, key.length); break;
    case MEASURE_PERCENT:
        if (is_level)
            key.n = path_share(view->schedule->plan, shown->index);
        break;
    case MEASURE_WORK: key.level = is_level; break;
    case MEASURE_MONEY:
        key.level = is_level;
        key.currency = shown->of;
        break;
    case MEASURE_MOMENT: key.whole = shown->n == 10; break;
    default: break;
    }
    return key;
}

void path_find(struct view *view, const struct shown *row, const struct path *path,
               struct path_keys *keys)
{
    struct path_keys next = {0}, now = *keys;

    now.n = 0;
    put(&now, *row);
    for (const char *at = path->text; *at; at += *at == '.') {
        size_t n = strcspn(at, ".");

        next.n = 0;
        for (size_t i = 0; i < now.n; i++) {
            struct shown got;

            if (stands(view->schedule, &now.shown[i], at, n, &got) ||
                (now.shown[i].kind == SHOWN_ROW &&
                 view_source(view)->field(view_source(view), &now.shown[i], at, n, &got)))
                put_all(view, &next, &got);
        }
        struct path_keys swap = now;

        now = next;
        next = swap;
        at += n;
    }
    for (size_t i = 0; i < now.n; i++)
        now.v[i] = key_of(view, path, &now.shown[i]);
    *keys = now;
    path_release(&next);
}

void path_release(struct path_keys *keys)
{
    free(keys->v);
    free(keys->shown);
    *keys = (struct path_keys){0};
}

static int order(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

/* Numbers with points between, number by number. */
static int compare_dotted(const char *a, const char *b)
{
    while (*a && *b) {
        size_t n = strspn(a, "0123456789"), m = strspn(b, "0123456789");
        int by = n != m ? order((int64_t)n, (int64_t)m) : memcmp(a, b, n);

        if (by)
            return by;
        a += n + (a[n] == '.');
        b += m + (b[m] == '.');
        if (!n)
            break;
    }
    return strcmp(a, b);
}

static int compare_text(const struct path_key *a, const struct path_key *b)
{
    size_t n = a->length < b->length ? a->length : b->length;
    int by = memcmp(a->text, b->text, n);

    return by ? by : order((int64_t)a->length, (int64_t)b->length);
}

int path_compare(enum measure measure, const struct path_key *a, const struct path_key *b)
{
    switch (measure) {
    case MEASURE_NONE: return 0;
    case MEASURE_TEXT:
    case MEASURE_ID: return compare_text(a, b);
    case MEASURE_DOTTED: return compare_dotted(a->text, b->text);
    case MEASURE_MONEY:
        if (a->currency && b->currency && strcmp(a->currency, b->currency) != 0)
            return strcmp(a->currency, b->currency);
        break;
    default: break;
    }
    return a->level != b->level ? order(a->level, b->level) : order(a->n, b->n);
}
