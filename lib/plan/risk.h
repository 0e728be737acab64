#ifndef PLAN_RISK_H
#define PLAN_RISK_H

#include "plan/notation.h"
#include "plan/record.h"

/* What may happen or has happened, and what is done about it. */
struct impact {
    struct delay schedule;
    struct burden cost;
    struct word quality, scope; /* enum level */
};

struct response {
    struct text name;
    struct ref owner, task;
    struct when due, closed_on;
    struct money cost;
    struct word status; /* enum item_status */
};

struct residual { /* what is left once all responses are closed */
    struct probability probability;
    struct impact *impact;
};

struct review {
    struct when date;
    struct ref by;
    struct probability probability;
    struct impact *impact;
    struct text note;
};

struct risk {
    struct record record;
    struct word kind, category, strategy, status; /* enum risk_strategy, enum risk_status */
    struct text cause, event, effect, reason, trigger, contingency, counterparty, instrument;
    struct probability probability;
    struct ref raised_by, owner, change;
    struct when raised_on, proximity, review_due, closed_on, occurred_on;
    struct impact *impact;
    struct refs tasks, secondary;
    struct residual *residual;
    struct responses {
        struct response *v;
        size_t n;
    } responses;
    struct reviews {
        struct review *v;
        size_t n;
    } reviews;
    struct money reserve;
};

enum { RISK_THREAT = 1, RISK_OPPORTUNITY }; /* kind; a threat unless said */

enum risk_strategy {
    STRATEGY_UNSAID, STRATEGY_AVOID, STRATEGY_MITIGATE, STRATEGY_TRANSFER, STRATEGY_ACCEPT,
    STRATEGY_ESCALATE, STRATEGY_EXPLOIT, STRATEGY_ENHANCE, STRATEGY_SHARE
};

enum { RISK_OCCURRED = ITEM_CANCELLED + 1 }; /* after those of enum item_status */

struct issue {
    struct record record;
    struct word kind;     /* 1 problem, 2 off_specification, 3 concern */
    struct word severity; /* 1 critical, 2 major, 3 minor, 4 trivial */
    struct word status;   /* enum item_status, ISSUE_RESOLVED */
    struct priority priority;
    struct ref raised_by, owner, risk, change;
    struct when raised_on, due, resolved_on, closed_on;
    struct text effect, cause, solution, prevention;
    struct refs tasks;
};

enum { ISSUE_RESOLVED = ITEM_CANCELLED + 1 };

#endif
