#ifndef BASE_DIFF_H
#define BASE_DIFF_H

#include "base/buf.h"

/*
 * Puts what changed between two texts as a unified diff with three lines of
 * context, which patch(1) and git apply read; nothing if they are the same.
 * The fewest lines change, unless that is over DIFF_LIMIT: then what differs
 * is shown as one piece.
 */
enum { DIFF_LIMIT = 2000 };
void diff_unified(struct buf *, const char *path, const char *a, size_t a_n, const char *b,
                  size_t b_n);

#endif
