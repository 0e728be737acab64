/*
 * A layout is read, its entries are put in order by the field tables, and it
 * is printed. Then the new text is read again and compared with the old, entry
 * by entry: a formatter that loses data is worse than none, so on a difference
 * the program ends before anything is written.
 */
#include "tool/fmt.h"

#include "base/die.h"
#include "plan/record.h"
#include "read/bytes.h"
#include "read/markdown.h"
#include "read/yaml_text.h"
#include "tool/fmt_print.h"

#include <stdlib.h>
#include <string.h>

enum { DEPTH = 80 }; /* the reader stops at 64 */

/* What an entry's own entries are. */
struct context {
    const struct table *table; /* records of it, or NULL */
    int registers;             /* registers by name */
    int notation;              /* values in a notation of the language */
};

static int is_notation(const struct field *field)
{
    switch (field->kind) {
    case FIELD_TEXT:
    case FIELD_PROSE:
    case FIELD_TEXTS:
    case FIELD_EXT:
    case FIELD_EDITS: return 0;
    default: return 1;
    }
}

/* What the value under KEY consists of. */
static struct context inside(struct context up, const char *key)
{
    int kind;

    if (!key)
        return up;
    if (up.registers) {
        kind = register_find(key);
        return (struct context){.table = kind < 0 ? NULL : table_of((enum register_kind)kind)};
    }
    const struct field *field = up.table ? field_find(up.table, key, 0) : NULL;

    if (!field)
        return (struct context){.notation = !up.table && up.notation};
    if (field->kind == FIELD_NESTED)
        return (struct context){.table = table_of((enum register_kind)field->nested)};
    return (struct context){.table = field->part, .notation = is_notation(field)};
}

/* A key that is another word for a field becomes the field's own, if that is free. */
static void synonym_replace(struct entry *entry, const struct table *table)
{
    const struct field *field = field_find(table, entry->key, 0);

    if (field && !entry_find(entry->up, field->key))
        entry->key = field->key;
}

size_t fmt_rank(const struct table *table, const char *key)
{
    const struct field *field = field_find(table, key, 0);

    return field ? (size_t)(field - table->field) : table->n;
}

/* Blank lines between fields that changed places would stand anywhere. */
static void close_ranks(struct entry *map)
{
    for (struct entry *e = map->child; e; e = e->next) {
        e->apart = 0;
        for (struct comment *c = e->above; c; c = c->next)
            c->apart = 0;
    }
}

/* Insertion keeps the order of equals, and costs little where order is near. */
static void fields_order(struct entry *map, const struct table *table)
{
    struct ranked {
        struct entry *entry;
        size_t rank;
    } *v = NULL;
    size_t n = 0, cap = 0;
    int moved = 0;

    for (struct entry *e = map->child; e; e = e->next) {
        struct ranked here = {e, fmt_rank(table, e->key)};
        size_t i = n;

        ARRAY_PUSH(v, n, cap, here);
        for (; i && v[i - 1].rank > here.rank; i--)
            v[i] = v[i - 1];
        v[i] = here;
        moved |= i + 1 < n;
    }
    if (moved)
        close_ranks(map);
    struct entry **end = &map->child;

    for (size_t i = 0; i < n; i++) {
        *end = v[i].entry;
        end = &v[i].entry->next;
    }
    *end = NULL;
    free(v);
}

/* Quotes around a value in a notation go, unless it would then be misread somewhere. */
static int needs_no_quotes(const struct node *node)
{
    int date = node->n >= 10 && node->text[4] == '-' && node->text[7] == '-';

    return node->style == NODE_QUOTED && (date || !yaml_text_is_guessable(node->text, node->n));
}

static void record_order(struct entry *record, const struct table *table)
{
    for (struct entry *e = record->child; e; e = e->next)
        synonym_replace(e, table);
    fields_order(record, table);
}

/* The next entry, inside of this one or behind it, and how deep it lies; NULL at the end. */
static struct entry *entry_after(struct entry *entry, size_t *depth)
{
    if (entry->child) {
        ++*depth;
        return entry->child;
    }
    while (entry->up && !entry->next) {
        entry = entry->up;
        --*depth;
    }
    return entry->up ? entry->next : NULL;
}

void fmt_order(struct layout *layout, const struct table *table)
{
    struct context stack[DEPTH]; /* what is inside of the entries that are open */
    struct entry *entry = layout->root;
    size_t depth = 0;

    stack[0] = (struct context){.table = table, .registers = !table};
    for (; entry && depth < DEPTH; entry = entry_after(entry, &depth)) {
        if (depth) {
            stack[depth] = inside(stack[depth - 1], entry->key);
            entry->notation = (uint8_t)(stack[depth].notation && needs_no_quotes(entry->node));
        }
        if (entry->node && entry->node->kind == NODE_MAP && stack[depth].table)
            record_order(entry, stack[depth].table);
    }
}

