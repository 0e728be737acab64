#ifndef PLAN_PROJECT_H
#define PLAN_PROJECT_H

#include "plan/record.h"

/* What is said of the plan as a whole, once, in plan.yaml. */
struct tolerances { /* where amber turns red */
    struct work schedule;
    struct percent cost;
    struct number satisfaction;
};

struct project {
    struct record record;
    struct ref manager, sponsor, calendar;
    struct text client;
    struct word status;
    struct when start, finish;
    struct text currency, timezone;
    struct texts language;
    struct number hours_per_day, days_per_week;
    struct money contract_value;
    struct tolerances *tolerances;
};

struct schedule_policy {
    struct word logic;      /* 1 retained, 2 override */
    struct word unfinished; /* 1 move, 2 keep */
};

struct task_policy {
    struct work near_critical;
};

struct policy {
    struct record record;
    struct schedule_policy *schedule;
    struct task_policy *tasks;
};

#endif
