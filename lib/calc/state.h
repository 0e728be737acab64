#ifndef CALC_STATE_H
#define CALC_STATE_H

#include "base/pool.h"
#include "plan/plan.h"
#include "plan/task.h"

/*
 * Where each task stands at the end of a day, from the dated facts: of each
 * field the newest entry up to that day counts. Each pointer is the entry
 * that says it, NULL if none does.
 */
struct state {
    const struct progress *actual_start, *actual_finish, *percent, *remaining, *expected_finish,
        *resume_on, *status, *begun;
};

/* By task->number; facts after AS_OF are counted into *LATER, not used. In POOL. */
struct state *state_at(const struct plan *, int32_t as_of, struct pool *, size_t *later);

int state_is_done(const struct state *);
int state_is_cancelled(const struct state *);
int state_is_under_way(const struct state *);

/* The share of the work that is done, in basis points, as last reported. */
int32_t state_percent(const struct state *);

#endif
