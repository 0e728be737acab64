#ifndef READ_LAYOUT_H
#define READ_LAYOUT_H

#include "base/diag.h"
#include "read/node.h"

/*
 * A YAML text without loss: its entries as the nodes have them, and with each
 * the comments and blank lines that belong to it, its column and its lines.
 *
 * A comment on the line of an entry stands beside it. One on a line of its
 * own belongs to the entry below; at the end of a collection, to the innermost
 * one that is not indented further than the comment.
 */
struct comment {
    struct comment *next;
    struct comment *last; /* of the first one in a list: where that ends */
    const char *text; /* from its '#' to its last ink; not NUL-terminated */
    uint32_t n;
    uint32_t at;
    uint32_t gap;     /* blanks between it and what it stands beside */
    uint8_t apart;    /* a blank line stands before it */
};

struct entry {
    struct entry *next, *child, *up;
    const struct node *node; /* NULL for the root of a text with nothing in it */
    const char *key;         /* in a mapping, else NULL */
    struct comment *above, *beside, *below; /* below: at the end of a collection */
    uint32_t at;       /* of its key, or of the dash of an item */
    uint32_t end;      /* behind all that belongs to it */
    uint32_t from, to; /* its lines, with the comments directly above; in flow style its bytes */
    uint32_t column;   /* of `at`, in bytes */
    uint8_t apart;     /* a blank line stands before its own first line */
    uint8_t in_flow;   /* it is part of a collection in flow style */
    uint8_t made;      /* it does not stand in the text */
    uint8_t notation;  /* for the printer: a quoted scalar is not free text */
    uint8_t removed;   /* for splicing: to be taken out */
};

struct layout {
    struct diag *diag;
    uint32_t file;
    const char *text; /* of the file */
    uint32_t begin, stop; /* the part of it that is laid out */
    struct entry *root;   /* what the document is; it has no line */
    struct pool *pool;
};

/*
 * Lays out the part of a file that yaml_whole() would read; all of it lives in
 * POOL. -1 when that cannot be read, or has keys given twice, which DIAG says.
 */
int layout_read(struct layout *, struct diag *, uint32_t file, size_t from, size_t to, int ascii,
                struct pool *);

/* 1 if the node is written in brackets. */
int layout_is_flow(const struct layout *, const struct entry *);

/* Where the line after that of byte AT begins. */
uint32_t layout_line_after(const struct layout *, uint32_t at);

/* The lines of a block scalar: what of them is indentation, and where they end. */
struct block_lines {
    uint32_t first;  /* the first byte of its first line */
    uint32_t stop;   /* behind its last line, before the line end */
    uint32_t indent; /* bytes at the front of each line that are not text */
    uint8_t folded;  /* '>' */
    uint8_t keeps;   /* '+': blank lines at its end are text */
};
void layout_block(const struct layout *, const struct entry *, struct block_lines *);

/* The next entry in the order of writing, all inside of TOP; NULL at the end. */
struct entry *entry_next(const struct entry *, const struct entry *top);

/* The entry of a mapping under KEY, or NULL. */
struct entry *entry_find(const struct entry *map, const char *key);

/* An entry for a node that was made, with all below it. */
struct entry *entry_make(struct pool *, const struct node *);

#endif
