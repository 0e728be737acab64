/*
 * A chain of blocks, newest first; taking is moving a mark in the newest.
 * A request larger than a block gets a block to itself.
 */
#include "base/pool.h"

#include "base/die.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define EACH_ALONE 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define EACH_ALONE 1
#endif
#endif

enum { BLOCK = 64 * 1024, ALIGN = 8 };

struct pool_block {
    struct pool_block *before;
    size_t size;
    _Alignas(ALIGN) char bytes[];
};

static void block_add(struct pool *pool, size_t size)
{
    struct pool_block *block = xmalloc(sizeof *block + size);

    block->before = pool->last;
    block->size = size;
    pool->last = block;
    pool->used = 0;
}

/* SIZE bytes as they come, from the next multiple of ALIGN. */
static void *room(struct pool *pool, size_t size, size_t align)
{
    if (size > SIZE_MAX / 2)
        die("out of memory");
#ifdef EACH_ALONE
    (void)align;
    block_add(pool, size);
#else
    pool->used = (pool->used + align - 1) & ~(align - 1);
    if (!pool->last || pool->last->size < pool->used + size)
        block_add(pool, size > BLOCK ? size : BLOCK);
#endif
    void *p = pool->last->bytes + pool->used;

    pool->used += size;
    return p;
}

void *pool_take(struct pool *pool, size_t size)
{
    return memset(room(pool, size, ALIGN), 0, size);
}

char *pool_room(struct pool *pool, size_t n)
{
    char *text = room(pool, n + 1, 1);

    text[n] = '\0';
    return text;
}

char *pool_text(struct pool *pool, const char *text, size_t n)
{
    char *copy = pool_room(pool, n);

    if (n)
        memcpy(copy, text, n);
    return copy;
}

char *pool_format(struct pool *pool, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0)
        die("cannot format '%s'", format);
    char *text = pool_room(pool, (size_t)n);

    va_start(args, format);
    vsnprintf(text, (size_t)n + 1, format, args);
    va_end(args);
    return text;
}

static void blocks_free(struct pool_block *block)
{
    while (block) {
        struct pool_block *before = block->before;

        free(block);
        block = before;
    }
}

void pool_clear(struct pool *pool)
{
    if (!pool->last)
        return;
    if (pool->last->size != BLOCK) {
        pool_release(pool);
        return;
    }
    blocks_free(pool->last->before);
    pool->last->before = NULL;
    pool->used = 0;
}

void pool_release(struct pool *pool)
{
    blocks_free(pool->last);
    pool->last = NULL;
    pool->used = 0;
}
