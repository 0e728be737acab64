#ifndef CALC_SCHEDULE_H
#define CALC_SCHEDULE_H

#include "calc/network.h"
#include "calc/outcome.h"
#include "calc/state.h"
#include "plan/calendar.h"
#include "plan/plan.h"

/*
 * The dates of a plan at a status date: the plan as a network, solved. What
 * it points to belongs to it, or to the plan and calendars it was made from.
 */
struct link_of { /* where a bond comes from */
    const struct task *to;
    const struct link *link;
};

struct schedule {
    const struct plan *plan;
    struct calendars *calendars;
    int32_t as_of;        /* its end is "now" */
    size_t facts_later;   /* facts dated after it, left out */
    struct state *state;  /* by task->number */
    struct outcome outcome; /* of goals and deliverables */
    struct network net;
    struct link_of *link; /* by bond */
    struct task **of;     /* the task of each element */
    uint32_t *element;    /* of each task, by task->number */
    int32_t *percent;     /* of each task, done, in basis points */
    struct pool pool;
};

/*
 * Circles of links, and work that nobody has time for, are said in the plan's
 * DIAG; everything else gets dates all the same.
 */
struct schedule *schedule_new(const struct plan *, struct calendars *, int32_t as_of);
void schedule_free(struct schedule *);

const struct span_dates *schedule_dates(const struct schedule *, const struct task *);
const struct state *schedule_state(const struct schedule *, const struct task *);

/* The calendar on which the task's float and length are counted. */
const struct worktime *schedule_time(const struct schedule *, const struct task *);

/* Critical: total float of 0 or less, and not finished. */
int schedule_is_critical(const struct schedule *, const struct task *);

/* The share of its work that is done, of a summary weighted by length; basis points. */
int32_t schedule_percent(const struct schedule *, const struct task *);

/* The last day within so much time after DAY, on the project's calendar; at most DAY_LAST. */
int32_t schedule_limit(const struct schedule *, int32_t day, struct work within);

/*
 * The chain of tasks that leads to the project's finish, first one first, into
 * CHAIN (room for every leaf); returns how many. Follows what put each start
 * where it is.
 */
size_t schedule_chain(const struct schedule *, const struct task **chain);

#endif
