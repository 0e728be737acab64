/*
 * The nodes know where keys and scalars begin and end. What lies between two
 * of them is a gap: blanks, line ends, dashes, colons, commas, brackets and
 * comments, nothing else. The entries are walked in the order of writing, with
 * the gap before each, and every comment in it is given to its owner.
 *
 * While a line lasts, a comment belongs to whoever was last in it. Comments on
 * lines of their own wait until it is known what comes next. libyaml's marks
 * of where collections end are not used.
 */
#include "read/layout.h"

#include "base/die.h"
#include "read/yaml.h"

#include <stdlib.h>
#include <string.h>

struct bracket { /* a collection in flow style that is open */
    struct entry *entry;
    size_t comments; /* how many there were before its first entry */
};

struct scan {
    struct layout *layout;
    const char *text;
    uint32_t at;           /* read up to here */
    unsigned breaks;       /* line ends since the last ink */
    struct entry *owner;   /* of comments in this line, or NULL */
    struct entry *last;    /* the last one met */
    struct comment *waiting, **waiting_end;
    size_t comments;       /* met so far */
    struct bracket *bracket;
    size_t n, cap;
};

int layout_is_flow(const struct layout *layout, const struct entry *entry)
{
    const struct node *node = entry->node;

    return !entry->made && node && node->kind != NODE_SCALAR &&
           strchr("[{", layout->text[node->at]) != NULL;
}

struct entry *entry_next(const struct entry *entry, const struct entry *top)
{
    if (entry->child)
        return entry->child;
    while (entry != top && !entry->next)
        entry = entry->up;
    return entry == top ? NULL : entry->next;
}

struct entry *entry_find(const struct entry *map, const char *key)
{
    for (struct entry *e = map->child; e; e = e->next)
        if (e->key && strcmp(e->key, key) == 0)
            return e;
    return NULL;
}

/* A tree of entries like that of the nodes, with nothing in them yet. */
static struct entry *entries_of(struct pool *pool, const struct node *top, int made)
{
    struct entry *root = pool_take(pool, sizeof *root), *up = root, **slot = &root->child;
    const struct node *node = top ? top->child : NULL;

    *root = (struct entry){.node = top, .key = top ? top->key : NULL, .made = (uint8_t)made};
    for (;;) {
        while (!node && up != root) {
            node = up->node->next;
            slot = &up->next;
            up = up->up;
        }
        if (!node)
            return root;
        struct entry *entry = pool_take(pool, sizeof *entry);

        *entry = (struct entry){.node = node, .key = node->key, .up = up, .made = (uint8_t)made};
        *slot = entry;
        if (node->kind == NODE_SCALAR) {
            slot = &entry->next;
            node = node->next;
        } else {
            up = entry;
            slot = &entry->child;
            node = node->child;
        }
    }
}

struct entry *entry_make(struct pool *pool, const struct node *node)
{
    return entries_of(pool, node, 1);
}

static void comment_put(struct comment **list, struct comment *comment)
{
    comment->next = NULL;
    if (*list)
        (*list)->last->next = comment;
    else
        *list = comment;
    (*list)->last = comment;
}

/* Only one comment can stand beside an entry; one that came before goes above. */
static void comment_beside(struct entry *entry, struct comment *comment)
{
    if (!entry->up) {
        comment_put(&entry->below, comment);
        return;
    }
    if (entry->beside)
        comment_put(&entry->above, entry->beside);
    entry->beside = comment;
}

static void comment_wait(struct scan *s, struct comment *comment)
{
    *s->waiting_end = comment;
    s->waiting_end = &comment->next;
    comment->next = NULL;
}

static struct comment *waiting_take(struct scan *s)
{
    struct comment *list = s->waiting;

    s->waiting = NULL;
    s->waiting_end = &s->waiting;
    return list;
}

/* A comment in the line of OPEN's bracket, colon or dash, before its first entry. */
static void comment_at_opening(struct scan *s, struct entry *open, struct comment *comment)
{
    if (!open->up || (open->key && open->beside))
        comment_wait(s, comment);
    else if (open->key)
        open->beside = comment;
    else
        comment_put(&open->above, comment);
}

/* A comment behind the closing bracket: in the line of the key if nothing is between them. */
static void comment_at_closing(struct scan *s, struct entry *closed, struct comment *comment,
                               size_t before)
{
    if (closed->key && !closed->beside && s->comments - 1 == before)
        closed->beside = comment;
    else if (!closed->key && closed->up && s->comments - 1 == before)
        comment_put(&closed->above, comment);
    else
        comment_put(&closed->below, comment);
}

static void comment_in_line(struct scan *s, struct comment *comment)
{
    struct entry *owner = s->owner;

    if (!owner->child)
        comment_beside(owner, comment);
    else if (owner == s->last)
        comment_at_opening(s, owner, comment);
    else
        comment_at_closing(s, owner, comment, s->bracket[s->n].comments);
}

