/*
 * Amounts in a currency that nothing turns into the project's, in whatever
 * field they stand; of each currency the first place is said.
 */
#include "tool/check.h"

#include "plan/exchange.h"
#include "plan/notation.h"
#include "plan/walk.h"

#include <string.h>

enum { CURRENCIES = 8 }; /* beyond, somebody is not writing currencies */

struct money_walk {
    struct walk walk;
    const struct plan *plan;
    struct foreign {
        char currency[4];
        struct place place;
        size_t times;
    } v[CURRENCIES];
    size_t n;
};

static void meet(struct money_walk *money, const struct record *record, const char *currency,
                 uint32_t at)
{
    if (!at || !currency[0] || exchange_known(money->plan, currency))
        return;
    for (size_t i = 0; i < money->n; i++)
        if (strcmp(money->v[i].currency, currency) == 0) {
            money->v[i].times++;
            return;
        }
    if (money->n == CURRENCIES)
        return;
    struct foreign *foreign = &money->v[money->n++];

    memcpy(foreign->currency, currency, sizeof foreign->currency);
    foreign->place = place_in(record, at);
    foreign->times = 1;
}

static void meet_field(struct walk *walk, const struct record *record, const struct field *field,
                       const void *at)
{
    struct money_walk *m = (struct money_walk *)(void *)walk;
    const struct money *money = at;
    const struct money_estimate *estimate = at;
    const struct rate *rate = at;
    const struct burden *burden = at;

    switch (field->kind) {
    case FIELD_MONEY: meet(m, record, money->currency, money->at); break;
    case FIELD_MONEY_ESTIMATE: meet(m, record, estimate->currency, estimate->at); break;
    case FIELD_RATE: meet(m, record, rate->money.currency, rate->at); break;
    case FIELD_BURDEN: meet(m, record, burden->money.currency, burden->at); break;
    default: break;
    }
}

void check_currency(const struct schedule *s)
{
    const struct plan *plan = s->plan;
    struct money_walk money = {
        .walk = {meet_field, FIELD_BIT(FIELD_MONEY) | FIELD_BIT(FIELD_MONEY_ESTIMATE) |
                                 FIELD_BIT(FIELD_RATE) | FIELD_BIT(FIELD_BURDEN)},
        .plan = plan};

    if (plan->units.currency[0])
        walk_plan(&money.walk, plan);
    for (size_t i = 0; i < money.n; i++)
        diag_add(plan->diag, DIAG_CURRENCY_WITHOUT_RATE, money.v[i].place, money.v[i].currency,
                 plan->units.currency,
                 money.v[i].times > 1 ? diag_text(plan->diag, "%zu amounts", money.v[i].times)
                                      : "");
}
