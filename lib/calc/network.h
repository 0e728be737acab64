#ifndef CALC_NETWORK_H
#define CALC_NETWORK_H

#include "base/pool.h"
#include "calc/crew.h"
#include "plan/record.h"
#include "plan/worktime.h"
#include "plan/task.h"

#include <stddef.h>
#include <stdint.h>

/*
 * The critical path method over a breakdown, with calendars: pure numbers in,
 * pure numbers out. Formulas: PMBOK 6, 6.5.2.2, in continuous working time
 * (start s, finish f = s + d); links as the precedence diagramming method has
 * them, a lag counted on the successor's calendar.
 *
 * Elements are numbered: leaves from 0, then summaries. A link from a summary
 * counts with its first start and last finish; a link to one binds every leaf
 * below it.
 *
 * Moments are minutes (base/date.h); MOMENT_NONE is "not given".
 */
enum activity_state { ACTIVITY_OPEN, ACTIVITY_UNDER_WAY, ACTIVITY_DONE, ACTIVITY_OUT };

struct activity { /* a leaf */
    const struct worktime *time; /* on which its length and float are counted */
    const struct crew *crew;     /* who shares the effort; NULL: length is a duration */
    int64_t length;              /* minutes: of effort, of working time, or elapsed */
    int64_t remaining;           /* of them, once it is under way */
    uint8_t elapsed, point, alap; /* point: a milestone, which stays where its bound puts it */
    uint8_t state;               /* enum activity_state; OUT binds nothing */
    uint8_t floating;            /* under way, and bound by links no more */
    int64_t actual_start, actual_finish, expected_finish;
    int64_t resume; /* what is open is not worked on before */
    int64_t snet, fnet, snlt, fnlt, mso, mfo, due;
    int64_t fixed_start, fixed_finish;
};

struct summary {
    int64_t snet, fnlt, due;
};

struct bond { /* a link between elements */
    uint32_t from, to;
    uint8_t type;            /* enum link_type */
    uint8_t elapsed, percent;
    int32_t lag;             /* minutes; with percent, basis points of the predecessor's length */
    int64_t minutes;         /* result: the lag as it was counted */
};

/* What put a start where it is. */
enum why_kind {
    WHY_PROJECT, WHY_STATUS_DATE, WHY_CONSTRAINT, WHY_LINK, WHY_ACTUAL, WHY_FIXED, WHY_RESUME,
    WHY_LATEST, /* as late as possible */
};

struct span_dates { /* what is computed, of leaves and summaries alike */
    int64_t early_start, early_finish, late_start, late_finish;
    int64_t total_float, free_float; /* working minutes on the activity's calendar */
    uint32_t bond;                   /* WHY_LINK: which one */
    uint8_t why;                     /* enum why_kind */
    uint8_t dated;                   /* 0: no dates (nobody has time, or it is OUT) */
    uint8_t closed;                  /* of a summary: nothing below is open, so no float */
};

struct network_order;

struct network {
    struct activity *activity;
    size_t leaves;
    struct summary *summary;
    size_t summaries;
    uint32_t *up; /* of each element: its summary's number among the elements, or UINT32_MAX */
    struct bond *bond;
    size_t bonds;
    int64_t start;   /* of the project */
    int64_t resume;  /* the first minute after the status date, or MOMENT_NONE */
    int64_t promise; /* the project's finish, or MOMENT_NONE */
    const struct worktime *time; /* the project's */
    /* results */
    struct span_dates *dates; /* by element */
    int64_t finish;           /* of the project */
    const struct network_order *order; /* calc/network_order.h */
};

/*
 * Computes `dates` and `finish`. Links that run in circles are left out of
 * the calculation: `met` is called for each circle with the bonds of
 * a shortest one in it, in their order.
 */
struct network_circles {
    void (*met)(struct network_circles *, const uint32_t *bonds, size_t n);
};
void network_solve(struct network *, struct pool *, struct network_circles *);

/*
 * The early dates and the finish alone, of a copy of a network that was solved,
 * after activities have changed in all but their links. In POOL.
 */
void network_forward_again(struct network *, struct pool *);

#endif