static void comment_read(struct scan *s, uint32_t to)
{
    struct comment *comment = pool_take(s->layout->pool, sizeof *comment);
    const char *text = s->text + s->at, *newline = memchr(text, '\n', to - s->at);
    uint32_t n = newline ? (uint32_t)(newline - text) : to - s->at, gap = 0;

    while (s->at - gap > s->layout->begin && strchr(" \t", text[-1 - (int)gap]))
        gap++;
    *comment = (struct comment){.text = text, .at = s->at, .apart = s->breaks > 1};
    comment->gap = s->owner && gap ? gap : 1;
    s->at += n;
    while (strchr(" \t\r", text[n - 1]))
        n--;
    comment->n = n;
    s->comments++;
    s->breaks = 0;
    if (s->owner)
        comment_in_line(s, comment);
    else
        comment_wait(s, comment);
}

/* A closing bracket: what waits stands at the end of its collection. */
static void bracket_close(struct scan *s)
{
    if (!s->n)
        return;
    struct entry *entry = s->bracket[--s->n].entry;

    for (struct comment *c = waiting_take(s), *next; c; c = next) {
        next = c->next;
        if (entry->child)
            comment_put(&entry->below, c);
        else
            comment_beside(entry, c);
    }
    entry->end = s->at + 1;
    s->owner = entry;
    s->breaks = 0;
}

static int is_document_mark(const struct scan *s)
{
    return s->text[s->at] == '-' && strncmp(s->text + s->at, "---", 3) == 0 &&
           (s->at == s->layout->begin || s->text[s->at - 1] == '\n');
}

/* Reads the gap up to TO, or up to the first WANTED sign in it; 1 if that was found. */
static int gap_read(struct scan *s, uint32_t to, char wanted)
{
    while (s->at < to) {
        char c = s->text[s->at];

        if (c == '#') {
            comment_read(s, to);
            continue;
        }
        if (is_document_mark(s)) {
            s->at += 3;
            continue;
        }
        if (c == wanted && c)
            return 1;
        if (c == '\n') {
            s->breaks++;
            s->owner = NULL;
        } else if (c == ']' || c == '}') {
            bracket_close(s);
        } else if (!strchr(" \t\r", c)) {
            s->breaks = 0;
        }
        s->at++;
    }
    return 0;
}

static uint32_t column_of(const struct scan *s, uint32_t at)
{
    uint32_t line = at;

    while (line > s->layout->begin && s->text[line - 1] != '\n')
        line--;
    return at - line;
}

/* `note: | # words`: libyaml takes the comment for a part of the scalar. */
static void block_comment(struct scan *s, const struct node *node)
{
    const char *newline = memchr(s->text + node->at, '\n', node->end - node->at);
    uint32_t stop = newline ? (uint32_t)(newline - s->text) : node->end;

    s->at = node->at + 1;
    while (s->at < stop && s->text[s->at] != '#')
        s->at++;
    if (s->at < stop)
        comment_read(s, stop);
}

static uint32_t block_end(const struct scan *s, const struct entry *entry)
{
    struct block_lines block;

    layout_block(s->layout, entry, &block);
    return block.stop;
}

static void above_take(struct scan *s, struct entry *entry)
{
    for (struct comment *c = waiting_take(s), *next; c; c = next) {
        next = c->next;
        comment_put(&entry->above, c);
    }
}

/*
 * Comments wait, and ENTRY comes next (NULL: nothing does). Those indented
 * further than it stand below the collections that have just ended.
 */
static void waiting_settle(struct scan *s, struct entry *entry)
{
    struct entry *open = s->last, *stop = entry ? entry->up : NULL;
    struct comment *c = waiting_take(s), *next;

    if (entry && entry->in_flow)
        open = stop;
    for (; c; c = next) {
        uint32_t column = column_of(s, c->at);

        next = c->next;
        while (open && open != stop &&
               (!open->child || open->child->in_flow || open->child->column > column))
            open = open->up;
        while (open && open != stop && open->up && open->up != stop && !open->child->in_flow &&
               open->up->child->column == open->child->column)
            open = open->up; /* a list that is not indented below its key */
        int ended = open && open != stop && (!entry || column > entry->column);

        if (!ended)
            open = stop;
        comment_put(ended ? &open->below : entry ? &entry->above : &s->layout->root->below, c);
    }
}

/* The sign or key that ENTRY begins with is at the end of the gap before it. */
static void entry_begin(struct scan *s, struct entry *entry)
{
    const struct node *node = entry->node;
    uint32_t start = entry->key ? node->key_at : node->at;

    entry->in_flow = entry->up->in_flow || layout_is_flow(s->layout, entry->up);
    gap_read(s, start, entry->in_flow ? '\0' : entry->key ? '?' : '-');
    entry->at = s->at;
    entry->column = entry->in_flow ? 0 : column_of(s, s->at);
    entry->apart = s->breaks > 1;
    waiting_settle(s, entry);
    s->owner = s->last = entry;
    s->breaks = 0;
    if (entry->key)
        gap_read(s, start, '\0');
    s->at = entry->key ? node->key_end : s->at + (s->at < start);
    entry->end = s->at;
}

