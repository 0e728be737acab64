/*
 * A walk with a stack of the collections under way, as the printer of nodes
 * does it (show/yaml.c), with comments and blank lines between. What stands
 * above the first entry of an item goes above the item's dash, for there it is
 * found again.
 *
 * Plain scalars and blocks keep their characters; only the blanks in front of
 * their lines change. Quoted ones are written anew.
 */
#include "tool/fmt_print.h"

#include "base/die.h"
#include "read/yaml_text.h"

#include <stdlib.h>
#include <string.h>

struct level { /* a collection that is being printed */
    const struct entry *of, *next;
    uint32_t indent;
    uint8_t joined; /* the next entry goes on in the line of a dash */
    uint8_t begun;
    uint8_t wide; /* the entry before had several lines */
};

struct printer {
    struct buf *out;
    const struct layout *layout;
    struct level *level;
    size_t n, cap;
    uint8_t registers; /* the top level holds registers, which stand apart */
    uint8_t kept;  /* blank lines would be part of the scalar just printed */
};

static void spaces(struct buf *out, uint32_t n)
{
    while (n-- > 0)
        buf_putc(out, ' ');
}

static void blank_line(struct printer *p)
{
    if (p->out->n && !p->kept)
        buf_putc(p->out, '\n');
}

/* Comments on lines of their own; APART: a blank line goes before the first. */
static void comments(struct printer *p, const struct comment *c, uint32_t indent, int apart)
{
    for (; c; c = c->next) {
        if (apart)
            blank_line(p);
        p->kept = 0;
        spaces(p->out, indent);
        buf_put(p->out, c->text, c->n);
        buf_putc(p->out, '\n');
        apart = c->next && c->next->apart;
    }
}

/* The comment beside an entry, with the blanks before it. */
static void beside(struct buf *out, const struct entry *entry)
{
    if (!entry->beside)
        return;
    spaces(out, entry->beside->gap);
    buf_put(out, entry->beside->text, entry->beside->n);
}

/* The lines of a block or of a plain scalar between two bytes, moved to INDENT. */
static void lines(struct printer *p, uint32_t at, uint32_t stop, uint32_t skip, uint32_t indent)
{
    const char *text = p->layout->text;

    while (at < stop) {
        const char *newline = memchr(text + at, '\n', stop - at);
        uint32_t end = newline ? (uint32_t)(newline - text) : stop, next = end + 1, from = at;

        if (end > at && text[end - 1] == '\r')
            end--;
        while (from < end && from - at < skip && text[from] == ' ')
            from++;
        if (from < end) {
            spaces(p->out, indent);
            buf_put(p->out, text + from, end - from);
        }
        buf_putc(p->out, '\n');
        at = next;
    }
}

static void block_scalar(struct printer *p, const struct entry *entry, uint32_t indent)
{
    const struct node *node = entry->node;
    struct block_lines block;

    layout_block(p->layout, entry, &block);
    int ends = node->n && node->text[node->n - 1] == '\n';
    const char *first = node->text + strspn(node->text, "\n");

    buf_puts(p->out, block.folded ? " >" : " |");
    if (*first == ' ' || *first == '\t')
        buf_putc(p->out, '2'); /* the first line does not show where the others begin */
    if (block.keeps && (ends || !node->n))
        buf_putc(p->out, '+');
    else if (!ends)
        buf_putc(p->out, '-');
    beside(p->out, entry);
    buf_putc(p->out, '\n');
    lines(p, block.first, block.keeps ? node->end : block.stop, block.indent, indent);
    p->kept = block.keeps && (ends || !node->n);
}

/* A plain scalar of several lines: each but the first moves. */
static void plain_lines(struct printer *p, const struct entry *entry, uint32_t indent)
{
    const char *text = p->layout->text;
    uint32_t at = entry->node->at, end = entry->node->end;

    while (at < end) {
        const char *newline = memchr(text + at, '\n', end - at);
        uint32_t stop = newline ? (uint32_t)(newline - text) : end, next = stop + 1;

        while (stop > at && strchr(" \t\r", text[stop - 1]))
            stop--;
        while (at < stop && strchr(" \t", text[at]))
            at++;
        if (at == entry->node->at)
            buf_putc(p->out, ' ');
        else if (at < stop)
            spaces(p->out, indent);
        buf_put(p->out, text + at, stop - at);
        if (next > end)
            beside(p->out, entry);
        buf_putc(p->out, '\n');
        at = next;
    }
}

