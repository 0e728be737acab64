/*
 * Rows are made one at a time in a scratch pool. A cell is copied even where
 * nothing in it had to be undone: nodes hold texts that end with NUL.
 */
#include "read/csv.h"

#include "base/buf.h"
#include "base/die.h"
#include "read/bytes.h"

#include <stdlib.h>
#include <string.h>

struct csv {
    struct diag *diag;
    uint32_t number;
    const struct file *file;
    size_t at;
    char separator;
    int broken;
    struct pool names, row;
    struct node *header;
    size_t columns;
    struct buf cell;
};

static void fault(struct csv *csv, enum diag_code code, size_t at, const char *a, const char *b)
{
    diag_add(csv->diag, code, ((struct place){csv->number, (uint32_t)at}), a, b);
}

static int is_end(const struct csv *csv)
{
    const char *c = csv->file->text + csv->at;

    return csv->at >= csv->file->n || *c == '\n' || (*c == '\r' && c[1] == '\n');
}

static void skip_line_end(struct csv *csv)
{
    if (csv->at < csv->file->n && csv->file->text[csv->at] == '\r')
        csv->at++;
    csv->at += csv->at < csv->file->n;
}

/* What stands between quotes, from the first one to behind the last. -1 if there is no last. */
static int quoted_take(struct csv *csv)
{
    const char *text = csv->file->text;
    size_t from = csv->at++;

    for (;; csv->at++) {
        if (csv->at >= csv->file->n) {
            fault(csv, DIAG_CSV_QUOTE, from, "double quote without an end", NULL);
            return -1;
        }
        if (text[csv->at] == '"') {
            if (text[csv->at + 1] != '"')
                break;
            csv->at++;
        }
        if (text[csv->at] != '\r' || text[csv->at + 1] != '\n')
            buf_putc(&csv->cell, text[csv->at]);
    }
    csv->at++;
    return 0;
}

/* One cell at the place reached; NULL after saying why it cannot be read. */
static struct node *cell_take(struct csv *csv, struct pool *pool)
{
    size_t from = csv->at;
    int quoted = csv->file->text[from] == '"';

    buf_clear(&csv->cell);
    if (quoted && quoted_take(csv) < 0) {
        csv->broken = 1;
        return NULL;
    }
    for (; !is_end(csv) && csv->file->text[csv->at] != csv->separator; csv->at++) {
        if (csv->file->text[csv->at] == '"' || quoted) {
            fault(csv, DIAG_CSV_QUOTE, csv->at,
                  quoted ? "text behind the closing double quote"
                         : "double quote in the middle", NULL);
            csv->broken = 1; /* where the next cell begins is anybody's guess */
            return NULL;
        }
        buf_putc(&csv->cell, csv->file->text[csv->at]);
    }
    while (!quoted && csv->cell.n && csv->cell.text[csv->cell.n - 1] == ' ')
        csv->cell.text[--csv->cell.n] = '\0';
    struct node *node = node_text(pool, buf_text(&csv->cell));

    node->at = (uint32_t)(from + (size_t)quoted);
    node->style = node->n ? NODE_QUOTED : NODE_PLAIN;
    return node;
}

/* All cells of a line, as a list; NULL after saying why not. */
static struct node *line_take(struct csv *csv, struct pool *pool, size_t *cells)
{
    struct node *list = node_list(pool), **end = &list->child;

    list->at = (uint32_t)csv->at;
    for (*cells = 0;; csv->at++) {
        struct node *cell = cell_take(csv, pool);

        if (!cell)
            return NULL;
        *end = cell;
        end = &cell->next;
        ++*cells;
        if (is_end(csv))
            break;
    }
    skip_line_end(csv);
    return list;
}

static void skip_blank_lines(struct csv *csv)
{
    while (csv->at < csv->file->n && is_end(csv))
        skip_line_end(csv);
}

struct csv *csv_open(struct diag *diag, uint32_t number, char separator)
{
    struct csv *csv = xmalloc(sizeof *csv);

    *csv = (struct csv){.diag = diag, .number = number, .file = files_get(diag->files, number),
                        .separator = separator};
    csv->at = bytes_mark(csv->file);
    skip_blank_lines(csv);
    if (csv->at < csv->file->n)
        csv->header = line_take(csv, &csv->names, &csv->columns);
    if (!csv->header)
        csv->header = node_list(&csv->names);
    return csv;
}

const struct node *csv_header(const struct csv *csv)
{
    return csv->header;
}

const struct node *csv_next(struct csv *csv)
{
    size_t cells;

    for (;;) {
        pool_clear(&csv->row);
        skip_blank_lines(csv);
        if (csv->broken || csv->at >= csv->file->n)
            return NULL;
        size_t from = csv->at;
        struct node *row = line_take(csv, &csv->row, &cells);

        if (!row)
            return NULL;
        if (cells != csv->columns) {
            fault(csv, DIAG_CSV_CELLS, from, diag_text(csv->diag, "%zu", cells),
                  diag_text(csv->diag, "%zu", csv->columns));
            continue;
        }
        row->kind = NODE_MAP;
        const struct node *name = csv->header->child;

        for (struct node *cell = row->child; cell; cell = cell->next, name = name->next) {
            cell->key = name->text;
            cell->key_at = name->at;
        }
        return row;
    }
}

int csv_broken(const struct csv *csv)
{
    return csv->broken;
}

void csv_close(struct csv *csv)
{
    pool_release(&csv->names);
    pool_release(&csv->row);
    buf_release(&csv->cell);
    free(csv);
}
