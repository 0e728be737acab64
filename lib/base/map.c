/*
 * Open addressing with linear steps, at most half full. The hash is FNV-1;
 * its whole value is kept, so that growing does not read keys again. Unlike
 * FNV-1a it leaves keys that differ in their last byte alone side by side:
 * ids that are counted up share the processor's cache.
 */
#include "base/map.h"

#include "base/die.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct map_slot {
    const char *key;
    uint32_t hash, n, value;
};

static uint32_t hash_of(const char *key, size_t n, int fold)
{
    uint32_t h = 2166136261u;

    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)key[i];

        if (fold && c >= 'A' && c <= 'Z')
            c |= 0x20;
        h = h * 16777619u ^ c;
    }
    return h;
}

static int same(const struct map_slot *s, const char *key, size_t n, int fold)
{
    return s->n == n && (fold ? strncasecmp(s->key, key, n) : memcmp(s->key, key, n)) == 0;
}

static struct map_slot *probe(const struct map *map, const char *key, size_t n, uint32_t hash)
{
    size_t i = hash & (map->cap - 1);

    while (map->slot[i].key &&
           (map->slot[i].hash != hash || !same(&map->slot[i], key, n, map->fold)))
        i = (i + 1) & (map->cap - 1);
    return &map->slot[i];
}

static void grow(struct map *map, size_t cap)
{
    struct map old = *map;

    map->cap = cap;
    map->slot = xmalloc(map->cap * sizeof *map->slot);
    memset(map->slot, 0, map->cap * sizeof *map->slot);
    for (size_t i = 0; i < old.cap; i++)
        if (old.slot[i].key)
            *probe(map, old.slot[i].key, old.slot[i].n, old.slot[i].hash) = old.slot[i];
    free(old.slot);
}

uint32_t *map_slot(struct map *map, const char *key, size_t n)
{
    if (map->n * 2 >= map->cap)
        grow(map, map->cap ? map->cap * 2 : 16);
    uint32_t hash = hash_of(key, n, map->fold);
    struct map_slot *slot = probe(map, key, n, hash);

    if (!slot->key) {
        *slot = (struct map_slot){key, hash, (uint32_t)n, 0};
        map->n++;
    }
    return &slot->value;
}

void map_reserve(struct map *map, size_t n)
{
    size_t cap = map->cap ? map->cap : 16;

    while (cap / 2 < n)
        cap *= 2;
    if (cap > map->cap)
        grow(map, cap);
}

uint32_t map_find(const struct map *map, const char *key, size_t n)
{
    return map->cap ? probe(map, key, n, hash_of(key, n, map->fold))->value : 0;
}

void map_release(struct map *map)
{
    free(map->slot);
    *map = (struct map){.fold = map->fold};
}
