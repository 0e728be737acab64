#ifndef TOOL_SPLICE_EDIT_H
#define TOOL_SPLICE_EDIT_H

#include "tool/splice.h"

/* One edit, between the rooms that make edits and that apply them. */
enum splice_form {
    SPLICE_TEXT,   /* the text as it is */
    SPLICE_VALUE,  /* an entry that goes on in its line */
    SPLICE_LINES,  /* an entry in lines of its own, at the start of a line */
    SPLICE_BEFORE, /* an entry in the middle of a line, whose rest goes to the next one */
    SPLICE_FLOW,   /* UP itself, once a collection in flow style */
};

struct splice_edit {
    uint32_t from, to;
    const char *text;         /* of SPLICE_TEXT */
    const struct entry *up;   /* what the new entry is in */
    const char *key;          /* of it; NULL for an item */
    struct node *value;
    struct comment *beside;
    uint32_t column;
    size_t depth, rank, order;
    uint8_t form;
    uint8_t apart;            /* a blank line goes before it */
};

/* Comments at the end of a record; its fields stay where they are when the record is copied. */
struct splice_below {
    const struct node *fields;
    struct comment *comments;
};

/* Gives the records in TOP that were made the comments of their ends. */
void splice_below_attach(const struct splice *, struct entry *top);

struct splice_edit *splice_edit_add(struct splice *, struct splice_edit);

#endif
