/* Applying edits: what is taken out becomes edits too, then all go in by place. */
#include "tool/splice_edit.h"

#include "base/die.h"
#include "tool/fmt.h"
#include "tool/fmt_print.h"

#include <stdlib.h>
#include <string.h>

static int is_blank_line(const struct layout *l, uint32_t at, uint32_t next)
{
    while (at < next && strchr(" \t\r\n", l->text[at]))
        at++;
    return at == next;
}

static int has_edit_in(const struct splice *s, const struct entry *up)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->edit[i].up == up && s->edit[i].form != SPLICE_FLOW)
            return 1;
    return 0;
}

static int has_edit_at(const struct splice *s, uint32_t at)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->edit[i].from == at && s->edit[i].to == at)
            return 1;
    return 0;
}

static int is_emptied(const struct splice *s, const struct entry *entry)
{
    if (!entry->child || !entry->up)
        return 0;
    for (const struct entry *e = entry->child; e; e = e->next)
        if (!e->removed)
            return 0;
    return !has_edit_in(s, entry);
}

/* 1 if an entry goes on in the line of its item's dash. */
static int is_joined(const struct layout *l, const struct entry *e)
{
    const struct entry *up = e->up;

    return up->up && !up->key && up->child == e && !memchr(l->text + up->at, '\n', e->at - up->at);
}

/* The first fields of an item go: the next one moves up to the dash, with its comments. */
static void joined_remove(struct splice *s, const struct entry *entry)
{
    const struct entry *next = entry->next;
    struct buf text = {0};

    while (next && next->removed)
        next = next->next;
    for (const struct comment *c = next ? next->above : NULL; c && c->at < next->at; c = c->next) {
        buf_put(&text, c->text, c->n);
        buf_format(&text, "\n%*s", (int)next->column, "");
    }
    splice_edit_add(s, (struct splice_edit){
                           .from = entry->at, .to = next ? next->at : entry->end,
                           .text = pool_text(&s->pool, buf_text(&text), text.n)});
    buf_release(&text);
}

static uint32_t line_before(const struct layout *l, uint32_t at)
{
    for (at--; at > l->begin && l->text[at - 1] != '\n';)
        at--;
    return at;
}

static int line_is_blank_before(const struct layout *l, uint32_t at)
{
    return is_blank_line(l, line_before(l, at), at);
}

/* Its lines, and the blank ones behind; at the end of a file those before. */
static void lines_remove(struct splice *s, const struct entry *entry)
{
    const struct layout *l = &s->layout;
    uint32_t from = entry->from, to = entry->to, least = 0;

    while (!has_edit_at(s, entry->to) && to < l->stop &&
           is_blank_line(l, to, layout_line_after(l, to)))
        to = layout_line_after(l, to);
    for (const struct entry *e = entry->up->child; e != entry; e = e->next)
        least = e->to;
    while (to == l->stop && least && from > least && line_is_blank_before(l, from))
        from = line_before(l, from);
    splice_edit_add(s, (struct splice_edit){.from = from, .to = to, .text = ""});
}

/* What is marked, and what has nothing left, becomes edits. */
static void removals(struct splice *s)
{
    struct entry *root = s->layout.root, **all = NULL;
    size_t n = 0, cap = 0;

    for (struct entry *e = root; (e = entry_next(e, root));)
        ARRAY_PUSH(all, n, cap, e);
    for (size_t i = n; i-- > 0;)
        if (is_emptied(s, all[i]))
            all[i]->removed = 1;
    for (size_t i = 0; i < n; i++) {
        const struct entry *e = all[i];

        if (!e->removed || e->in_flow || e->up->removed)
            continue;
        if (is_joined(&s->layout, e))
            joined_remove(s, e);
        else
            lines_remove(s, e);
    }
    free(all);
}

static int by_place(const void *a, const void *b)
{
    const struct splice_edit *x = a, *y = b;

    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    if ((x->to == x->from) != (y->to == y->from))
        return x->to == x->from ? -1 : 1; /* what is put in goes before what is replaced */
    if (x->to != y->to)
        return x->to > y->to ? -1 : 1;
    if (x->depth != y->depth)
        return x->depth > y->depth ? -1 : 1;
    if (x->up == y->up && x->rank != y->rank)
        return x->rank < y->rank ? -1 : 1;
    return x->order < y->order ? -1 : 1;
}

