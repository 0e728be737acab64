/*
 * A date implies a status: rules that hold in every register, read off the
 * field tables by the names of their fields. Parts of records are looked into
 * as well, as far as they have fields of this kind.
 */
#include "tool/check.h"

#include "base/text.h"
#include "tool/check_item.h"

#include <string.h>

/* Which words of `status` go with a date. */
static const struct {
    const char *key, *words;
} implied[] = {
    {"held_on", "held"},
    {"closed_on", "closed/cancelled/occurred/verified/wont_fix"},
    {"resolved_on", "resolved/closed"},
    {"fixed_on", "fixed/verified/closed"},
    {"occurred_on", "occurred/closed"},
    {"decided_on", "approved/rejected/deferred/withdrawn/implemented/closed"},
    {"implemented_on", "implemented/closed"},
    {"actual_start", "in_progress/blocked/on_hold/completed/cancelled"},
    {"actual_finish", "completed/cancelled"},
};

/* What is to come, and is said to be. */
static const char ahead[] = "planned_on/expected_on/resume_on";

struct looked { /* at one record, or a part of it */
    struct diag *diag;
    const struct record *record;
    int32_t as_of;
    int days; /* 1: days after as_of are to be said */
};

/* A fact has no id; one about a task is known by that. */
static const char *who(const struct looked *look)
{
    const struct table *table = table_of(look->record->kind);
    const struct field *task = look->record->id ? NULL : field_find(table, "task", 0);
    const struct ref *about = task ? field_at(task, look->record) : NULL;

    return look->record->id ? look->record->id : about && about->id ? about->id : table->singular;
}

/* 1 if a day in OWNER's `reopened_on` is not before DAY. */
static int is_back(const struct table *table, const void *owner, int32_t day)
{
    const struct field *field = field_find(table, "reopened_on", 0);
    const struct dates *back = field ? field_at(field, owner) : NULL;

    for (size_t i = 0; back && i < back->n; i++)
        if (back->v[i].day >= day)
            return 1;
    return 0;
}

static void check_implied(const struct looked *look, const struct table *table, const void *owner,
                          const struct field *field)
{
    const struct field *says = field_find(table, "status", 0);
    const struct word *status = says ? field_at(says, owner) : NULL;
    const struct when *when = field_at(field, owner);
    size_t n;

    if (!status || says->kind != FIELD_WORD || !status->value || !when->at)
        return;
    const char *word = field_word(says, status->value, &n);

    for (size_t i = 0; i < sizeof implied / sizeof *implied; i++)
        if (strcmp(implied[i].key, field->key) == 0 && !text_among(implied[i].words, word, n) &&
            !is_back(table, owner, when->day)) {
            diag_add(look->diag, DIAG_STATUS_CONTRADICTED, place_in(look->record, status->at),
                     who(look), diag_text(look->diag, "%.*s", (int)n, word), field->key,
                     check_date(look->diag, when->day));
            return;
        }
}

static void check_ahead(const struct looked *look, const struct field *field,
                        const struct when *when)
{
    if (look->days && when->at && when->day > look->as_of)
        diag_add(look->diag, DIAG_NOT_YET_HAPPENED, place_in(look->record, when->at), who(look),
                 field->key, check_date(look->diag, when->day));
}

/* 1 if it says when something happened. */
static int is_past(const struct field *field)
{
    size_t n = strlen(field->key);

    return n > 3 && strcmp(field->key + n - 3, "_on") == 0 && !text_among(ahead, field->key, n);
}

/* 1 if it may stand against a status; those of progress are held against its own date elsewhere. */
static int is_dated(const struct field *field)
{
    return is_past(field) || strncmp(field->key, "actual_", 7) == 0;
}

/* FIELD of a record of TABLE, or of a part of one. */
static void check_field(const struct looked *look, const struct table *table, const void *owner,
                        const struct field *field)
{
    const void *at = field_at(field, owner);

    if (!at || !is_dated(field))
        return;
    if (field->kind == FIELD_START || field->kind == FIELD_END) {
        check_implied(look, table, owner, field);
        if (is_past(field))
            check_ahead(look, field, at);
    } else if (field->kind == FIELD_DATES) {
        const struct dates *dates = at;

        for (size_t i = 0; i < dates->n; i++)
            check_ahead(look, field, &dates->v[i]);
    }
}

static void check_parts(const struct looked *look, const struct table *part, const void *at)
{
    struct parts parts;

    memcpy(&parts, at, sizeof parts);
    for (size_t i = 0; i < parts.n; i++)
        for (size_t j = 0; j < part->n; j++)
            check_field(look, part, (const char *)parts.v + i * part->size, &part->field[j]);
}

/* The fields of a register that matter here, as bits: of most there are none. */
static uint64_t dated(const struct table *table)
{
    uint64_t fields = 0;

    for (size_t i = 0; i < table->n; i++) {
        const struct field *field = &table->field[i];
        int parts = 0;

        for (size_t j = 0; field->kind == FIELD_PARTS && j < field->part->n; j++)
            parts |= is_dated(&field->part->field[j]);
        if (parts || (field->kind != FIELD_PARTS && is_dated(field)))
            fields |= UINT64_C(1) << i;
    }
    return fields;
}

void check_status(const struct schedule *s, int as_of_given)
{
    struct looked look = {s->plan->diag, NULL, s->as_of, !as_of_given};

    for (int kind = 0; kind < REGISTERS; kind++) {
        const struct table *table = table_of((enum register_kind)kind);
        uint64_t fields = dated(table);

        for (size_t i = 0; fields && i < s->plan->rows[kind].n; i++) {
            look.record = s->plan->rows[kind].v[i];
            for (uint64_t left = look.record->written & fields; left; left &= left - 1) {
                const struct field *field = &table->field[__builtin_ctzll(left)];
                const void *at = field_at(field, look.record);

                if (field->kind != FIELD_PARTS)
                    check_field(&look, table, look.record, field);
                else if (at)
                    check_parts(&look, field->part, at);
            }
        }
    }
}
