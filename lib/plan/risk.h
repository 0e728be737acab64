#ifndef PLAN_RISK_H
#define PLAN_RISK_H

#include "plan/record.h"

/* What may happen, and what is done about it. */
struct impact {
    struct text schedule, cost, quality, scope;
};

struct response {
    struct text name;
    struct ref owner, task;
    struct when due, closed_on;
    struct money cost;
    struct word status;
};

struct risk {
    struct record record;
    struct word kind, category, strategy, status;
    struct text cause, event, effect, reason, trigger, contingency, probability;
    struct ref raised_by, owner;
    struct when raised_on, proximity, review_due, closed_on, occurred_on;
    struct impact *impact;
    struct refs tasks;
    struct responses {
        struct response *v;
        size_t n;
    } responses;
    struct money reserve;
};

#endif
