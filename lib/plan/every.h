#ifndef PLAN_EVERY_H
#define PLAN_EVERY_H

#include "plan/notation.h"
#include "plan/worktime.h"

/*
 * The dates of a recurrence that begins on day FROM: `1w fri` is every Friday
 * from there on, `1w` every week on the weekday of FROM, `1mo 31` the last
 * day of a shorter month. One that falls on a day without work in TIME is
 * moved to the working day before; none lies before FROM.
 */
#define DAY_NONE INT32_MAX /* there is no such day */

/* The first of its dates after day AFTER; DAY_NONE if there is none. */
int32_t every_next(const struct every *, int32_t from, const struct worktime *, int32_t after);

/*
 * When it is to be done again, after it was done on day LAST: the first date
 * after that, but not one that LAST was a little early for: by up to a fifth of the
 * interval, a day of a week, six of a month.
 */
int32_t every_again(const struct every *, int32_t from, const struct worktime *, int32_t last);

#endif