static int is_same_scalar(const struct node *a, const struct node *b)
{
    return a->n == b->n && memcmp(a->text, b->text, a->n) == 0 &&
           node_is_empty(a) == node_is_empty(b);
}

/* The entries of A, in their order, are those of B in the order of writing. */
static int is_same(const struct entry *a, const struct entry *b)
{
    const struct entry *top_a = a, *top_b = b;

    if (!a->node || !b->node)
        return !a->child && !b->child;
    while (a && b) {
        if (a->node->kind != b->node->kind || !a->key != !b->key || !a->child != !b->child ||
            !a->next != !b->next || (a->key && strcmp(a->key, b->key) != 0))
            return 0;
        if (a->node->kind == NODE_SCALAR && !is_same_scalar(a->node, b->node))
            return 0;
        a = entry_next(a, top_a);
        b = entry_next(b, top_b);
    }
    return !a && !b;
}

/* What was printed is read again: 1 if it says the same. */
static int reads_back(const struct layout *layout, const struct buf *out)
{
    struct files files = {0};
    struct diag diag = {.files = &files};
    struct pool pool = {0};
    struct layout again;
    uint32_t number = files_add(&files, "", buf_text(out), out->n);
    int ascii;
    int same = bytes_check(number, &diag, &ascii) == 0 &&
               layout_read(&again, &diag, number, 0, out->n, ascii, &pool) == 0 &&
               is_same(layout->root, again.root);

    pool_release(&pool);
    diag_release(&diag);
    files_release(&files);
    return same;
}

void fmt_line_ends(struct buf *out, const struct buf *lines, const char *text, size_t n)
{
    const char *newline = memchr(text, '\n', n), *at = buf_text(lines), *end = at + lines->n;

    if (!newline || newline == text || newline[-1] != '\r') {
        buf_put(out, at, lines->n);
        return;
    }
    while (at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));

        buf_put(out, at, (size_t)((stop ? stop : end) - at));
        if (stop)
            buf_puts(out, "\r\n");
        at = stop ? stop + 1 : end;
    }
}

/* The canonical form of a part of a file; 0 if it must be left, which was said. */
static int part_format(struct diag *diag, uint32_t number, size_t from, size_t to, int ascii,
                       const struct table *table, struct buf *out)
{
    struct pool pool = {0};
    struct layout layout;
    struct buf lines = {0};
    int fine = layout_read(&layout, diag, number, from, to, ascii, &pool) == 0;

    if (fine) {
        fmt_order(&layout, table);
        fmt_print(&lines, &layout, !table);
        if (!reads_back(&layout, &lines))
            die("the canonical form of '%s' would not say the same; nothing was written",
                files_get(diag->files, number)->path);
        fmt_line_ends(out, &lines, layout.text, files_get(diag->files, number)->n);
    }
    buf_release(&lines);
    pool_release(&pool);
    return fine;
}

static enum fmt_result result(const struct file *file, const struct buf *out)
{
    return out->n == file->n && memcmp(buf_text(out), file->text, file->n) == 0 ? FMT_SAME
                                                                                : FMT_CHANGED;
}

enum fmt_result fmt_yaml(struct diag *diag, uint32_t number, struct buf *out)
{
    const struct file *file = files_get(diag->files, number);
    size_t mark = bytes_mark(file);
    int ascii;

    if (bytes_check(number, diag, &ascii) < 0)
        return FMT_LEFT;
    buf_put(out, file->text, mark);
    if (!part_format(diag, number, mark, file->n, ascii, NULL, out))
        return FMT_LEFT;
    return result(files_get(diag->files, number), out);
}

enum fmt_result fmt_markdown(struct diag *diag, uint32_t number, const struct table *table,
                             struct buf *out)
{
    static const struct table unknown = {.name = ""};
    const struct file *file = files_get(diag->files, number);
    struct markdown_parts parts;
    int ascii;

    if (bytes_check(number, diag, &ascii) < 0 || markdown_split(diag, number, &parts) < 0)
        return FMT_LEFT;
    if (parts.front == bytes_mark(file))
        return FMT_SAME; /* there is none */
    buf_put(out, file->text, parts.front);
    if (!part_format(diag, number, parts.front, parts.front_end, ascii, table ? table : &unknown,
                     out))
        return FMT_LEFT;
    file = files_get(diag->files, number);
    buf_put(out, file->text + parts.front_end, file->n - parts.front_end);
    return result(file, out);
}
