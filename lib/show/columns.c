/*
 * The main fields of a register are chosen by name: those that are asked for
 * in every meeting come first, and the required ones fill the rest.
 */
#include "show/columns.h"

#include "base/die.h"
#include "base/options.h"
#include "base/text.h"
#include "show/path.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS_MAIN = 8 };

/* Beside what authors write, tasks have what was computed for them. */
static int is_computed(const struct table *table, const char *key)
{
    for (size_t i = 0; table == table_of(REGISTER_TASKS) && path_computed(i); i++)
        if (text_same(path_computed(i), key))
            return 1;
    return register_find(table->name) >= 0 && text_same(path_place, key);
}

static int is_known(const struct table *table, const char *path)
{
    char key[64] = "";
    size_t n = strcspn(path, ".");

    if (n < sizeof key)
        memcpy(key, path, n);
    key[n < sizeof key ? n : 0] = '\0';
    const struct field *field = field_find(table, key, 0);

    return (field && field->kind != FIELD_COMPUTED && field->kind != FIELD_NESTED) ||
           is_computed(table, key);
}

static void unknown(const struct table *table, const char *path)
{
    struct text_guess guess = {0};

    for (size_t i = 0; i < table->n; i++)
        if (is_known(table, table->field[i].key))
            text_guess_offer(&guess, path, table->field[i].key);
    for (size_t i = 0; table == table_of(REGISTER_TASKS) && path_computed(i); i++)
        text_guess_offer(&guess, path, path_computed(i));
    if (guess.best)
        options_wrong("%s have no field '%s'; did you mean '%s'?", table->name, path, guess.best);
    options_wrong("%s have no field '%s'", table->name, path);
}

static int is_number(enum field_kind kind)
{
    return kind == FIELD_WHOLE || kind == FIELD_NUMBER || kind == FIELD_PERCENT ||
           kind == FIELD_MONEY || kind == FIELD_QUANTITY || kind == FIELD_WORK ||
           kind == FIELD_EFFORT || kind == FIELD_ESTIMATE || kind == FIELD_PROBABILITY;
}

static void add(struct columns *columns, const struct table *table, const char *path)
{
    const struct field *field = field_find(table, path, 0);

    columns->v = xrealloc(columns->v, (columns->n + 1) * sizeof *columns->v);
    columns->v[columns->n++] =
        (struct column){path, path, field && is_number((enum field_kind)field->kind), 0};
}

static int has(const struct columns *columns, const char *key)
{
    for (size_t i = 0; i < columns->n; i++)
        if (strcmp(columns->v[i].path, key) == 0)
            return 1;
    return 0;
}

static void add_asked(struct columns *columns, const struct table *table, const char *asked)
{
    while (*asked) {
        size_t n = strcspn(asked, ",");
        const char *path = pool_text(&columns->pool, asked, n);

        if (!is_known(table, path))
            unknown(table, path);
        add(columns, table, path);
        asked += n + (asked[n] == ',');
    }
}

/* Long texts make no columns. */
static int is_short(const struct field *field)
{
    return field->kind != FIELD_PROSE && field->kind != FIELD_TEXTS && field->kind != FIELD_PART &&
           field->kind != FIELD_PARTS && field->kind != FIELD_NESTED &&
           field->kind != FIELD_COMPUTED && field->kind != FIELD_WEEK && field->kind != FIELD_EXT &&
           !(field->kind == FIELD_TEXT && strcmp(field->key, "name") != 0);
}

static void add_main(struct columns *columns, const struct table *table)
{
    static const char *const first[] = {"date",   "id",       "name",  "kind",
                                        "status", "severity", "owner", "due"};

    if (strcmp(table->name, "tasks") == 0) {
        add_asked(columns, table, "wbs,id,name,owner,start,finish,percent,status");
        return;
    }
    if (register_find(table->name) < 0) { /* no register: what it was made for */
        for (size_t i = 0; i < table->n; i++)
            if (!text_same(table->field[i].key, path_place))
                add(columns, table, table->field[i].key);
        return;
    }
    for (size_t i = 0; i < sizeof first / sizeof *first; i++)
        if (is_known(table, first[i]))
            add(columns, table, first[i]);
    for (int required = 1; required >= 0; required--)
        for (size_t i = 0; i < table->n && columns->n < COLUMNS_MAIN; i++) {
            const struct field *field = &table->field[i];

            if (text_among("was/tags/links/visibility", field->key, strlen(field->key)))
                continue;
            if (is_short(field) && !has(columns, field->key) &&
                (field->flags & FIELD_REQUIRED) == (required ? FIELD_REQUIRED : 0))
                add(columns, table, field->key);
        }
}

void columns_of(struct columns *columns, const struct table *table, const char *asked)
{
    if (asked)
        add_asked(columns, table, asked);
    else
        add_main(columns, table);
}

const char *columns_all(struct columns *columns, const struct table *table)
{
    int tasks = strcmp(table->name, "tasks") == 0;
    struct buf names = {0};

    for (size_t i = 0; i < table->n; i++) {
        const struct field *field = &table->field[i];

        if (field->kind != FIELD_COMPUTED && field->kind != FIELD_NESTED)
            buf_format(&names, "%s%s", names.n ? "/" : "", field->key);
    }
    if (tasks)
        buf_puts(&names, "/wbs/summary/start/finish/late_start/late_finish/total_float/"
                         "free_float/critical/percent/status/slip/why");
    if (register_find(table->name) >= 0)
        buf_format(&names, "/%s", path_place);
    const char *all = pool_text(&columns->pool, buf_text(&names), names.n);

    buf_release(&names);
    return all;
}

void columns_release(struct columns *columns)
{
    free(columns->v);
    pool_release(&columns->pool);
    *columns = (struct columns){0};
}
