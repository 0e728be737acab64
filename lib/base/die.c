/* Dying, and the allocations that die. */
#include "base/die.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static const char *program = "planloom";

void die_name_set(const char *name)
{
    program = name;
}

const char *die_name(void)
{
    return program;
}

void die(const char *format, ...)
{
    va_list args;

    fprintf(stderr, "%s: ", program);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    _Exit(2);
}

void *xmalloc(size_t size)
{
    void *p = malloc(size ? size : 1);

    if (!p)
        die("out of memory");
    return p;
}

void *xrealloc(void *old, size_t size)
{
    void *p = realloc(old, size ? size : 1);

    if (!p)
        die("out of memory");
    return p;
}

void *array_room(void *v, size_t n, size_t *cap, size_t element_size)
{
    if (n < *cap)
        return v;
    size_t wanted = *cap ? *cap * 2 : 8;

    if (wanted > SIZE_MAX / element_size)
        die("out of memory");
    *cap = wanted;
    return xrealloc(v, wanted * element_size);
}
