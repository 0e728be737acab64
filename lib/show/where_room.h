#ifndef SHOW_WHERE_ROOM_H
#define SHOW_WHERE_ROOM_H

#include "base/pool.h"
#include "show/path.h"
#include "show/where.h"

/* What the rooms of conditions share: the steps, in the order in which they are done. */
enum where_step { WHERE_TEST, WHERE_NOT, WHERE_AND, WHERE_OR };
enum where_how {
    WHERE_GIVEN,
    WHERE_EQUAL,
    WHERE_UNEQUAL,
    WHERE_LESS,
    WHERE_AT_MOST,
    WHERE_MORE,
    WHERE_AT_LEAST,
    WHERE_HOLDS
};

struct test {
    struct path path;
    enum where_how how;
    struct path_key value;
    int empty; /* the value is "": nothing given */
};

struct where {
    struct pool pool;
    struct step {
        enum where_step what;
        struct test test;
    } *step;
    size_t n, cap;
    unsigned char *truth; /* a stack, of as many as there are steps */
    struct path_keys keys;
};

/* Where a fault is said: the expression, and a place in it. */
struct where_text {
    const char *text;
    size_t at; /* of the word that is read now */
};
_Noreturn void where_wrong(const struct where_text *, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The word WRITTEN as what TEST compares with; ends the program if it is none. */
void where_value(struct where *, const struct where_text *, const struct plan *, int32_t as_of,
                 const char *written, struct test *);

#endif
