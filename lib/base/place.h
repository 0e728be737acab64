#ifndef BASE_PLACE_H
#define BASE_PLACE_H

#include "base/map.h"
#include "base/pool.h"

#include <stddef.h>
#include <stdint.h>

/*
 * Where something stands: a file by its number, and the byte in it. Every
 * record and reference keeps one. File 0 is no file; then there is no place.
 */
struct place {
    uint32_t file, at;
};

/* Less than 0, 0, or more, as A stands before B, there, or behind it; files by number. */
int place_compare(struct place a, struct place b);

/*
 * The files that were read, by number from 1. Paths are as the user would
 * type them, texts are kept whole: they are what places point into.
 */
struct file {
    const char *path; /* as shown in messages */
    const char *text; /* NUL-terminated */
    size_t n;
    struct lines {    /* where they begin, as far as position() has looked */
        uint32_t *v;
        size_t n, cap;
    } lines;
    int broken;                   /* 1: it could not be read whole */
};

struct files {
    struct file *file;
    size_t n, cap;
    struct pool pool; /* of paths and texts */
};

/* PATH is copied; TEXT (N bytes) is borrowed and must live as long as FILES. */
uint32_t files_add(struct files *, const char *path, const char *text, size_t n);
const struct file *files_get(const struct files *, uint32_t number);
void files_release(struct files *);

/* Line and column, from 1; the column counts code points. */
struct position {
    uint32_t line, column;
};
struct position position(struct files *, struct place);

/* "plan.yaml:12:5" into OUT. */
struct buf;
void place_put(struct buf *out, struct files *, struct place);

#endif
