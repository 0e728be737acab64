/* Text is measured twice: once for the widths, once to be put. */
#include "show/rows.h"

#include "base/die.h"
#include "base/text.h"
#include "read/node.h"
#include "show/json.h"
#include "show/view_room.h"

#include <stdlib.h>
#include <string.h>

/* Follows a path of names from ROW. */
static struct shown value_at(struct view *view, const struct shown *row, const char *path)
{
    struct shown at = *row, next;

    while (*path) {
        size_t n = strcspn(path, ".");

        if (at.kind != SHOWN_ROW || !view->source.field(&view->source, &at, path, n, &next))
            return shown_nothing();
        at = next;
        path += n + (path[n] == '.');
    }
    return at;
}

/* A list is its items with commas between. */
static void put_value(struct buf *out, struct view *view, const struct shown *value)
{
    if (value->kind == SHOWN_BOOL)
        buf_puts(out, value->index ? "yes" : "");
    else if (value->text)
        buf_put(out, value->text, value->n);
    for (size_t i = 0; value->kind == SHOWN_LIST && i < (size_t)value->index; i++) {
        struct shown item;

        view->source.item(&view->source, value, i, &item);
        if (i)
            buf_puts(out, ", ");
        if (item.text)
            buf_put(out, item.text, item.n);
    }
}

static void put_cell(struct buf *out, struct view *view, const struct shown *row,
                     const struct column *column)
{
    struct shown value = value_at(view, row, column->path);

    if (column->indent) {
        struct shown depth = value_at(view, row, "depth");

        for (int i = 0; depth.text && depth.n == 1 && i < depth.text[0] - '0'; i++)
            buf_puts(out, "  ");
    }
    put_value(out, view, &value);
}

/* A row of a table is one line, and nothing in it speaks to the terminal. */
static void put_on_line(struct buf *out, struct view *view, const struct shown *row,
                        const struct column *column)
{
    struct buf cell = {0};

    put_cell(&cell, view, row, column);
    buf_clear(out);
    buf_line(out, buf_text(&cell), cell.n);
    buf_release(&cell);
}

static void pad(struct buf *out, size_t n)
{
    while (n--)
        buf_putc(out, ' ');
}

static void put_padded(struct buf *out, const struct buf *cell, size_t width, int right, int last)
{
    size_t have = text_width(buf_text(cell), cell->n);
    size_t blank = width > have ? width - have : 0;

    if (right)
        pad(out, blank);
    buf_put(out, buf_text(cell), cell->n);
    if (!right && !last)
        pad(out, blank);
}

static void trim_line(struct buf *out)
{
    while (out->n && out->text[out->n - 1] == ' ')
        out->text[--out->n] = '\0';
    buf_putc(out, '\n');
}

void rows_table(struct buf *out, struct view *view, const struct shown *list,
                const struct column *column, size_t n)
{
    size_t *width = xmalloc((n + 1) * sizeof *width);
    struct buf cell = {0};

    for (size_t c = 0; c < n; c++)
        width[c] = text_width(column[c].heading, strlen(column[c].heading));
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; pass && i < n; i++) {
            buf_clear(&cell);
            buf_puts(&cell, column[i].heading);
            put_padded(out, &cell, width[i], column[i].right, i + 1 == n);
            buf_puts(out, "  ");
        }
        if (pass)
            trim_line(out);
        for (size_t r = 0; r < (size_t)list->index; r++) {
            struct shown row;

            view->source.item(&view->source, list, r, &row);
            for (size_t c = 0; c < n; c++) {
                put_on_line(&cell, view, &row, &column[c]);
                size_t w = text_width(buf_text(&cell), cell.n);

                if (!pass && w > width[c])
                    width[c] = w;
                if (pass) {
                    put_padded(out, &cell, width[c], column[c].right, c + 1 == n);
                    buf_puts(out, "  ");
                }
            }
            if (pass)
                trim_line(out);
            view_forget(view);
        }
    }
    buf_release(&cell);
    free(width);
}

static void put_flat(struct buf *out, const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++)
        buf_putc(out, strchr("\t\r\n", text[i]) ? ' ' : text[i]);
}

