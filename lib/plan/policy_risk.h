#ifndef PLAN_POLICY_RISK_H
#define PLAN_POLICY_RISK_H

#include "plan/notation.h"
#include "plan/record.h"

/* The parts of a policy for risks, changes and forecasts. */
struct level_scale { /* what the five words mean */
    struct percent very_low, low, moderate, high, very_high;
};

struct considered { /* a category looked at without a risk found */
    struct word category;
    struct ref by;
    struct when date;
    struct text note;
};

struct risk_policy {
    struct level_scale *probability, *impact;
    struct level_scale *schedule_limits, *cost_limits; /* at or above which impact is so high */
    struct level_scale *bands;                         /* of probability times impact */
    struct every review_every;
    struct {
        struct considered *v;
        size_t n;
    } considered;
};

struct authority { /* up to where a role may decide alone */
    struct text role;
    struct money cost;
    struct work schedule;
};

struct change_policy {
    struct work significant_days, decide_within, implement_within;
    struct percent significant_cost;
    struct money budget;
    struct {
        struct authority *v;
        size_t n;
    } authority;
};

struct gate_policy {
    struct texts control; /* REGISTER or REGISTER.FIELD */
};

struct spread { /* of single estimates, in percent of them */
    struct text tag;
    struct percent low, high;
};

struct correlation {
    struct text tag;
    struct number value;
};

struct forecast_policy {
    struct word distribution; /* 1 pert, 2 triangular */
    struct percent confidence;
    struct {
        struct spread *v;
        size_t n;
    } spreads;
    struct {
        struct correlation *v;
        size_t n;
    } correlations;
};

#endif
