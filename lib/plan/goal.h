#ifndef PLAN_GOAL_H
#define PLAN_GOAL_H

#include "plan/record.h"

/* What is to be reached, and how far it has come. */
struct goal {
    struct record record;
    struct text statement, metric, unit, relevance, achievability, measure_method;
    struct number baseline_value, target_value;
    struct word direction, moscow;
    struct when due;
    struct ref owner;
    struct percent confidence;
    struct texts acceptance_criteria;
};

struct measurement {
    struct record record;
    struct when date;
    struct ref goal, by;
    struct number value;
};

#endif
