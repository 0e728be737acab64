#ifndef TOOL_FMT_H
#define TOOL_FMT_H

#include "base/buf.h"
#include "plan/field.h"
#include "read/layout.h"

/*
 * The canonical form of plan files: block style, one list item a line, a
 * blank line between records, fields in the order of their table, synonyms by
 * their first name. Comments, prose and line ends stay. The data is the same
 * before and after, and a second time changes nothing.
 */
enum fmt_result {
    FMT_SAME,
    FMT_CHANGED, /* OUT has the new text */
    FMT_LEFT,    /* the file cannot be read as it should, which DIAG says */
};

/* YAML file NUMBER of DIAG's files. */
enum fmt_result fmt_yaml(struct diag *, uint32_t number, struct buf *out);

/* A Markdown entry of a register (NULL: not known): its front matter is formatted. */
enum fmt_result fmt_markdown(struct diag *, uint32_t number, const struct table *, struct buf *out);

/* Where a key is written in a record, from 0; a key that its table does not have goes last. */
size_t fmt_rank(const struct table *, const char *key);

/* Puts the fields of every record in order; ENTRY: what the root is a record of, or NULL. */
void fmt_order(struct layout *, const struct table *entry);

/* Lines ending in LF as the file's own lines end: CRLF if its first one does. */
void fmt_line_ends(struct buf *out, const struct buf *lines, const char *text, size_t n);

#endif
