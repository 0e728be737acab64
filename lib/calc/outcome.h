#ifndef CALC_OUTCOME_H
#define CALC_OUTCOME_H

#include "base/pool.h"
#include "plan/goal.h"
#include "plan/plan.h"

/*
 * What came of goals and deliverables by the end of a day: the newest dated
 * fact of each up to it. By plan_number(); NULL where there is none.
 */
struct outcome {
    const struct measurement **measured;
    const struct submission **submitted;
};

struct outcome outcome_at(const struct plan *, int32_t as_of, struct pool *);

/* 1 if VALUE (millionths) is what the goal is to reach, or beyond. */
int goal_is_met(const struct goal *, int64_t value);

/* 1 if its last submission was accepted. */
int outcome_is_accepted(const struct plan *, const struct outcome *, const struct record *);

#endif
