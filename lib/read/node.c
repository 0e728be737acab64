/* Making and searching nodes; mappings are short, so they are searched in order. */
#include "read/node.h"

#include "base/text.h"

#include <string.h>

static struct node *node_new(struct pool *pool, enum node_kind kind)
{
    struct node *node = pool_take(pool, sizeof *node);

    node->kind = (uint8_t)kind;
    return node;
}

struct node *node_map(struct pool *pool)
{
    return node_new(pool, NODE_MAP);
}

struct node *node_list(struct pool *pool)
{
    return node_new(pool, NODE_LIST);
}

struct node *node_text(struct pool *pool, const char *text)
{
    struct node *node = node_new(pool, NODE_SCALAR);

    node->n = (uint32_t)strlen(text);
    node->text = pool_text(pool, text, node->n);
    return node;
}

struct node *node_add(struct pool *pool, struct node *into, const char *key, struct node *what)
{
    struct node **end = &into->child;

    while (*end)
        end = &(*end)->next;
    if (key)
        what->key = pool_text(pool, key, strlen(key));
    return *end = what;
}

struct node *node_find(const struct node *map, const char *key)
{
    for (struct node *entry = map->child; entry; entry = entry->next)
        if (entry->key && text_same(entry->key, key))
            return entry;
    return NULL;
}

int node_is_empty(const struct node *node)
{
    if (node->kind != NODE_SCALAR)
        return 0;
    return node->n == 0 || (node->style == NODE_PLAIN && (text_same(node->text, "~") ||
                                                          text_same(node->text, "null")));
}
