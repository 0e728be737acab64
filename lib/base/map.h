#ifndef BASE_MAP_H
#define BASE_MAP_H

#include <stddef.h>
#include <stdint.h>

/*
 * Text to number, with case told apart or not. The keys are borrowed: they
 * must outlive the map. Nothing ever walks a map, so no result can depend on
 * the order of hashes. A zeroed struct is an empty map.
 */
struct map {
    struct map_slot *slot;
    size_t cap, n;
    int fold; /* 1: ASCII letters are the same in both cases; set while empty */
};

/*
 * The place of KEY (N bytes), found or made; a new one holds 0. The pointer
 * is good until the next map_slot().
 */
uint32_t *map_slot(struct map *, const char *key, size_t n);

/* Makes room for N keys, so that putting them in moves nothing. */
void map_reserve(struct map *, size_t n);

/* What KEY holds, or 0. */
uint32_t map_find(const struct map *, const char *key, size_t n);

void map_release(struct map *);

#endif
