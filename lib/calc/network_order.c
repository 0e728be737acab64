/*
 * The breakdown and the links as one graph: gate of a summary, then its
 * leaves, then its hull; a link goes from a leaf or hull to a leaf or gate.
 * A task that waits for its own summary is then a circle like any other.
 */
#include "calc/network_order.h"

#include "base/die.h"
#include "calc/graph.h"

#include <stdlib.h>

/* Leaves and gates are numbered as the elements are, hulls behind them. */
static uint32_t gate(uint32_t element)
{
    return element;
}

static uint32_t hull(const struct network *net, uint32_t element)
{
    return element < net->leaves ? element : element + (uint32_t)net->summaries;
}

struct node_of network_node(const struct network *net, uint32_t node)
{
    if (node < net->leaves)
        return (struct node_of){node, ROLE_LEAF};
    if (node < net->leaves + net->summaries)
        return (struct node_of){node, ROLE_GATE};
    return (struct node_of){node - (uint32_t)net->summaries, ROLE_HULL};
}

/* The arcs of the breakdown, then one for each bond that is not left out. */
static size_t arcs_make(const struct network *net, const uint8_t *left_out, struct arc *arc,
                        size_t *links_from)
{
    size_t n = 0;

    for (uint32_t e = 0; e < net->leaves + net->summaries; e++) {
        if (e >= net->leaves)
            arc[n++] = (struct arc){gate(e), hull(net, e)};
        if (net->up[e] == UINT32_MAX)
            continue;
        arc[n++] = (struct arc){gate(net->up[e]), gate(e)};
        arc[n++] = (struct arc){hull(net, e), hull(net, net->up[e])};
    }
    *links_from = n;
    for (size_t b = 0; b < net->bonds; b++)
        if (!left_out[b])
            arc[n++] = (struct arc){hull(net, net->bond[b].from), gate(net->bond[b].to)};
    return n;
}

/* The bonds among the arcs of a circle; the rest of it is the breakdown's. */
static size_t bonds_of(uint32_t *arcs, size_t n, size_t links_from)
{
    size_t kept = 0;

    for (size_t i = 0; i < n; i++)
        if (arcs[i] >= links_from)
            arcs[kept++] = arcs[i] - (uint32_t)links_from;
    return kept;
}

/*
 * Bonds inside a component are left out; each component with one is told once,
 * by a shortest circle through the first of its bonds.
 */
static void circles_leave_out(const struct network *net, struct graph *g, size_t links_from,
                              struct network_circles *circles, uint8_t *left_out)
{
    uint32_t *component = xmalloc((g->n + 1) * sizeof *component);
    uint32_t *arcs = xmalloc((g->n + 1) * sizeof *arcs);
    uint8_t *told = xmalloc(g->n + 1);

    for (size_t i = 0; i <= g->n; i++)
        told[i] = 0;
    graph_components(g, component);
    for (size_t b = 0; b < net->bonds; b++) {
        uint32_t from = hull(net, net->bond[b].from), to = gate(net->bond[b].to);

        if (component[from] != component[to])
            continue;
        left_out[b] = 1;
        if (told[component[to]])
            continue;
        told[component[to]] = 1;
        size_t n = graph_circle(g, component, to, arcs);

        circles->met(circles, arcs, bonds_of(arcs, n, links_from));
    }
    free(component);
    free(arcs);
    free(told);
}

static void bonds_by(const struct network *net, struct pool *pool, const uint8_t *left_out,
                     int by_successor, uint32_t **first, uint32_t **list)
{
    size_t elements = net->leaves + net->summaries;
    struct arc *arc = pool_take(pool, net->bonds * sizeof *arc);
    struct graph g;

    for (size_t b = 0; b < net->bonds; b++)
        arc[b] = (struct arc){left_out[b]    ? (uint32_t)elements
                              : by_successor ? net->bond[b].to
                                             : net->bond[b].from,
                              0};
    graph_init(&g, pool, elements + 1, arc, net->bonds);
    *first = g.first;
    *list = g.arc;
}

void network_order_find(const struct network *net, struct pool *pool,
                        struct network_circles *circles, struct network_order *order)
{
    size_t elements = net->leaves + net->summaries, links_from;
    struct arc *arc = xmalloc((elements * 3 + net->bonds + 1) * sizeof *arc);
    struct pool scratch = {0};
    struct graph g;

    order->left_out = pool_take(pool, net->bonds + 1);
    order->n = elements + net->summaries;
    order->node = pool_take(pool, (order->n + 1) * sizeof *order->node);
    size_t arcs = arcs_make(net, order->left_out, arc, &links_from);

    graph_init(&g, &scratch, order->n, arc, arcs);
    if (graph_order(&g, order->node) < order->n) {
        circles_leave_out(net, &g, links_from, circles, order->left_out);
        pool_clear(&scratch);
        arcs = arcs_make(net, order->left_out, arc, &links_from);
        graph_init(&g, &scratch, order->n, arc, arcs);
        if (graph_order(&g, order->node) < order->n)
            die("a circle of links was left standing");
    }
    free(arc);
    pool_release(&scratch);
    bonds_by(net, pool, order->left_out, 1, &order->in_first, &order->in);
    bonds_by(net, pool, order->left_out, 0, &order->out_first, &order->out);
}