/* Lines of cells with SEPARATOR between, each put as its format wants it. */
static void put_lines(struct buf *out, struct view *view, const struct shown *list,
                      const struct column *column, size_t n, char separator,
                      void (*put)(struct buf *, const char *, size_t))
{
    struct buf cell = {0};

    for (size_t c = 0; c < n; c++) {
        if (c)
            buf_putc(out, separator);
        buf_puts(out, column[c].heading);
    }
    buf_puts(out, "\n");
    for (size_t r = 0; r < (size_t)list->index; r++) {
        struct shown row;

        view->source.item(&view->source, list, r, &row);
        for (size_t c = 0; c < n; c++) {
            struct column plain = column[c];

            plain.indent = 0;
            buf_clear(&cell);
            put_cell(&cell, view, &row, &plain);
            if (c)
                buf_putc(out, separator);
            put(out, buf_text(&cell), cell.n);
        }
        buf_putc(out, '\n');
        view_forget(view);
    }
    buf_release(&cell);
}

void rows_csv(struct buf *out, struct view *view, const struct shown *list,
              const struct column *column, size_t n)
{
    put_lines(out, view, list, column, n, ',', buf_csv);
}

void rows_tsv(struct buf *out, struct view *view, const struct shown *list,
              const struct column *column, size_t n)
{
    put_lines(out, view, list, column, n, '\t', put_flat);
}

/* What stands as it was written: what other systems call a record, edits. Depth is at most 64. */
static void json_node(struct json *json, const char *key, const struct node *node)
{
    if (node->kind == NODE_SCALAR) {
        json_text(json, key, node->text, node->n);
        return;
    }
    json_open(json, key, node->kind == NODE_MAP ? '{' : '[', 1);
    for (const struct node *e = node->child; e; e = e->next)
        json_node(json, e->key, e);
    json_close(json, node->kind == NODE_MAP ? '}' : ']');
}

static void json_week(struct json *json, struct view *view, const char *key,
                      const struct shown *week)
{
    struct shown hours;

    json_open(json, key, '{', 1);
    for (int day = 0; day < 7; day++)
        if (view_week_field(view, week->of, view_weekday(day), 3, &hours) && hours.kind)
            json_text(json, view_weekday(day), hours.text, hours.n);
    json_close(json, '}');
}

static void json_part(struct json *json, struct view *view, const char *key,
                      const struct shown *row)
{
    const struct view_part *part = row->of;
    struct shown value;

    json_open(json, key, '{', 0);
    for (size_t i = 0; i < part->table->n; i++) {
        const char *name = part->table->field[i].key;

        if (view_part_field(view, part, name, strlen(name), &value) && value.kind)
            rows_json_value(json, view, name, &value);
    }
    json_close(json, '}');
}

static void json_named(struct json *, struct view *, const char *key, const struct shown *row,
                       const char *names);

void rows_json_value(struct json *json, struct view *view, const char *key,
                     const struct shown *value)
{
    struct shown item;

    switch ((enum shown_kind)value->kind) {
    case SHOWN_NOTHING: break;
    case SHOWN_NUMBER:
    case SHOWN_BOOL: json_raw(json, key, value->text); break;
    case SHOWN_LIST:
        json_open(json, key, '[', 1);
        for (size_t i = 0; i < (size_t)value->index; i++) {
            view->source.item(&view->source, value, i, &item);
            rows_json_value(json, view, NULL, &item);
        }
        json_close(json, ']');
        break;
    case SHOWN_ROW:
        if (value->tag == VIEW_NODE)
            json_node(json, key, value->of);
        else if (value->tag == VIEW_CHANCE)
            json_named(json, view, key, value, "mean/deviation/probability");
        else if (value->tag == VIEW_PART)
            json_part(json, view, key, value);
        else if (value->tag == VIEW_PRIORITY)
            json_number(json, key, value->index);
        else if (value->tag == VIEW_WEEK)
            json_week(json, view, key, value);
        else
            json_text(json, key, value->text ? value->text : "", value->n);
        break;
    default: json_text(json, key, value->text, value->n); break;
    }
}

static void json_named(struct json *json, struct view *view, const char *key,
                       const struct shown *row, const char *names)
{
    char name[64];
    struct shown value;

    json_open(json, key, '{', 0);
    for (const char *at = names; *at; at += *at == '/') {
        size_t n = strcspn(at, "/");

        memcpy(name, at, n < sizeof name ? n : 0);
        name[n < sizeof name ? n : 0] = '\0';
        if (view->source.field(&view->source, row, name, n, &value))
            rows_json_value(json, view, name, &value);
        at += n;
    }
    json_close(json, '}');
}

void rows_json(struct json *json, struct view *view, const char *key, const struct shown *list,
               const char *names)
{
    json_open(json, key, '[', 0);
    for (size_t i = 0; i < (size_t)list->index; i++) {
        struct shown row;

        view->source.item(&view->source, list, i, &row);
        json_named(json, view, NULL, &row, names);
        view_forget(view);
    }
    json_close(json, ']');
}
