#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Looking at UTF-8 text without changing it. */

/* 1 if both are the same: searching a list, most differ in their first byte. */
static inline int text_same(const char *a, const char *b)
{
    return *a == *b && strcmp(a, b) == 0;
}

/*
 * The code point at TEXT (N bytes left, N > 0) and its length in bytes;
 * length 0 where the bytes are not well-formed UTF-8.
 */
int text_decode(const char *text, size_t n, uint32_t *code);

/* How many code points N bytes of well-formed text hold. */
size_t text_length(const char *text, size_t n);

/* How many columns N bytes of well-formed text take on a terminal. */
size_t text_width(const char *text, size_t n);

/* The most bytes of TEXT, at most MOST, that end with a whole character. */
size_t text_cut(const char *text, size_t n, size_t most);

/*
 * How many letters must be added, dropped, changed or swapped with their
 * neighbour to make A into B (optimal string alignment); more than LIMIT is
 * given as LIMIT + 1. Texts of over 64 bytes are never near.
 */
int text_distance(const char *a, const char *b, int limit);

/*
 * "Did you mean": start with a zeroed struct, offer every candidate; `best`
 * is the nearest one, NULL if none is near enough to be meant. Of equally
 * near ones the first offered stays.
 */
struct text_guess {
    const char *best;
    int distance;
};
void text_guess_offer(struct text_guess *, const char *wanted, const char *candidate);

/* The number of WORD (N bytes) among WORDS, "one/two/three", from 1; 0 if it is none of them. */
int text_among(const char *words, const char *word, size_t n);

/* 1 if N bytes are an id: (YYYY-MM-DD-)?[A-Za-z][A-Za-z0-9._-]*, at most 64. */
int text_is_id(const char *text, size_t n);

#endif
