#ifndef PLAN_FEEDBACK_H
#define PLAN_FEEDBACK_H

#include "plan/notation.h"
#include "plan/record.h"

/* What client and team say of the project, and what is learned from it. */
struct survey_round {
    struct record record;
    struct word audience; /* enum feedback_source */
    struct word status;   /* enum event_status */
    struct when planned_on, held_on;
    struct whole invited;
    struct texts questions;
};

enum feedback_source { FEEDBACK_UNSAID, FEEDBACK_CLIENT, FEEDBACK_TEAM };

struct feedback {
    struct record record;
    struct word source, sentiment, status; /* source: the audience of its round unless said */
    struct ref from, round;                /* no `from` is anonymous */
    struct when date, closed_on;
    struct text channel, topic;
    struct whole csat, nps; /* 1 to 5, 0 to 10 */
};

struct lesson {
    struct record record;
    struct word kind; /* 1 success, 2 failure */
    struct text event, effect, cause, early_warning, recommendation, category;
    struct priority priority;
    struct word applies_to, status; /* status: 1 proposed, 2 adopted, 3 closed */
    struct ref logged_by;
    struct when logged_on;
};

struct evaluation {
    struct record record;
    struct word dimension, verdict; /* verdict: 1 met, 2 partly, 3 missed */
    struct text target, actual;
    struct whole score; /* 1 to 5 */
    struct ref by;
    struct when date;
};

#endif
