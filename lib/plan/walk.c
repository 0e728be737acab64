/*
 * Which fields of a table can hold what is looked for is found once a
 * register; of most records few fields are written, and only those are met.
 */
#include "plan/walk.h"

#include <string.h>

#define PARTS_TOO (FIELD_BIT(FIELD_PART) | FIELD_BIT(FIELD_PARTS))

static int wants(const struct walk *walk, const struct field *field)
{
    return (walk->kinds | PARTS_TOO) >> field->kind & 1;
}

static void walk_fields(struct walk *, const struct record *, const struct table *,
                        const char *part);

static void walk_parts(struct walk *walk, const struct record *record, const struct table *table,
                       const void *at)
{
    struct parts parts;

    memcpy(&parts, at, sizeof parts);
    for (size_t i = 0; i < parts.n; i++)
        walk_fields(walk, record, table, (const char *)parts.v + i * table->size);
}

static void walk_field(struct walk *walk, const struct record *record, const struct field *field,
                       const void *at)
{
    const void *part;

    if (walk->kinds >> field->kind & 1)
        walk->meet(walk, record, field, at);
    if (field->kind == FIELD_PARTS)
        walk_parts(walk, record, field->part, at);
    if (field->kind != FIELD_PART)
        return;
    memcpy(&part, at, sizeof part);
    if (part)
        walk_fields(walk, record, field->part, part);
}

/* Parts of parts are as deep as the tables are, which is three. */
static void walk_fields(struct walk *walk, const struct record *record, const struct table *table,
                        const char *part)
{
    for (size_t i = 0; i < table->n; i++)
        if (wants(walk, &table->field[i]))
            walk_field(walk, record, &table->field[i], part + table->field[i].at);
}

static void walk_record(struct walk *walk, const struct record *record, uint64_t fields)
{
    const struct table *table = table_of((enum register_kind)record->kind);

    for (uint64_t left = record->written & fields; left; left &= left - 1) {
        const struct field *field = &table->field[__builtin_ctzll(left)];
        const void *at = field_at(field, record);

        if (at)
            walk_field(walk, record, field, at);
    }
}

void walk_plan(struct walk *walk, const struct plan *plan)
{
    for (int kind = 0; kind < REGISTERS; kind++) {
        const struct table *table = table_of((enum register_kind)kind);
        uint64_t fields = 0;

        for (size_t i = 0; i < table->n; i++)
            fields |= (uint64_t)wants(walk, &table->field[i]) << i;
        for (size_t i = 0; fields && i < plan->rows[kind].n; i++)
            walk_record(walk, plan->rows[kind].v[i], fields);
    }
}
