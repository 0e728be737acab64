#ifndef PLAN_EXCHANGE_H
#define PLAN_EXCHANGE_H

#include "plan/plan.h"

/*
 * MONEY in the project's currency, at the rate of DAY: minor units into
 * *MINOR. 0 where the plan gives no rate for it, and *MINOR is 0 then.
 */
int exchange_money(const struct plan *, const struct money *, int32_t day, int64_t *minor);

/* Whether CURRENCY ("" is the project's) can be counted in the project's at any time. */
int exchange_known(const struct plan *, const char *currency);

#endif
