#ifndef BASE_DIE_H
#define BASE_DIE_H

#include <stddef.h>

/*
 * The last word. For faults that are ours, or for a machine without memory;
 * a wrong plan or a missing file is told through diag.h instead. Prints
 * "PROGRAM: MESSAGE" on stderr and ends the process with exit status 2.
 */
_Noreturn void die(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The name die() and the options speak with; NAME is borrowed for ever. */
void die_name_set(const char *name);
const char *die_name(void);

/* malloc and realloc that never return NULL. The caller frees. */
void *xmalloc(size_t size);
void *xrealloc(void *old, size_t size);

/*
 * Room for one more element: returns V, moved when it had to grow, with
 * *CAP >= N + 1. Doubles, so that N pushes cost O(N). The caller frees.
 */
void *array_room(void *v, size_t n, size_t *cap, size_t element_size);

#define ARRAY_PUSH(v, n, cap, value)                                                               \
    ((v) = array_room((v), (n), &(cap), sizeof *(v)), (v)[(n)++] = (value))

#endif
