#ifndef TESTS_DRAFT_H
#define TESTS_DRAFT_H

/* A network under way: elements and links as numbers, and the circles that were met. */
#include "calc/network.h"

#include "base/date.h"

#include "unit.h"

enum { MOST = 40 };

struct draft {
    struct network_circles circles;
    struct pool pool;
    struct network net;
    struct activity activity[MOST];
    struct summary summary[MOST];
    struct bond bond[MOST * 4];
    uint32_t up[MOST * 2];
    uint32_t circle[MOST]; /* the bonds of the last circle that was met */
    size_t met, circle_n;
};

static struct draft d;

static inline void draft_met(struct network_circles *circles, const uint32_t *bonds, size_t n)
{
    struct draft *draft = (struct draft *)(void *)circles;

    draft->met++;
    draft->circle_n = n;
    memcpy(draft->circle, bonds, n * sizeof *bonds);
}

/* The clock: every minute is working time. */
static inline const struct worktime *clock_time(void)
{
    static struct span span[] = {{0, DAY_MINUTES}};
    static struct week week;
    static struct stretch stretch[] = {{DAY_FIRST, 10000, &week, 0}};
    static struct worktime time = {stretch, 1};

    for (int day = 0; day < 7; day++)
        week.day[day] = (struct hours){span, 1, 0};
    week_count(&week);
    worktime_count(&time);
    return &time;
}

static inline uint32_t leaf(int64_t length)
{
    struct activity *a = &d.activity[d.net.leaves];

    *a = (struct activity){.time = clock_time(), .length = length, .point = length == 0};
    a->actual_start = a->actual_finish = a->expected_finish = a->resume = MOMENT_NONE;
    a->snet = a->fnet = a->snlt = a->fnlt = a->mso = a->mfo = a->due = MOMENT_NONE;
    a->fixed_start = a->fixed_finish = MOMENT_NONE;
    d.up[d.net.leaves] = UINT32_MAX;
    return (uint32_t)d.net.leaves++;
}

/* An empty desk; LENGTHS are those of the first leaves, ended by -1. */
static inline void begin(const int *lengths)
{
    memset(&d, 0, sizeof d);
    d.circles.met = draft_met;
    d.net = (struct network){.activity = d.activity, .summary = d.summary, .bond = d.bond,
                             .up = d.up, .start = 0, .resume = MOMENT_NONE,
                             .promise = MOMENT_NONE, .time = clock_time()};
    while (*lengths >= 0)
        leaf(*lengths++);
}

/* A summary over the elements FROM to TO; to be made after all leaves, the highest last. */
static inline uint32_t summary(uint32_t from, uint32_t to)
{
    uint32_t e = (uint32_t)(d.net.leaves + d.net.summaries);

    d.summary[d.net.summaries++] = (struct summary){MOMENT_NONE, MOMENT_NONE, MOMENT_NONE};
    d.up[e] = UINT32_MAX;
    for (uint32_t i = from; i <= to; i++)
        d.up[i] = e;
    return e;
}

static inline struct bond *tie(uint32_t from, enum link_type type, int lag, uint32_t to)
{
    d.bond[d.net.bonds] = (struct bond){from, to, (uint8_t)type, 0, 0, lag, 0};
    return &d.bond[d.net.bonds++];
}

static inline void solve(void)
{
    network_solve(&d.net, &d.pool, &d.circles);
}

static inline void end(void)
{
    pool_release(&d.pool);
}

#endif
