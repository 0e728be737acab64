#ifndef SHOW_PATH_H
#define SHOW_PATH_H

#include "base/text.h"
#include "plan/field.h"
#include "show/view.h"

/*
 * Names with points between ("owner.name", "depends_on.finish"): what kind of
 * thing they lead to, and what they lead to in a row, as keys that compare.
 * A path through a list leads to as many things as the list has.
 */
enum measure {
    MEASURE_NONE, /* something with parts: it is there or not */
    MEASURE_TEXT,
    MEASURE_DOTTED, /* 1.10 after 1.9 */
    MEASURE_ID,
    MEASURE_WORD,
    MEASURE_FLAG,
    MEASURE_NUMBER,
    MEASURE_PERCENT,
    MEASURE_WORK,
    MEASURE_MONEY,
    MEASURE_MOMENT,
    MEASURE_PRIORITY,
};

struct path {
    const char *text;
    enum measure measure;
    enum field_kind kind; /* of its last field */
    const char *words;    /* MEASURE_WORD: "one/two/three"; MEASURE_ID: what may stand beside ids */
    uint64_t refers;      /* MEASURE_ID: REGISTER_BITs */
    const char *part;     /* MEASURE_NONE: the name of one of its parts */
};

struct path_fault {
    size_t at, n;      /* the name that is not known, and its length */
    const char *whose; /* of what it is no field: "tasks", "owner" */
    struct text_guess guess;
};

/*
 * TEXT as a path from the records of TABLE; it must outlive the path. 0, and
 * what is wrong, if there is nothing it could lead to.
 */
int path_read(const struct table *, const char *text, struct path *, struct path_fault *);

/* The names that tasks have beside their fields, by number; NULL behind the last. */
const char *path_computed(size_t i);

/* What every record of a register has beside its fields: where it is written. */
extern const char path_place[];

struct path_keys {
    struct path_key {
        int64_t n;
        const char *text; /* borrowed from the view, until view_forget() */
        size_t length;
        const char *currency;
        int level; /* one of the five words stands for an amount: n is its number */
        int whole; /* MEASURE_MOMENT: a day, of which n is the beginning */
    } * v;
    size_t n;
    struct shown *shown; /* for path_find() alone */
    size_t cap;
};

/* What PATH leads to in ROW; a zeroed struct at first, and then what was there is forgotten. */
void path_find(struct view *, const struct shown *row, const struct path *, struct path_keys *);
void path_release(struct path_keys *);

/* Less than 0, 0, or more, as A comes before B, beside it or behind it. */
int path_compare(enum measure, const struct path_key *a, const struct path_key *b);

/* The share that one of the five words of probability stands for, by the policy. */
int32_t path_share(const struct plan *, int64_t level);

#endif
