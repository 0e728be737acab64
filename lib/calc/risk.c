/* Probability times impact: see the header for the two scales. */
#include "calc/risk.h"

#include "plan/exchange.h"

#include <string.h>

enum { SCALE_PMBOK = 2, WHOLE = 10000 };
enum { FIVE_MODERATE = 6, FIVE_HIGH = 15, PMBOK_MODERATE = 600, PMBOK_HIGH = 1800 };

#define BUDGET_MOST (INT64_MAX / 16) /* limits are up to ten times of it */

static const int32_t probabilities[RISK_LEVELS] = {0, 1000, 3000, 5000, 7000, 9000};
static const int32_t impacts[RISK_LEVELS] = {0, 500, 1000, 2000, 4000, 8000};
static const int32_t delays[RISK_LEVELS] = {0, 0, 0, 500, 1000, 2000};
static const int32_t costs[RISK_LEVELS] = {0, 0, 0, 1000, 2000, 4000};

static const struct percent *level_in(const struct level_scale *scale, int level)
{
    const struct percent *const levels[] = {
        NULL, &scale->very_low, &scale->low, &scale->moderate, &scale->high, &scale->very_high};

    return levels[level];
}

/* 1 if anything was given. */
static int fill(const struct level_scale *given, const int32_t otherwise[RISK_LEVELS],
                int32_t into[RISK_LEVELS])
{
    int some = 0;

    into[LEVEL_NONE] = 0;
    for (int level = LEVEL_VERY_LOW; level <= LEVEL_VERY_HIGH; level++) {
        const struct percent *percent = given ? level_in(given, level) : NULL;

        into[level] = percent && percent->at ? percent->bp : otherwise[level];
        some |= percent && percent->at;
    }
    return some;
}

struct risk_scale risk_scale_of(const struct plan *plan, int32_t as_of, int64_t length,
                                int64_t elapsed, int64_t budget)
{
    static const int32_t usual[RISK_LEVELS] = {0, 0, 0, PMBOK_MODERATE, PMBOK_HIGH, 0};
    const struct policy *policy = plan->policy;
    const struct risk_policy *said = policy->risks;
    struct risk_scale scale = {.length = length,
                               .elapsed = elapsed,
                               .plan = plan,
                               .as_of = as_of,
                               .budget = budget < BUDGET_MOST ? budget : BUDGET_MOST};
    int32_t bands[RISK_LEVELS];
    int percents = fill(said->impact, impacts, scale.impact);

    percents |= fill(said->bands, usual, bands);
    fill(said->probability, probabilities, scale.probability);
    fill(said->schedule_limits, delays, scale.schedule);
    fill(said->cost_limits, costs, scale.cost);
    scale.five = policy->risk_scale.value ? policy->risk_scale.value != SCALE_PMBOK : !percents;
    scale.moderate = scale.five ? FIVE_MODERATE : bands[LEVEL_MODERATE];
    scale.high = scale.five ? FIVE_HIGH : bands[LEVEL_HIGH];
    return scale;
}

struct exposure risk_inherent(const struct risk *risk)
{
    struct exposure e = {.probability = risk->probability};

    if (risk->impact)
        e.impact = *risk->impact;
    return e;
}

/* What PROBABILITY and IMPACT say goes before what E says. */
static void take(struct exposure *e, const struct probability *probability,
                 const struct impact *impact)
{
    if (probability->at)
        e->probability = *probability;
    if (!impact)
        return;
    if (impact->schedule.at)
        e->impact.schedule = impact->schedule;
    if (impact->cost.at)
        e->impact.cost = impact->cost;
    if (impact->quality.at)
        e->impact.quality = impact->quality;
    if (impact->scope.at)
        e->impact.scope = impact->scope;
}

struct exposure risk_residual(const struct risk *risk)
{
    struct exposure e = risk_inherent(risk);

    if (risk->residual)
        take(&e, &risk->residual->probability, risk->residual->impact);
    return e;
}

struct exposure risk_current(const struct risk *risk, int32_t as_of)
{
    struct exposure e = risk_inherent(risk);
    const struct review *newest = NULL;

    for (size_t i = 0; i < risk->reviews.n; i++) {
        const struct review *review = &risk->reviews.v[i];

        if (review->date.at && review->date.day <= as_of &&
            (review->probability.at || review->impact) &&
            (!newest || review->date.day >= newest->date.day))
            newest = review;
    }
    if (newest)
        take(&e, &newest->probability, newest->impact);
    return e;
}

static int32_t probability_of(const struct risk_scale *scale, const struct probability *p)
{
    return p->level ? scale->probability[p->level] : p->bp;
}

