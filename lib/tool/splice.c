/*
 * An edit replaces bytes by text, or by an entry that is printed when all
 * edits are known: an empty list can be given several records. Edits are
 * sorted by place; of those at one place the deeper entry's comes first, then
 * fields by their order, then as they were asked for.
 *
 * Collections in flow style are changed as trees and printed whole. What is
 * taken out is only marked until the end, for a list that loses all its items
 * goes too, and the field that moves up to a dash is the first that stays.
 */
#include "tool/splice.h"

#include "base/die.h"
#include "read/bytes.h"
#include "read/markdown.h"
#include "read/yaml_text.h"
#include "tool/fmt.h"
#include "tool/splice_edit.h"

#include <stdlib.h>
#include <string.h>

int splice_open(struct splice *s, struct diag *diag, uint32_t number)
{
    const struct file *file = files_get(diag->files, number);
    size_t n = strlen(file->path), from = bytes_mark(file), to = file->n;
    struct markdown_parts parts;
    int ascii;

    *s = (struct splice){0};
    if (bytes_check(number, diag, &ascii) < 0)
        return -1;
    if (n > 3 && strcmp(file->path + n - 3, ".md") == 0) {
        if (markdown_split(diag, number, &parts) < 0)
            return -1;
        from = parts.front;
        to = parts.front_end;
    }
    return layout_read(&s->layout, diag, number, from, to, ascii, &s->pool);
}

void splice_release(struct splice *s)
{
    free(s->edit);
    free(s->below);
    pool_release(&s->pool);
    *s = (struct splice){0};
}

struct entry *splice_at(const struct splice *s, uint32_t at)
{
    struct entry *root = s->layout.root;

    for (struct entry *e = root; e; e = entry_next(e, root))
        if (e->node && !e->made && e->node->kind == NODE_MAP && e->node->at == at)
            return e;
    return NULL;
}

static size_t depth_of(const struct entry *entry)
{
    size_t depth = 0;

    while ((entry = entry->up))
        depth++;
    return depth;
}

struct splice_edit *splice_edit_add(struct splice *s, struct splice_edit edit)
{
    edit.order = s->n;
    ARRAY_PUSH(s->edit, s->n, s->cap, edit);
    return &s->edit[s->n - 1];
}

static struct node *node_copy(struct splice *s, const struct node *node, const char *key)
{
    struct node *copy = pool_take(&s->pool, sizeof *copy);

    *copy = *node;
    copy->next = NULL;
    copy->key = key;
    return copy;
}

/* The outermost collection in flow style that ENTRY is in or is; NULL if there is none. */
static struct entry *flow_around(const struct splice *s, struct entry *entry)
{
    struct entry *found = NULL;

    for (struct entry *e = entry; e; e = e->up)
        if (layout_is_flow(&s->layout, e))
            found = e;
    return found;
}

/* A collection in flow style has changed: it is to be printed anew, once. */
static void flow_touch(struct splice *s, struct entry *flow)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->edit[i].form == SPLICE_FLOW && s->edit[i].up == flow)
            return;
    splice_edit_add(s, (struct splice_edit){.from = flow->up ? flow->at : s->layout.begin,
                                            .to = flow->up ? flow->to : s->layout.stop,
                                            .up = flow, .column = flow->column,
                                            .form = SPLICE_FLOW});
}

/* A new entry in UP's tree, before the first that is to come after it. */
static void tree_put(struct splice *s, struct entry *up, const struct table *table,
                     const char *key, const struct node *value)
{
    struct entry *made = entry_make(&s->pool, node_copy(s, value, key)), **at = &up->child;

    while (*at && !(table && key && fmt_rank(table, (*at)->key) > fmt_rank(table, key)))
        at = &(*at)->next;
    made->up = up;
    made->next = *at;
    *at = made;
}

static int is_one_line(const struct node *node)
{
    struct buf out = {0};

    if (node->kind != NODE_SCALAR)
        return node->child == NULL;
    yaml_text_scalar(&out, node, 2, "");
    int one = memchr(out.text, '\n', out.n) == out.text + out.n - 1;

    buf_release(&out);
    return one;
}

/* The value alone, where the old and the new one fit in the line. */
static int value_replace(struct splice *s, const struct entry *old, const struct node *value)
{
    const struct node *node = old->node;
    uint32_t from = node->at;
    struct buf out = {0};

    if (node->kind != NODE_SCALAR || node->style == NODE_BLOCK || value->kind != NODE_SCALAR ||
        !is_one_line(value))
        return 0;
    while (from > node->key_end && strchr(" \t", s->layout.text[from - 1]))
        from--;
    yaml_text_scalar(&out, value, 0, "");
    if (out.n > 1 && from < node->at)
        splice_edit_add(s, (struct splice_edit){
                               .from = node->at, .to = node->end,
                               .text = pool_text(&s->pool, out.text + 1, out.n - 2)});
    else
        splice_edit_add(s, (struct splice_edit){
                               .from = from, .to = node->end > from ? node->end : from,
                               .text = pool_text(&s->pool, out.text, out.n - 1)});
    buf_release(&out);
    return 1;
}

static void field_replace(struct splice *s, struct entry *old, const struct node *value)
{
    struct entry *flow = flow_around(s, old->up);

    if (flow) {
        struct entry *made = entry_make(&s->pool, node_copy(s, value, old->key));

        old->node = made->node;
        old->child = made->child;
        old->below = NULL;
        old->made = 1;
        for (struct entry *e = old->child; e; e = e->next)
            e->up = old;
        flow_touch(s, flow);
        return;
    }
    if (!value_replace(s, old, value))
        splice_edit_add(s, (struct splice_edit){
                               .from = old->at, .to = old->to, .up = old->up, .key = old->key,
                               .value = node_copy(s, value, old->key), .beside = old->beside,
                               .column = old->column, .form = SPLICE_VALUE});
}

