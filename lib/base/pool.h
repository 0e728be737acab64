#ifndef BASE_POOL_H
#define BASE_POOL_H

#include <stddef.h>

/*
 * Memory that lives and dies together. What is taken from a pool is borrowed
 * by everybody and freed by nobody: pool_release() takes all of it back at
 * once. A zeroed struct is an empty pool. Never returns NULL.
 *
 * In sanitizer builds every object is an allocation of its own, so that an
 * overrun is seen where it happens.
 */
struct pool {
    struct pool_block *last;
    size_t used; /* bytes taken from the last block */
};

/* SIZE zeroed bytes, aligned for pointers and 64-bit numbers. */
void *pool_take(struct pool *, size_t size);

/* Room for N bytes of text, to be filled in by the caller, with a NUL behind. */
char *pool_room(struct pool *, size_t n);

/* A copy of N bytes of TEXT with a NUL behind. */
char *pool_text(struct pool *, const char *text, size_t n);

/* A formatted string. */
char *pool_format(struct pool *, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Forget everything, keep one block for what comes next. */
void pool_clear(struct pool *);

/* Give all memory back; the pool is empty and may be used again. */
void pool_release(struct pool *);

#endif
