#ifndef CALC_CHANCE_H
#define CALC_CHANCE_H

#include "calc/pert.h"
#include "calc/schedule.h"

/*
 * How sure the forecast finish is, as far as the three points of the tasks
 * along the critical path tell (calc/pert.h): what is done is certain, and
 * single estimates have no spread.
 */
struct chance {
    int64_t mean, deviation; /* working minutes, of what is left along the path */
    int32_t probability;     /* of keeping the promised finish, basis points; -1 without one */
};

/* 0 if no task that is left along the path has three points. */
int chance_of_finish(const struct schedule *, struct chance *out);

#endif
