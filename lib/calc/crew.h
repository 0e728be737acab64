#ifndef CALC_CREW_H
#define CALC_CREW_H

#include "plan/worktime.h"

/*
 * People who share the effort of a task: in each minute everyone who works
 * then adds their share, and the task ends when the sum reaches the effort.
 * A member with an effort of its own does just that; the last one ends it.
 */
struct member {
    const struct worktime *time;
    int64_t effort; /* minutes of its own; 0: has part in the common effort */
};

struct crew {
    struct member *member;
    size_t n;
};

/*
 * EFFORT is in full minutes of work. Moments may be MOMENT_NEVER: then nobody
 * has time enough.
 */
int64_t crew_start(const struct crew *, int64_t not_before); /* the first minute anyone works */
int64_t crew_last(const struct crew *, int64_t moment); /* the end of anyone's work, up to MOMENT */
int64_t crew_finish(const struct crew *, int64_t start, int64_t effort);

/* The latest start from which EFFORT is done by FINISH. */
int64_t crew_latest(const struct crew *, int64_t finish, int64_t effort);

#endif
