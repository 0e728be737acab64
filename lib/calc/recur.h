#ifndef CALC_RECUR_H
#define CALC_RECUR_H

#include "plan/notation.h"
#include "plan/worktime.h"

/*
 * The first day after AFTER on which something is due that comes back EVERY so
 * often, counted from the day FROM, which may be the first. On a day off it
 * moves to the working day before. DAY_LAST + 1 if there is none.
 */
int32_t recur_after(const struct every *, const struct worktime *, int32_t from, int32_t after);

#endif
