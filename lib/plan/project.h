#ifndef PLAN_PROJECT_H
#define PLAN_PROJECT_H

#include "plan/notation.h"
#include "plan/record.h"

/* What is said of the plan as a whole: the project, what was agreed, what is reported. */
struct tolerances { /* where amber turns red */
    struct work schedule;
    struct percent cost;
    struct number satisfaction;
};

struct exchange { /* project currency for one unit of a foreign one */
    struct text currency;
    struct number rate;
    struct when from;
};

struct project { /* once, in plan.yaml */
    struct record record;
    struct ref manager, sponsor, calendar;
    struct text client, baseline;
    struct word status;
    struct when start, finish;
    struct text currency, timezone;
    struct texts language;
    struct number hours_per_day, days_per_week;
    struct money contract_value;
    struct tolerances *tolerances;
    struct exchanges {
        struct exchange *v;
        size_t n;
    } exchange;
};

enum project_status {
    PROJECT_UNSAID, PROJECT_PLANNING, PROJECT_ACTIVE, PROJECT_ON_HOLD, PROJECT_CLOSING,
    PROJECT_CLOSED, PROJECT_CANCELLED
};

struct baseline { /* what was agreed; the last one is current */
    struct record record;
    struct text rev, commit; /* a tag, commit or branch, and the commit it was then */
    struct text schedule;    /* the file of a frozen result */
    struct text path;        /* a folder, instead of a revision */
    struct ref change, approved_by;
    struct when approved_on;
};

struct signoff {
    struct record record;
    struct when date;
    struct ref by, of; /* of: `project` and `lessons` are words */
    struct text evidence;
};

struct report { /* what is published, to whom, how often */
    struct record record;
    struct word kind;
    struct refs audience; /* `client`, `team` and `all` are words */
    struct every every;
    struct dates dates;
    struct texts language;
    struct words formats;
    struct text template;
    struct ref communication;
};

struct override { /* somebody's colour instead of the computed one */
    struct word dimension, rag; /* rag: 1 green, 2 amber, 3 red */
    struct ref by;
    struct text reason;
};

struct report_summary {
    struct record record;
    struct when date;
    struct refs report;
    struct ref by;
    struct overrides {
        struct override *v;
        size_t n;
    } overrides;
};

#endif
