#ifndef PLAN_WORKTIME_H
#define PLAN_WORKTIME_H

#include "base/date.h"
#include "base/pool.h"
#include "plan/value.h"

#include <stddef.h>
#include <stdint.h>

/*
 * When work is possible, and how much of it, over all of time: what a
 * calendar, a person's leave and part time come down to. Every question is
 * answered in O(log of the exceptions), however far apart the dates are.
 *
 * Work is counted in units of a ten-thousandth of a minute: a minute at full
 * time is WORK_MINUTE, at 50 % half of it.
 */
enum { WORK_MINUTE = 10000 };

#define MOMENT_NEVER INT64_MAX

struct week { /* the same hours every week */
    struct hours day[7];
    int32_t before[8]; /* minutes from Monday 00:00 to each day; [7] is the week's */
};

struct stretch { /* days that follow one week at one share */
    int32_t from; /* its first day; the next stretch's is one past its last */
    int32_t share; /* basis points */
    const struct week *week;
    int64_t done; /* work before it */
};

struct worktime {
    struct stretch *stretch;
    size_t n; /* at least 1; the first begins at DAY_FIRST */
};

/* Fills in `before` from `day`. */
void week_count(struct week *);

/* Fills in `done` of every stretch, from `from`, `share` and `week`. */
void worktime_count(struct worktime *);

/* Work done before MOMENT, since the beginning of time. */
int64_t worktime_done(const struct worktime *, int64_t moment);

/*
 * The first moment by which WORK is done: an end. MOMENT_NEVER if it never is.
 */
int64_t worktime_reach(const struct worktime *, int64_t work);

/*
 * The moment at which the work after WORK begins: a start. MOMENT_NEVER if
 * there is none.
 */
int64_t worktime_resume(const struct worktime *, int64_t work);

/* The first working moment at or after MOMENT; and the end of work at or before it. */
int64_t worktime_next(const struct worktime *, int64_t moment);
int64_t worktime_last(const struct worktime *, int64_t moment);

/* MOMENT moved by so many minutes of full working time, forth or back. */
int64_t worktime_add(const struct worktime *, int64_t moment, int64_t minutes);

/* Full working minutes from A to B; negative if B is before A. */
int64_t worktime_between(const struct worktime *, int64_t a, int64_t b);

/* When both work, at the share of A; in POOL. */
struct worktime *worktime_both(struct pool *, const struct worktime *a, const struct worktime *b);

/* TIME at no more than SHARE of each day (basis points); at all of each day that has any. */
struct worktime *worktime_capped(struct pool *, const struct worktime *time, int32_t share);
struct worktime *worktime_full(struct pool *, const struct worktime *time);

/* Whether any work is ever possible. */
int worktime_is_empty(const struct worktime *);

#endif
