/* Sums of money in the project's currency. */
#include "plan/money.h"

#include "plan/plan.h"

#include <string.h>

int money_is_own(const struct units *units, const char *currency)
{
    return !currency[0] || strcmp(currency, units->currency) == 0;
}

int64_t money_sum(int64_t a, int64_t b)
{
    if (b > 0 && a > INT64_MAX - b)
        return INT64_MAX;
    if (b < 0 && a < -INT64_MAX - b)
        return -INT64_MAX;
    return a + b;
}

int64_t money_budget(const struct plan *plan)
{
    const struct money *contract = &plan->project->contract_value;
    int64_t sum = 0;

    PLAN_EACH(plan, REGISTER_BUDGET, budget_line, line)
        if (line->category.value != BUDGET_RESERVE &&
            money_is_own(&plan->units, line->amount.currency))
            sum = money_sum(sum, line->amount.minor);
    if (!sum && money_is_own(&plan->units, contract->currency))
        sum = contract->minor;
    return sum;
}
