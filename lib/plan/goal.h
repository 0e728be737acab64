#ifndef PLAN_GOAL_H
#define PLAN_GOAL_H

#include "plan/notation.h"
#include "plan/record.h"

/* What is to be reached and delivered, and how far it has come. */
enum goal_direction { DIRECTION_UNSAID, DIRECTION_INCREASE, DIRECTION_DECREASE, DIRECTION_REACH };
enum moscow { MOSCOW_UNSAID, MOSCOW_MUST, MOSCOW_SHOULD, MOSCOW_COULD, MOSCOW_WONT };

struct goal {
    struct record record;
    struct text statement, metric, unit, relevance, achievability, measure_method;
    struct number baseline_value, target_value;
    struct word direction, moscow; /* follows from the values unless said; must unless said */
    struct when due;
    struct ref owner;
    struct percent confidence;
    struct texts acceptance_criteria;
    struct every measure_every;
};

struct measurement {
    struct record record;
    struct when date;
    struct ref goal, by;
    struct number value;
};

struct deliverable {
    struct record record;
    struct ref owner;
    struct when due;
    struct texts acceptance_criteria;
};

struct submission {
    struct record record;
    struct when date;
    struct ref deliverable, by;
    struct word result; /* enum submission_result; none is with the client */
};

enum submission_result { SUBMISSION_OPEN, SUBMISSION_ACCEPTED, SUBMISSION_REJECTED,
                         SUBMISSION_CONDITIONAL };

#endif