/* Behind which of a record's fields a new one goes; NULL: before them all. */
static struct entry *field_before(const struct entry *record, const struct table *table,
                                  const char *key)
{
    struct entry *before = NULL;

    for (struct entry *e = record->child; e; e = e->next)
        if (!table || fmt_rank(table, e->key) <= fmt_rank(table, key))
            before = e;
    return before;
}

static struct splice_edit *field_add(struct splice *s, struct entry *record,
                                     const struct table *table, const char *key,
                                     struct node *value)
{
    struct entry *before = field_before(record, table, key), *first = record->child;
    struct splice_edit edit = {.up = record, .key = key, .value = value,
                               .rank = table ? fmt_rank(table, key) : 0,
                               .depth = depth_of(record), .form = SPLICE_LINES};

    edit.column = first ? first->column : 0;
    edit.from = before ? before->to : s->layout.begin;
    if (!before && first) {
        edit.from = first->at;
        edit.form = SPLICE_BEFORE;
    }
    edit.to = edit.from;
    return splice_edit_add(s, edit);
}

void splice_set(struct splice *s, struct entry *record, const struct table *table,
                const char *key, const struct node *value)
{
    struct entry *old = entry_find(record, key), *flow = flow_around(s, record);

    key = pool_text(&s->pool, key, strlen(key));
    if (old) {
        old->removed = 0;
        field_replace(s, old, value);
    } else if (flow) {
        tree_put(s, record, table, key, value);
        flow_touch(s, flow);
    } else {
        field_add(s, record, table, key, node_copy(s, value, key));
    }
}

/* A list that an earlier edit makes gets one more item. */
static int list_grow(struct splice *s, const struct entry *under, const char *key,
                     const struct node *record)
{
    for (size_t i = 0; i < s->n; i++) {
        struct splice_edit *edit = &s->edit[i];

        if (edit->up == under && edit->key && strcmp(edit->key, key) == 0 &&
            edit->value->kind == NODE_LIST) {
            node_add(&s->pool, edit->value, NULL, node_copy(s, record, NULL));
            return 1;
        }
    }
    return 0;
}

static struct entry *last_of(const struct entry *list)
{
    struct entry *last = list->child;

    while (last && last->next)
        last = last->next;
    return last;
}

static void item_append(struct splice *s, const struct entry *list, const struct node *record)
{
    const struct entry *last = last_of(list);

    splice_edit_add(s, (struct splice_edit){
                           .from = last->to, .to = last->to, .up = list,
                           .value = node_copy(s, record, NULL), .column = last->column,
                           .depth = depth_of(list), .form = SPLICE_LINES,
                           .apart = !list->up->up || (last->apart && last != list->child)});
}

/* A list of one, under a key that is not there yet. */
static void list_add(struct splice *s, struct entry *under, const struct table *table,
                     const char *key, struct node *list)
{
    key = pool_text(&s->pool, key, strlen(key));
    list->key = key;
    struct splice_edit *edit = field_add(s, under, table, key, list);

    if (!under->up && !table) { /* a register, at the end of the file */
        edit->from = edit->to = s->layout.stop;
        edit->form = SPLICE_LINES;
        edit->apart = s->layout.stop > s->layout.begin;
    }
}

void splice_append(struct splice *s, struct entry *under, const struct table *table,
                   const char *key, const struct node *record)
{
    struct entry *list, *flow;

    under = under ? under : s->layout.root;
    list = entry_find(under, key);
    flow = flow_around(s, list ? list : under);
    if (flow && (list ? list->child != NULL : 1)) {
        struct node *made = node_list(&s->pool);

        if (!list)
            tree_put(s, under, table, pool_text(&s->pool, key, strlen(key)), made);
        tree_put(s, list ? list : entry_find(under, key), NULL, NULL, record);
        flow_touch(s, flow);
    } else if (list && list->child && list->node->kind == NODE_LIST) {
        item_append(s, list, record);
    } else if (!list_grow(s, under, key, record)) {
        struct node *made = node_list(&s->pool);

        node_add(&s->pool, made, NULL, node_copy(s, record, NULL));
        if (list)
            field_replace(s, list, made);
        else
            list_add(s, under, table, key, made);
    }
}

void splice_below_attach(const struct splice *s, struct entry *top)
{
    for (struct entry *e = top; s->belows && e; e = entry_next(e, top))
        for (size_t i = 0; i < s->belows; i++)
            if (e->made && e->child && e->child->node == s->below[i].fields)
                e->below = s->below[i].comments;
}

void splice_below(struct splice *s, const struct node *record, struct comment *comments)
{
    ARRAY_PUSH(s->below, s->belows, s->belows_cap,
               ((struct splice_below){record->child, comments}));
    splice_below_attach(s, s->layout.root); /* in flow style it is there already */
}

static void unlink_entry(struct entry *entry)
{
    struct entry **at = &entry->up->child;

    while (*at != entry)
        at = &(*at)->next;
    *at = entry->next;
}

void splice_remove(struct splice *s, struct entry *entry)
{
    struct entry *flow = entry->up ? flow_around(s, entry->up) : NULL;

    entry->removed = 1;
    if (!flow)
        return;
    unlink_entry(entry);
    while (entry->up != flow && !entry->up->child) {
        entry = entry->up;
        unlink_entry(entry);
    }
    if (flow->child || !flow->up)
        flow_touch(s, flow);
    else
        flow->removed = 1;
}

void splice_text(struct splice *s, uint32_t from, uint32_t to, const char *text)
{
    splice_edit_add(s, (struct splice_edit){.from = from, .to = to,
                                            .text = pool_text(&s->pool, text, strlen(text))});
}
