#ifndef CALC_GRAPH_H
#define CALC_GRAPH_H

#include "base/pool.h"

#include <stddef.h>
#include <stdint.h>

/*
 * Directed graphs over the numbers 0 to n-1: in what order to go through
 * them, and where they run in circles. All in time linear in their size,
 * and without recursion.
 */
struct arc {
    uint32_t from, to;
};

struct graph {
    size_t n, arcs;
    uint32_t *first; /* n + 1; the arcs of node i are first[i] .. first[i + 1] - 1 */
    uint32_t *to;    /* where each arc leads */
    uint32_t *arc;   /* its number in the list the graph was made from */
};

/* The graph of a list of arcs, in POOL. */
void graph_init(struct graph *, struct pool *, size_t n, const struct arc *, size_t arcs);

/*
 * Nodes in an order that every arc follows, into ORDER (n numbers); of those
 * that may come next the smallest comes first as far as that costs nothing.
 * Returns how many there are: less than n means circles.
 */
size_t graph_order(const struct graph *, uint32_t *order);

/*
 * The strong component of each node into COMPONENT (n numbers, from 0):
 * nodes that run in circles together have the same. Returns how many.
 */
size_t graph_components(const struct graph *, uint32_t *component);

/*
 * A shortest circle through START within its component: its arcs, by number
 * in the list, into ARCS (room for n). Returns their count, 0 for none.
 */
size_t graph_circle(const struct graph *, const uint32_t *component, uint32_t start,
                    uint32_t *arcs);

#endif
