/* A walk over the tree with a stack of the collections under way. */
#include "show/yaml.h"

#include "base/die.h"
#include "read/yaml_text.h"

#include <stdlib.h>

struct level { /* a collection that is being printed */
    const struct node *next;
    int indent;
    uint8_t in_list, joined; /* joined: the next entry goes on in the line of a dash */
    uint8_t begun;
};

struct printer {
    struct buf *out;
    struct level *level;
    size_t n, cap;
};

static void spaces(struct buf *out, int n)
{
    while (n-- > 0)
        buf_putc(out, ' ');
}

static void enter(struct printer *p, const struct node *node, int indent, int joined)
{
    struct level level = {.next = node->child,
                          .indent = indent,
                          .in_list = node->kind == NODE_LIST,
                          .joined = (uint8_t)joined};

    ARRAY_PUSH(p->level, p->n, p->cap, level);
}

/* Registers stand apart, and so do the records of one. */
static int stands_apart(const struct printer *p, const struct node *node)
{
    const struct level *level = &p->level[p->n - 1];

    return level->begun && (p->n == 1 || (p->n == 2 && level->in_list && node->kind == NODE_MAP));
}

/* All of an entry's line, or the start of it where a collection goes on below. */
static void entry(struct printer *p, const struct node *node)
{
    struct level *level = &p->level[p->n - 1];
    int indent = level->indent, in_list = level->in_list;

    if (stands_apart(p, node))
        buf_putc(p->out, '\n');
    if (!level->joined)
        spaces(p->out, indent);
    level->joined = 0;
    level->begun = 1;
    if (in_list)
        buf_putc(p->out, '-');
    else
        yaml_text_key(p->out, node->key);
    if (node->kind == NODE_SCALAR) {
        yaml_text_scalar(p->out, node, indent + 2, "");
    } else if (!node->child) {
        buf_puts(p->out, node->kind == NODE_LIST ? " []\n" : " {}\n");
    } else {
        buf_putc(p->out, in_list ? ' ' : '\n');
        enter(p, node, indent + 2, in_list);
    }
}

void yaml_print(struct buf *out, const struct node *tree)
{
    struct printer p = {.out = out};

    if (!tree->child)
        buf_puts(out, tree->kind == NODE_LIST ? "[]\n" : "{}\n");
    enter(&p, tree, 0, 0);
    while (p.n) {
        struct level *level = &p.level[p.n - 1];
        const struct node *node = level->next;

        if (!node) {
            p.n--;
            continue;
        }
        level->next = node->next;
        entry(&p, node);
    }
    free(p.level);
}
