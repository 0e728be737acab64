#ifndef CALC_RISK_H
#define CALC_RISK_H

#include "plan/plan.h"
#include "plan/risk.h"

/*
 * How large a risk is: probability times impact, on one of two scales.
 *
 * five: both in five levels, points 1 to 25, moderate from 6, high from 15.
 * pmbok: points are basis points, of the percents that the levels stand for
 * (10 30 50 70 90 and 5 10 20 40 80); moderate from 6 %, high from 18 %. It
 * is taken where `policy: {risk_scale: pmbok}` says so, or where a policy
 * that names no scale gives percents of impacts or bands.
 *
 * An impact counts as its gravest part. Amounts become levels by the share
 * of the project's length or budget that they are.
 */
enum risk_band { BAND_UNKNOWN, BAND_LOW, BAND_MODERATE, BAND_HIGH };
enum { RISK_LEVELS = LEVEL_VERY_HIGH + 1 };

struct risk_scale {
    int five;
    int32_t probability[RISK_LEVELS], impact[RISK_LEVELS]; /* of each level; basis points */
    int32_t schedule[RISK_LEVELS], cost[RISK_LEVELS];      /* shares at which each begins */
    int32_t moderate, high;                                /* points at which these bands begin */
    int64_t length, elapsed; /* of the project, in minutes: working, and around the clock */
    int64_t budget;          /* in minor units; what is 0 is not known */
    const struct plan *plan; /* with its rates of exchange, */
    int32_t as_of;           /* which are taken of this day */
};

struct risk_scale risk_scale_of(const struct plan *, int32_t as_of, int64_t length,
                                int64_t elapsed, int64_t budget);

/* A probability with an impact, each as far as it is known. */
struct exposure {
    struct probability probability;
    struct impact impact;
};

/*
 * A risk as it was raised; as its newest review up to AS_OF sees it; and what
 * is left after its responses, where what is not said is as it was raised.
 */
struct exposure risk_inherent(const struct risk *);
struct exposure risk_current(const struct risk *, int32_t as_of);
struct exposure risk_residual(const struct risk *);

struct risk_score {
    uint8_t probability, impact; /* enum level; LEVEL_NONE: none at all, or not known */
    uint8_t band;                /* enum risk_band */
    int32_t points;
};

struct risk_score risk_score(const struct risk_scale *, const struct exposure *);

/* 1 if A is smaller than B: by points, or within a level by probability or amounts. */
int risk_is_lower(const struct risk_scale *, const struct exposure *a, const struct exposure *b);

/*
 * The expected monetary value, probability times money, in minor units: below
 * 0 for threats, above for opportunities. 0 in return if it is not known: a
 * cost in words, in a currency without a rate, or none.
 */
int risk_emv(const struct risk_scale *, const struct risk *, const struct exposure *, int64_t *emv);

#endif
