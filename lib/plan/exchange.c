/*
 * Of the rates of a currency the newest one up to the day counts; before the
 * first of them, the first.
 */
#include "plan/exchange.h"

#include "base/date.h"
#include "plan/money.h"

#include <string.h>

static int is_later(const struct exchange *a, const struct exchange *b)
{
    return a->from.at && (!b->from.at || a->from.day > b->from.day);
}

/* Counts at all on DAY: it has begun, or is the first there is. */
static const struct exchange *rate_of(const struct plan *plan, const char *currency, int32_t day)
{
    const struct exchange *begun = NULL, *first = NULL;

    for (size_t i = 0; i < plan->project->exchange.n; i++) {
        const struct exchange *e = &plan->project->exchange.v[i];

        if (!e->currency.text || strcmp(e->currency.text, currency) != 0)
            continue;
        if (!first || is_later(first, e))
            first = e;
        if ((!e->from.at || e->from.day <= day) && (!begun || !is_later(begun, e)))
            begun = e;
    }
    return begun ? begun : first;
}

static int64_t power(int digits)
{
    int64_t n = 1;

    while (digits-- > 0)
        n *= 10;
    return n;
}

int exchange_money(const struct plan *plan, const struct money *money, int32_t day, int64_t *minor)
{
    const struct exchange *rate;
    enum { MICRO = 1000000 };

    *minor = money_is_own(&plan->units, money->currency) ? money->minor : 0;
    if (money_is_own(&plan->units, money->currency))
        return 1;
    rate = rate_of(plan, money->currency, day);
    if (!rate || rate->rate.micro <= 0 || rate->rate.micro > INT64_C(1000000000000))
        return 0;
    /* millions apart from the rest, so that neither product leaves 64 bits */
    int64_t whole = money->minor / MICRO, rest = money->minor % MICRO;
    int64_t own = power(currency_digits(plan->units.currency));
    int64_t foreign = power(currency_digits(money->currency));

    if (whole > INT64_MAX / 2 / rate->rate.micro / own ||
        whole < -(INT64_MAX / 2 / rate->rate.micro / own))
        return 0;
    *minor =
        whole * rate->rate.micro * own / foreign + rest * rate->rate.micro / MICRO * own / foreign;
    return 1;
}

int exchange_known(const struct plan *plan, const char *currency)
{
    return money_is_own(&plan->units, currency) || rate_of(plan, currency, DAY_LAST) != NULL;
}
