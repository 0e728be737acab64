/*
 * The columns are looked at once: one that the register does not know is said
 * at its name and left out of every row, so that a row only says what is
 * wrong with itself.
 */
#include "plan/gather_csv.h"

#include "base/buf.h"
#include "read/csv.h"

#include <string.h>

static int is_own(const char *name)
{
    return strncmp(name, "x-", 2) == 0;
}

static void unknown_column(struct bind *b, const struct table *table, const struct node *name)
{
    diag_add(b->diag, DIAG_UNKNOWN_KEY, ((struct place){b->file, name->at}),
             diag_quote(b->diag, name->text), table->singular, field_guess(table, name->text));
}

/* The required columns and what most tables have: for the words about a missing header. */
static const char *some_columns(struct bind *b, const struct table *table)
{
    const char *text = "";

    for (size_t i = 0; i < table->n; i++)
        if (table->field[i].flags & FIELD_REQUIRED)
            text = diag_text(b->diag, "%s%s%s", text, *text ? "," : "", table->field[i].key);
    return text;
}

/* Whether the header names any column; what is wrong with the others is said. */
static int header_check(struct bind *b, const struct table *table, const struct node *header)
{
    size_t known = 0;

    for (const struct node *name = header->child; name; name = name->next)
        known += field_find(table, name->text, 0) != NULL;
    if (!known && header->child)
        diag_add(b->diag, DIAG_CSV_HEADER, ((struct place){b->file, header->child->at}),
                 some_columns(b, table));
    for (const struct node *name = header->child; known && name; name = name->next) {
        for (const struct node *other = header->child; other != name; other = other->next)
            if (strcmp(other->text, name->text) == 0)
                diag_add(b->diag, DIAG_DUPLICATE_KEY, ((struct place){b->file, name->at}),
                         diag_quote(b->diag, name->text));
        if (!field_find(table, name->text, 0) && !is_own(name->text))
            unknown_column(b, table, name);
    }
    return known != 0;
}

/* ROW without the cells of columns that are not the register's. */
static struct node known_cells(const struct table *table, const struct node *row,
                               struct pool *scratch)
{
    struct node map = *row, **end = &map.child;

    map.child = NULL;
    for (const struct node *cell = row->child; cell; cell = cell->next) {
        if (!field_find(table, cell->key, 0))
            continue;
        struct node *kept = pool_take(scratch, sizeof *kept);

        *kept = *cell;
        kept->next = NULL;
        *end = kept;
        end = &kept->next;
    }
    return map;
}

void gather_csv(struct bind *b, enum register_kind kind)
{
    const struct table *table = table_of(kind);
    struct csv *csv = csv_open(b->diag, b->file, ',');
    struct pool scratch = {0};

    if (header_check(b, table, csv_header(csv)))
        for (const struct node *row; (row = csv_next(csv));) {
            struct node map = known_cells(table, row, &scratch);

            bind_record(b, kind, &map);
            pool_clear(&scratch);
        }
    if (csv_broken(csv))
        b->diag->files->file[b->file - 1].broken = 1;
    csv_close(csv);
    pool_release(&scratch);
}
