#ifndef PLAN_PROGRESS_H
#define PLAN_PROGRESS_H

#include "plan/record.h"

/* Dated facts of tasks: how far they are, and who spent which time. */
struct progress {
    struct record record;
    struct when date;
    struct ref task, by;
    struct word status;
    struct percent percent;
    struct estimate remaining;
    struct work spent;
    struct when actual_start, actual_finish, expected_finish, resume_on;
    struct number units_done;
    struct text step;
    struct flag reopened;
};

struct timesheet {
    struct record record;
    struct when date;
    struct ref person, task;
    struct number hours;
    struct flag billable; /* true unless said */
};

enum work_status {
    WORK_UNSAID, WORK_NOT_STARTED, WORK_IN_PROGRESS, WORK_BLOCKED, WORK_ON_HOLD, WORK_COMPLETED,
    WORK_CANCELLED
};

#endif
