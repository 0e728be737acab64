#ifndef PLAN_TRAINING_H
#define PLAN_TRAINING_H

#include "plan/notation.h"
#include "plan/record.h"

/* What people must be able to do, and how they learn it. */
struct skill_need {
    struct text role;
    struct whole level; /* 0 to 5 */
    struct when by;
};

struct skill {
    struct record record;
    struct {
        struct skill_need *v;
        size_t n;
    } needs;
};

struct attendee {
    struct ref person;
    struct flag attended;
    struct whole pre, post; /* level before and after, 0 to 5 */
    struct whole reaction;  /* 1 to 5 */
};

struct training {
    struct record record;
    struct refs skills;
    struct word status; /* enum event_status */
    struct when planned_on, held_on;
    struct text trainer;
    struct number hours;
    struct money cost;
    struct every every;
    struct {
        struct attendee *v;
        size_t n;
    } attendees;
};

#endif
