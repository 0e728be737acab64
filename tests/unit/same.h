#ifndef TESTS_SAME_H
#define TESTS_SAME_H

/* Whether two trees of nodes say the same: what the tests of the formatter share. */
#include "read/node.h"

#include "unit.h"

static inline const char *first_name(const char *key)
{
    return strcmp(key, "assign") == 0 ? "assignees" : strcmp(key, "joint") == 0 ? "together" : key;
}

static inline const struct node *find(const struct node *map, const char *key)
{
    for (const struct node *e = map->child; e; e = e->next)
        if (strcmp(first_name(e->key), first_name(key)) == 0)
            return e;
    return NULL;
}

/* Equal, but for the order of mappings. Recursion is fine: the depth is at most 64. */
static inline int is_same(const struct node *a, const struct node *b)
{
    size_t n = 0;

    if (!a || !b || a->kind != b->kind)
        return a == b;
    if (a->kind == NODE_SCALAR)
        return a->n == b->n && memcmp(a->text, b->text, a->n) == 0 &&
               node_is_empty(a) == node_is_empty(b);
    const struct node *f = b->child;

    for (const struct node *e = a->child; e; e = e->next, n++) {
        if (a->kind == NODE_MAP)
            f = find(b, e->key);
        if (!f || !is_same(e, f))
            return 0;
        f = a->kind == NODE_LIST ? f->next : b->child;
    }
    if (a->kind == NODE_LIST)
        return !f;
    for (f = b->child; f; f = f->next)
        n--;
    return n == 0;
}

#endif
