#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

/*
 * A fingerprint of texts, the same on every machine: FNV-1a in 64 bits. Good
 * for telling things apart, not against somebody who wants two to be alike.
 */
#define HASH_START UINT64_C(0xcbf29ce484222325)

uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t n);

/* A text and its NUL: "ab", "c" is not "a", "bc". */
uint64_t hash_text(uint64_t hash, const char *text);

#endif
