#ifndef CALC_HEALTH_H
#define CALC_HEALTH_H

#include "calc/schedule.h"

/*
 * The health of a schedule by the fourteen points of the DCMA, their limits
 * scaled for small plans: of a share of tasks or links, as many may fail as
 * the limit comes to, rounded up. Summaries, milestones, what follows others
 * and what is over are left out of shares of tasks.
 *
 * X(NAME, number, words, kind, limit): of a share in basis points, of an index
 * too, of a count how many.
 */
#define HEALTH_POINTS(X)                                                                           \
    X(LOGIC, 1, "logic", AT_MOST, 500)           /* without predecessor or successor */            \
    X(LEADS, 2, "leads", COUNT, 0)               /* links with a negative lag */                   \
    X(LAGS, 3, "lags", AT_MOST, 500)             /* positive, after a finish */                    \
    X(PLAIN, 4, "finish to start", AT_LEAST, 9000)                                                 \
    X(HARD, 5, "hard constraints", AT_MOST, 500) /* mso, mfo, snlt, fnlt */                        \
    X(FLOAT, 6, "high float", AT_MOST, 500)                                                        \
    X(NEGATIVE, 7, "negative float", COUNT, 0)                                                     \
    X(LONG, 8, "high duration", AT_MOST, 500)                                                      \
    X(DATES, 9, "invalid dates", COUNT, 0)                                                         \
    X(RESOURCES, 10, "resources", COUNT, 0)                                                        \
    X(MISSED, 11, "missed tasks", AT_MOST, 500)                                                    \
    X(PATH, 12, "critical path test", TEST, 0)                                                     \
    X(LENGTH, 13, "critical path length index", INDEX, 9500)                                       \
    X(EXECUTION, 14, "baseline execution index", INDEX, 9500)

enum health_name {
#define X(name, number, words, kind, limit) HEALTH_##name,
    HEALTH_POINTS(X)
#undef X
        HEALTH_POINTS_N
};

enum health_kind {
    HEALTH_AT_MOST,  /* a share that should be small */
    HEALTH_AT_LEAST, /* a share that should be large */
    HEALTH_COUNT,    /* how many there are */
    HEALTH_INDEX,    /* 10000 is 1.00 */
    HEALTH_TEST,     /* of itself: passed or not */
};

enum health_verdict { HEALTH_UNKNOWN, HEALTH_FINE, HEALTH_BAD };

enum { HEALTH_SHOWN = 3 };

struct health_point {
    const char *words;  /* what the point is called */
    const char *reason; /* of what is not known: why; else NULL */
    uint8_t number, kind, verdict;
    int64_t limit;
    int64_t count, total; /* of shares and counts: how many of how many */
    int64_t value;        /* of shares and indices, basis points; of the test, working minutes */
    const struct task *shown[HEALTH_SHOWN]; /* the first of them, in the order of the outline */
    const struct link_of *link[HEALTH_SHOWN];
};

struct health {
    struct health_point point[HEALTH_POINTS_N];
    size_t open; /* leaves with work that is not over: shares of few say little */
};

void health_measure(struct health *, const struct schedule *);

/* "fine", "missed", "not known" */
const char *health_verdict_word(enum health_verdict);

#endif