/* Comments inside of a collection in flow style that now stand above it. */
static void flow_comments(struct buf *out, const struct entry *flow)
{
    for (const struct entry *e = flow; e; e = !e->key ? e->child : NULL)
        for (const struct comment *c = e->above; c; c = c->next)
            if (c->at > flow->at) {
                buf_put(out, c->text, c->n);
                buf_format(out, "\n%*s", (int)flow->column, "");
            }
}

/* The text of one edit, with lines ending in LF. */
static void edit_print(struct buf *out, struct splice *s, const struct splice_edit *edit, int form)
{
    const struct layout *l = &s->layout;

    if (form == SPLICE_TEXT) {
        buf_puts(out, edit->text);
        return;
    }
    if (form == SPLICE_FLOW && !edit->up->up) {
        fmt_print(out, l, 1);
        return;
    }
    if (form == SPLICE_FLOW) {
        flow_comments(out, edit->up);
        fmt_print_entry(out, l, edit->up, edit->column, 1);
        return;
    }
    struct entry *made = entry_make(&s->pool, edit->value);

    made->key = edit->key;
    made->beside = edit->beside;
    splice_below_attach(s, made);
    fmt_print_entry(out, l, made, edit->column, form != SPLICE_LINES);
    if (form == SPLICE_BEFORE)
        buf_format(out, "%*s", (int)edit->column, "");
}

static int ends_with(const struct buf *out, const char *end)
{
    size_t n = strlen(end);

    return out->n >= n && memcmp(out->text + out->n - n, end, n) == 0;
}

/* Puts an edit at the end of OUT, to which the text before it has been copied. */
static void edit_put(struct buf *out, struct splice *s, const struct splice_edit *edit)
{
    const struct file *file = files_get(s->layout.diag->files, s->layout.file);
    int middle = out->n && !ends_with(out, "\n"), form = edit->form;
    struct buf lines = {0};

    if (form == SPLICE_LINES && middle && edit->from < s->layout.stop)
        form = SPLICE_BEFORE; /* the line's first fields were taken out */
    else if (form == SPLICE_LINES && middle)
        buf_putc(&lines, '\n');
    if (form == SPLICE_LINES && edit->apart && out->n && !ends_with(out, "\n\n") &&
        !ends_with(out, "\n\r\n"))
        buf_putc(&lines, '\n');
    edit_print(&lines, s, edit, form);
    fmt_line_ends(out, &lines, file->text, file->n);
    buf_release(&lines);
}

/* The line end that a YAML text ends with is the end of its last scalar, which is a block. */
static int line_end_is_text(const struct buf *out)
{
    struct files files = {0};
    struct diag diag = {.files = &files};
    struct pool pool = {0};
    struct layout layout;
    int is_text = 0;
    uint32_t number = files_add(&files, "", out->text, out->n);

    if (layout_read(&layout, &diag, number, 0, out->n, 0, &pool) == 0) {
        const struct entry *last = layout.root;

        for (const struct entry *e = last; (e = entry_next(e, layout.root));)
            last = e;
        is_text = last->node && last->node->style == NODE_BLOCK && last->node->n &&
                  last->node->text[last->node->n - 1] == '\n';
    }
    pool_release(&pool);
    diag_release(&diag);
    files_release(&files);
    return is_text;
}

void splice_apply(struct splice *s, struct buf *out)
{
    const struct file *file = files_get(s->layout.diag->files, s->layout.file);
    uint32_t at = 0;

    removals(s);
    if (s->n)
        qsort(s->edit, s->n, sizeof *s->edit, by_place);
    for (size_t i = 0; i < s->n; i++) {
        const struct splice_edit *edit = &s->edit[i];

        if (edit->from < at && (edit->to > edit->from || edit->form == SPLICE_TEXT))
            continue; /* it went with what it is in */
        if (edit->from > at)
            buf_put(out, file->text + at, edit->from - at);
        edit_put(out, s, edit);
        at = edit->to > at ? edit->to : at;
    }
    buf_put(out, file->text + at, file->n - at);
    if (!out->n)
        return;
    if (file->n && file->text[file->n - 1] != '\n' && s->n && ends_with(out, "\n") &&
        !line_end_is_text(out))
        out->n -= ends_with(out, "\r\n") ? 2 : 1;
    out->text[out->n] = '\0';
}
