#ifndef READ_YAML_H
#define READ_YAML_H

#include "base/diag.h"
#include "read/node.h"

/*
 * The YAML door: libyaml's events, held to the subset a plan is written in.
 * Anchors, aliases, merge keys, tags, directives, complex or duplicate keys
 * and second documents are refused, depth is at most 64. Nothing is typed: a
 * scalar is text, and how it was quoted.
 */
struct yaml;

/*
 * Starts reading file NUMBER of DIAG's files, from byte FROM to byte TO. The
 * bytes must have passed bytes_check(); ASCII is what it found.
 */
struct yaml *yaml_open(struct diag *, uint32_t number, size_t from, size_t to, int ascii);

/*
 * The next thing of the mapping that the document is: one item of a list
 * under a key, or the whole of what stands under a key. Its node is good
 * until the next call.
 */
struct yaml_item {
    const char *key;
    uint32_t key_at;
    struct node *node;
    int in_list; /* 1: an item of the list under the key */
};

enum yaml_step {
    YAML_ITEM,
    YAML_END,    /* all was read */
    YAML_BROKEN, /* the rest cannot be read; DIAG says why */
};
enum yaml_step yaml_next(struct yaml *, struct yaml_item *);

void yaml_close(struct yaml *);

/*
 * The whole document as one tree in POOL, for front matter and small files:
 * NULL if it is empty or broken; *BROKEN tells which.
 */
struct node *yaml_whole(struct diag *, uint32_t number, size_t from, size_t to, int ascii,
                        struct pool *, int *broken);

#endif
