#ifndef CALC_ACTIVITY_H
#define CALC_ACTIVITY_H

#include "calc/network.h"
#include "calc/state.h"
#include "plan/calendar.h"

/*
 * A leaf task and where it stands, as the network takes it: moments from
 * dates, a crew from names. In POOL.
 */
void activity_make(const struct plan *, struct calendars *, struct pool *, const struct task *,
                   const struct state *, struct activity *out);

/* The moment that a date means as a start, and as an end, on a calendar. */
int64_t moment_of_start(const struct when *, const struct worktime *);
int64_t moment_of_end(const struct when *, const struct worktime *);

/*
 * Who works on TASK: as assigned, else its owner if it has effort and the
 * owner is one of the people. *N alternatives of assignee I come from the
 * plan; the one chosen is the one who would finish first.
 */
size_t activity_people(const struct plan *, const struct task *, const struct person **people,
                       size_t max);

#endif
