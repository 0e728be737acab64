#ifndef CALC_NETWORK_PASS_H
#define CALC_NETWORK_PASS_H

#include "calc/network.h"
#include "calc/network_order.h"

/* What the two passes over a network share. */
struct bounds { /* of a gate, for all leaves below: what holds their start, their finish */
    int64_t start, finish;
    uint32_t start_bond, finish_bond;
    uint32_t lagged; /* the nearest summary, itself or above, with lags to count leaf by leaf */
};

struct limits { /* of a hull, for all leaves below: what their start and finish must not pass */
    int64_t start, finish;
};

struct solver {
    struct network *net;
    struct network_order order;
    struct bounds *bounds; /* by summary */
    struct limits *limits;
    int64_t *first_start;  /* by summary: of its leaves, before the backward pass under way */
    int64_t *least_start, *least_finish; /* by summary: the first of its leaves that ask */
    int64_t *bond_limit;   /* by bond with a lag to a summary: what its leaves allow so far */
    int against_early;     /* the backward pass under way */
};

void pass_forward(struct solver *);
void pass_end(struct network *); /* the finish of the project, from early dates */
void pass_backward(struct solver *, int against_early);

/* MOMENT, a bond's lag later (or, with SIGN -1, earlier) on its successor's calendar. */
int64_t pass_lagged(const struct bond *, int64_t moment, const struct worktime *, int sign);
int pass_holds_start(const struct bond *);
const struct worktime *pass_time(const struct network *, uint32_t element);

/* When AMOUNT of the activity's work is done that began at START; and the latest start for FINISH.
 */
int64_t pass_finish(const struct activity *, int64_t start, int64_t amount);
int64_t pass_start(const struct activity *, int64_t finish, int64_t amount);

/* The first moment at or after MOMENT at which it can begin; the end of work at or before it. */
int64_t pass_begin(const struct activity *, int64_t moment);
int64_t pass_last(const struct activity *, int64_t moment);

#endif
