/*
 * Order: Kahn's algorithm with a queue. Components: Tarjan's algorithm
 * ("Depth-first search and linear graph algorithms", 1972) with a stack of
 * its own. Circles: breadth first from a node back to itself.
 */
#include "calc/graph.h"

#include "base/die.h"

#include <stdlib.h>
#include <string.h>

void graph_init(struct graph *g, struct pool *pool, size_t n, const struct arc *arc, size_t arcs)
{
    g->n = n;
    g->arcs = arcs;
    g->first = pool_take(pool, (n + 1) * sizeof *g->first);
    g->to = pool_take(pool, arcs * sizeof *g->to);
    g->arc = pool_take(pool, arcs * sizeof *g->arc);
    for (size_t i = 0; i < arcs; i++)
        g->first[arc[i].from]++;
    for (size_t i = 0, sum = 0; i <= n; i++) {
        sum += g->first[i];
        g->first[i] = (uint32_t)sum;
    }
    for (size_t i = arcs; i-- > 0;) {
        uint32_t at = --g->first[arc[i].from];

        g->to[at] = arc[i].to;
        g->arc[at] = (uint32_t)i;
    }
}

size_t graph_order(const struct graph *g, uint32_t *order)
{
    uint32_t *waits = xmalloc((g->n + 1) * sizeof *waits);
    size_t done = 0, ready = 0;

    memset(waits, 0, (g->n + 1) * sizeof *waits);
    for (size_t i = 0; i < g->arcs; i++)
        waits[g->to[i]]++;
    for (size_t i = 0; i < g->n; i++)
        if (!waits[i])
            order[ready++] = (uint32_t)i;
    while (done < ready) {
        uint32_t node = order[done++];

        for (uint32_t i = g->first[node]; i < g->first[node + 1]; i++)
            if (--waits[g->to[i]] == 0)
                order[ready++] = g->to[i];
    }
    free(waits);
    return ready;
}

enum { UNSEEN = UINT32_MAX };

struct tarjan {
    const struct graph *g;
    uint32_t *index, *low, *next; /* next: the arc to look at when we come back */
    uint32_t *path, *open;        /* the way we came; seen, but in no component yet */
    size_t depth, opened, seen, found;
    uint32_t *component;
};

static void enter(struct tarjan *t, uint32_t node)
{
    t->index[node] = t->low[node] = (uint32_t)t->seen++;
    t->next[node] = t->g->first[node];
    t->path[t->depth++] = node;
    t->open[t->opened++] = node;
}

/* All arcs of NODE are seen: it may close a component, and its caller goes on. */
static void leave(struct tarjan *t, uint32_t node)
{
    t->depth--;
    if (t->low[node] == t->index[node]) {
        uint32_t last;

        do {
            last = t->open[--t->opened];
            t->component[last] = (uint32_t)t->found;
        } while (last != node);
        t->found++;
    }
    if (t->depth && t->low[node] < t->low[t->path[t->depth - 1]])
        t->low[t->path[t->depth - 1]] = t->low[node];
}

static void walk(struct tarjan *t)
{
    while (t->depth) {
        uint32_t node = t->path[t->depth - 1];

        if (t->next[node] == t->g->first[node + 1]) {
            leave(t, node);
            continue;
        }
        uint32_t to = t->g->to[t->next[node]++];

        if (t->index[to] == UNSEEN)
            enter(t, to);
        else if (t->component[to] == UNSEEN && t->index[to] < t->low[node])
            t->low[node] = t->index[to];
    }
}

size_t graph_components(const struct graph *g, uint32_t *component)
{
    struct pool pool = {0};
    size_t size = (g->n + 1) * sizeof(uint32_t);
    struct tarjan t = {.g = g,
                       .index = pool_take(&pool, size),
                       .low = pool_take(&pool, size),
                       .next = pool_take(&pool, size),
                       .path = pool_take(&pool, size),
                       .open = pool_take(&pool, size),
                       .component = component};

    memset(t.index, 0xff, size);
    memset(component, 0xff, g->n * sizeof *component);
    for (uint32_t i = 0; i < g->n; i++) {
        if (t.index[i] != UNSEEN)
            continue;
        enter(&t, i);
        walk(&t);
    }
    pool_release(&pool);
    return t.found;
}

/* The way back from START, by the arcs through which each node was reached. */
static size_t way_back(const uint32_t *by, const uint32_t *from, const struct graph *g,
                       uint32_t start, uint32_t *arcs)
{
    uint32_t at = start;
    size_t n = 0;

    do {
        arcs[n++] = g->arc[by[at]];
        at = from[at];
    } while (at != start);
    for (size_t i = 0; i < n / 2; i++) {
        uint32_t swap = arcs[i];

        arcs[i] = arcs[n - 1 - i];
        arcs[n - 1 - i] = swap;
    }
    return n;
}

size_t graph_circle(const struct graph *g, const uint32_t *component, uint32_t start,
                    uint32_t *arcs)
{
    struct pool pool = {0};
    size_t size = (g->n + 1) * sizeof(uint32_t), head = 0, tail = 0, n = 0;
    uint32_t *by = pool_take(&pool, size), *from = pool_take(&pool, size);
    uint32_t *queue = pool_take(&pool, size);

    memset(by, 0xff, size);
    queue[tail++] = start;
    while (head < tail && by[start] == UNSEEN) {
        uint32_t node = queue[head++];

        for (uint32_t i = g->first[node]; i < g->first[node + 1]; i++) {
            uint32_t to = g->to[i];

            if (component[to] != component[start] || by[to] != UNSEEN)
                continue;
            by[to] = i;
            from[to] = node;
            if (to != start)
                queue[tail++] = to;
        }
    }
    if (by[start] != UNSEEN)
        n = way_back(by, from, g, start, arcs);
    pool_release(&pool);
    return n;
}
