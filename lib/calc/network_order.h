#ifndef CALC_NETWORK_ORDER_H
#define CALC_NETWORK_ORDER_H

#include "calc/network.h"

/*
 * In what order a network is gone through. Every leaf is one node; a summary
 * is two: its gate, which hands bounds down to the leaves below, and its hull,
 * which gathers their dates.
 */
enum node_role { ROLE_LEAF, ROLE_GATE, ROLE_HULL };

struct node_of {
    uint32_t element; /* of the network */
    enum node_role role;
};

struct network_order {
    uint32_t *node; /* all nodes, predecessors first */
    size_t n;
    uint8_t *left_out; /* by bond: 1 if it runs in a circle */
    /* bonds by element, in the order given: first[e] .. first[e + 1] - 1 of each */
    uint32_t *in_first, *in, *out_first, *out;
};

void network_order_find(const struct network *, struct pool *, struct network_circles *,
                        struct network_order *);
struct node_of network_node(const struct network *, uint32_t node);

#endif