/* The level whose percent is nearest, the upper one halfway between; none where it is 0. */
static uint8_t probability_level(const struct risk_scale *scale, const struct probability *p)
{
    int level = LEVEL_VERY_LOW;

    if (p->level || !p->bp)
        return p->level;
    while (level < LEVEL_VERY_HIGH &&
           2 * p->bp >= scale->probability[level] + scale->probability[level + 1])
        level++;
    return (uint8_t)level;
}

/* BP of WHOLE, halves to the even side, without overflow for up to all of it. */
static int64_t share_of(int64_t whole, int32_t bp)
{
    int64_t rest = whole % WHOLE * bp, part = rest / WHOLE, left = rest % WHOLE;

    if (left < 0 ? -left * 2 > WHOLE || (-left * 2 == WHOLE && part % 2)
                 : left * 2 > WHOLE || (left * 2 == WHOLE && part % 2))
        part += left < 0 ? -1 : 1;
    return whole / WHOLE * bp + part;
}

/* The level of AMOUNT, a share of WHOLE_; -1 where that is not known. */
static int amount_level(const int32_t limits[RISK_LEVELS], int64_t amount, int64_t whole)
{
    int level = LEVEL_VERY_HIGH;

    if (!amount)
        return LEVEL_NONE;
    if (whole <= 0)
        return -1;
    while (level > LEVEL_VERY_LOW &&
           amount < whole / WHOLE * limits[level] + whole % WHOLE * limits[level] / WHOLE)
        level--;
    return level;
}

static int schedule_level(const struct risk_scale *scale, const struct delay *delay)
{
    if (!delay->at || delay->level)
        return delay->at ? delay->level : -1;
    return amount_level(scale->schedule, delay->work.likely,
                        delay->work.elapsed ? scale->elapsed : scale->length);
}

/* A cost that is an amount, in the project's currency; 0 in return if it is none. */
static int cost_of(const struct risk_scale *scale, const struct burden *burden, int64_t *minor)
{
    struct money money = {.minor = burden->money.likely};

    memcpy(money.currency, burden->money.currency, sizeof money.currency);
    return burden->at && !burden->level && exchange_money(scale->plan, &money, scale->as_of, minor);
}

static int cost_level(const struct risk_scale *scale, const struct burden *burden)
{
    int64_t minor;

    if (burden->at && burden->level)
        return burden->level;
    return cost_of(scale, burden, &minor) ? amount_level(scale->cost, minor, scale->budget) : -1;
}

/* Of the gravest part; -1 if none is known. */
static int impact_level(const struct risk_scale *scale, const struct impact *impact)
{
    const int levels[] = {schedule_level(scale, &impact->schedule),
                          cost_level(scale, &impact->cost),
                          impact->quality.at ? impact->quality.value : -1,
                          impact->scope.at ? impact->scope.value : -1};
    int most = -1;

    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        most = levels[i] > most ? levels[i] : most;
    return most;
}

struct risk_score risk_score(const struct risk_scale *scale, const struct exposure *e)
{
    int impact = impact_level(scale, &e->impact);
    struct risk_score score = {.probability = probability_level(scale, &e->probability)};

    if (impact < 0 || !e->probability.at)
        return score;
    score.impact = (uint8_t)impact;
    score.points = scale->five ? score.probability * impact
                               : (int32_t)share_of(probability_of(scale, &e->probability),
                                                   scale->impact[impact]);
    score.band = score.points >= scale->high       ? BAND_HIGH
                 : score.points >= scale->moderate ? BAND_MODERATE
                                                   : BAND_LOW;
    return score;
}

int risk_is_lower(const struct risk_scale *scale, const struct exposure *a,
                  const struct exposure *b)
{
    struct risk_score x = risk_score(scale, a), y = risk_score(scale, b);
    int32_t p = probability_of(scale, &a->probability), q = probability_of(scale, &b->probability);
    const struct delay *s = &a->impact.schedule, *t = &b->impact.schedule;
    int64_t cost, other;

    if (x.band && y.band && x.points != y.points)
        return x.points < y.points;
    if (p != q)
        return p < q;
    if (s->at && t->at && !s->level && !t->level && s->work.likely != t->work.likely)
        return s->work.likely < t->work.likely;
    return cost_of(scale, &a->impact.cost, &cost) && cost_of(scale, &b->impact.cost, &other) &&
           cost < other;
}

int risk_emv(const struct risk_scale *scale, const struct risk *risk, const struct exposure *e,
             int64_t *emv)
{
    int64_t cost;

    if (!e->probability.at || !cost_of(scale, &e->impact.cost, &cost))
        return 0;
    *emv = share_of(cost, probability_of(scale, &e->probability));
    if (risk->kind.value != RISK_OPPORTUNITY)
        *emv = -*emv;
    return 1;
}