/* What is put after a key or a dash for a scalar, up to the end of its lines. */
static void scalar(struct printer *p, const struct entry *entry, uint32_t indent)
{
    struct node node = *entry->node;
    struct buf tail = {0};

    p->kept = 0;
    if (!entry->made && !entry->in_flow && node.style == NODE_PLAIN && node.n) {
        plain_lines(p, entry, indent);
        return;
    }
    if (!entry->made && node.style == NODE_BLOCK) {
        block_scalar(p, entry, indent);
        return;
    }
    if (entry->notation)
        node.style = NODE_PLAIN;
    beside(&tail, entry);
    yaml_text_scalar(p->out, &node, (int)indent, buf_text(&tail));
    buf_release(&tail);
}

static void enter(struct printer *p, const struct entry *of, uint32_t indent, int joined)
{
    struct level level = {.of = of, .next = of->child, .indent = indent,
                          .joined = (uint8_t)joined};

    ARRAY_PUSH(p->level, p->n, p->cap, level);
}

/* Registers stand apart, and so do the records of one. */
static int stands_apart(const struct printer *p, const struct entry *entry)
{
    const struct level *level = &p->level[p->n - 1];

    if (!p->registers || !level->begun)
        return 0;
    if (p->n == 1)
        return entry->child || level->wide;
    return p->n == 2 && !entry->key && entry->node->kind == NODE_MAP;
}

/* All comments above an entry and above those that share its first line. */
static void above(struct printer *p, const struct entry *entry, uint32_t indent)
{
    int first = !p->level[p->n - 1].begun, forced = stands_apart(p, entry), said = 0;
    int apart = entry->apart;

    for (const struct entry *e = entry; e; e = !e->key ? e->child : NULL) {
        if (e->above) {
            int blank = said || e == entry ? e->above->apart : apart || e->above->apart;

            comments(p, e->above, indent, said ? blank : !first && (blank || forced));
            said = 1;
            apart = e->apart;
        }
    }
    if (said ? apart : !first && (apart || forced))
        blank_line(p);
}

/* All of an entry's line, or the start of it where a collection goes on below. */
static void line(struct printer *p, const struct entry *entry, uint32_t indent, int joined)
{
    const struct node *node = entry->node;

    if (!joined)
        spaces(p->out, indent);
    if (entry->key)
        yaml_text_key(p->out, entry->key);
    else
        buf_putc(p->out, '-');
    if (node->kind == NODE_SCALAR) {
        scalar(p, entry, indent + 2);
        return;
    }
    p->kept = 0;
    if (!entry->child)
        buf_puts(p->out, node->kind == NODE_LIST ? " []" : " {}");
    if (!entry->child || entry->key) {
        beside(p->out, entry);
        buf_putc(p->out, '\n');
    } else {
        buf_putc(p->out, ' ');
    }
    if (entry->child)
        enter(p, entry, indent + 2, !entry->key);
}

static void walk(struct printer *p)
{
    while (p->n) {
        struct level *level = &p->level[p->n - 1];
        const struct entry *entry = level->next;
        int joined = level->joined;

        if (!entry) {
            const struct comment *c = level->of->below;

            comments(p, c, level->indent, c && c->apart);
            p->n--;
            continue;
        }
        if (!joined)
            above(p, entry, level->indent);
        level->next = entry->next;
        level->joined = 0;
        level->begun = 1;
        level->wide = entry->child != NULL;
        line(p, entry, level->indent, joined);
    }
    free(p->level);
}

void fmt_print(struct buf *out, const struct layout *layout, int registers)
{
    struct printer p = {.out = out, .layout = layout, .registers = (uint8_t)registers};
    const struct entry *root = layout->root;

    comments(&p, root->above, 0, 0);
    if (root->node && !root->child)
        buf_puts(out, root->node->kind == NODE_LIST ? "[]\n" : "{}\n");
    enter(&p, root, 0, 0);
    walk(&p);
}

void fmt_print_entry(struct buf *out, const struct layout *layout, const struct entry *entry,
                     uint32_t column, int joined)
{
    struct printer p = {.out = out, .layout = layout};

    line(&p, entry, column, joined);
    walk(&p);
}