/* Up to the value, and over it if it is a scalar. */
static void value_read(struct scan *s, struct entry *entry)
{
    const struct node *node = entry->node;
    int flow = layout_is_flow(s->layout, entry);

    if (node->kind != NODE_SCALAR && !flow)
        return;
    gap_read(s, node->at, '\0');
    if (!node->child)
        above_take(s, entry);
    if (flow) {
        ARRAY_PUSH(s->bracket, s->n, s->cap, ((struct bracket){entry, s->comments}));
        s->at = node->at + 1;
        s->owner = entry;
    } else {
        s->owner = entry;
        if (node->style == NODE_BLOCK && node->end > node->at)
            block_comment(s, node);
        s->at = node->style == NODE_BLOCK ? block_end(s, entry) : node->end;
        s->at = s->at > node->at ? s->at : node->at;
    }
    s->breaks = 0;
    entry->end = s->at > entry->end ? s->at : entry->end;
}

static uint32_t later(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

static uint32_t comments_end(const struct comment *c, uint32_t end)
{
    for (; c; c = c->next)
        end = later(end, c->at + c->n);
    return end;
}

static uint32_t line_begin(const struct layout *l, uint32_t at)
{
    while (at > l->begin && l->text[at - 1] != '\n')
        at--;
    return at;
}

uint32_t layout_line_after(const struct layout *l, uint32_t at)
{
    const char *newline = at < l->stop ? memchr(l->text + at, '\n', l->stop - at) : NULL;

    return newline ? (uint32_t)(newline - l->text) + 1 : l->stop;
}

/* 1 if the entry is the first of an item, in the line of its dash. */
static int is_joined(const struct layout *l, const struct entry *e)
{
    return e->up->up && !e->up->key && e->up->child == e && line_begin(l, e->at) <= e->up->at;
}

/* Where the lines of an entry begin: at the first comment that is directly above. */
static uint32_t lines_from(const struct layout *l, const struct entry *entry)
{
    const struct comment *first = NULL;

    if (entry->in_flow || is_joined(l, entry))
        return entry->at;
    for (const struct comment *c = entry->above; c && c->at < entry->at; c = c->next)
        first = !first || c->apart ? c : first;
    return line_begin(l, first && !entry->apart ? first->at : entry->at);
}

/* What belongs to an entry goes up to the end of all that is in it. */
static void extents(struct layout *l, struct entry **all, size_t n)
{
    for (size_t i = n; i-- > 0;) {
        struct entry *e = all[i];

        e->end = comments_end(e->below, comments_end(e->beside, e->end));
        e->from = e->up ? lines_from(l, e) : l->begin;
        e->to = e->in_flow ? e->end : layout_line_after(l, e->end);
        if (e->up)
            e->up->end = later(e->up->end, e->end);
    }
}

static void scan_all(struct layout *layout)
{
    struct scan s = {.layout = layout, .text = layout->text, .at = layout->begin};
    struct entry *root = layout->root, **all = NULL;
    size_t n = 0, cap = 0;

    s.waiting_end = &s.waiting;
    s.last = root;
    ARRAY_PUSH(all, n, cap, root);
    if (root->node && layout_is_flow(layout, root))
        value_read(&s, root);
    for (struct entry *e = root; (e = entry_next(e, root));) {
        entry_begin(&s, e);
        value_read(&s, e);
        ARRAY_PUSH(all, n, cap, e);
    }
    gap_read(&s, layout->stop, '\0');
    waiting_settle(&s, NULL);
    extents(layout, all, n);
    free(all);
    free(s.bracket);
}

int layout_read(struct layout *layout, struct diag *diag, uint32_t file, size_t from, size_t to,
                int ascii, struct pool *pool)
{
    size_t errors = diag_count(diag, SEVERITY_ERROR);
    int broken;

    *layout = (struct layout){.diag = diag, .file = file, .begin = (uint32_t)from,
                              .stop = (uint32_t)to, .pool = pool};
    layout->text = files_get(diag->files, file)->text;
    const struct node *root = yaml_whole(diag, file, from, to, ascii, pool, &broken);

    if (broken || diag_count(diag, SEVERITY_ERROR) > errors)
        return -1;
    layout->root = entries_of(pool, root && !node_is_empty(root) ? root : NULL, 0);
    if (root && root->kind == NODE_SCALAR && layout->root->node) {
        diag_add(diag, DIAG_WRONG_SHAPE, ((struct place){file, root->at}),
                 "the file, which maps registers to their content");
        return -1;
    }
    scan_all(layout);
    return 0;
}
