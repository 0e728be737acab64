#ifndef READ_NODE_H
#define READ_NODE_H

#include "base/pool.h"

#include <stddef.h>
#include <stdint.h>

/*
 * What every format becomes: scalars, lists and mappings, with places. Nodes
 * are small and short-lived; they and their texts belong to the pool they
 * were made in. `at` and `key_at` are bytes in the file they came from, and
 * `end` and `key_end` the bytes behind a scalar and a key; of a block scalar
 * it is the first line that is not its own. Nodes that were made have none.
 */
enum node_kind { NODE_SCALAR, NODE_LIST, NODE_MAP };
enum node_style {
    NODE_PLAIN,
    NODE_QUOTED,
    NODE_BLOCK,
    NODE_REFUSED, /* its text was refused, which was said: it counts as not given */
};

struct node {
    struct node *next;  /* the next entry of the list or mapping it is in */
    struct node *child; /* first entry of a list or mapping */
    const char *key;    /* in a mapping: NUL-terminated; else NULL */
    const char *text;   /* of a scalar: NUL-terminated, without NUL inside */
    uint32_t n;         /* bytes of text */
    uint32_t at, key_at;
    uint32_t end, key_end;
    uint8_t kind, style;
};

/* New nodes for readers of foreign formats; texts are copied. */
struct node *node_map(struct pool *);
struct node *node_list(struct pool *);
struct node *node_text(struct pool *, const char *text);

/* Puts a node at the end of a mapping, or of a list (KEY is NULL); returns it. */
struct node *node_add(struct pool *, struct node *into, const char *key, struct node *what);

/* The entry of a mapping under KEY, or NULL. */
struct node *node_find(const struct node *map, const char *key);

/* A scalar with nothing in it: written `key:`, `""`, `~` or `null`. */
int node_is_empty(const struct node *);

#endif
