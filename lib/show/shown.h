#ifndef SHOW_SHOWN_H
#define SHOW_SHOWN_H

#include <stddef.h>
#include <stdint.h>

/*
 * One thing that can be shown, as every output sees it: templates, tables and
 * JSON ask for it by name and get one of these back. Nothing is built ahead;
 * a list is a count, and its items are asked for one by one.
 */
enum shown_kind {
    SHOWN_NOTHING, /* not given: an empty place, a section that is left out */
    SHOWN_TEXT,    /* n bytes at text; in JSON a string */
    SHOWN_MARKUP,  /* text that is HTML or SVG of our own making: never escaped again */
    SHOWN_NUMBER,  /* text that is a JSON number; index is its millionths */
    SHOWN_BOOL,    /* index is 0 or 1; text is "true" or "false" */
    SHOWN_LIST,    /* index is the number of items */
    SHOWN_ROW,     /* something with fields: a record, a date, the report itself */
};

struct shown {
    uint8_t kind;
    uint8_t tag;      /* whose row or list it is: for the source alone */
    uint32_t n;       /* bytes of text */
    const char *text; /* NUL-terminated; borrowed from the source; a row may have one too */
    const void *of;   /* for the source alone */
    int64_t index;    /* see kind; else for the source alone */
};

/* What answers: a view over a plan, or a tree in a test. */
struct shown_source {
    /* The field NAME (one word, n bytes) of ROW into *OUT; 0 if ROW has no such field. */
    int (*field)(struct shown_source *, const struct shown *row, const char *name, size_t n,
                 struct shown *out);
    /* Item I, below the count, of LIST into *OUT. */
    void (*item)(struct shown_source *, const struct shown *list, size_t i, struct shown *out);
};

#endif
