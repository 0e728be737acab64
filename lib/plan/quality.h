#ifndef PLAN_QUALITY_H
#define PLAN_QUALITY_H

#include "plan/notation.h"
#include "plan/record.h"

/* How good it must be, what was looked at, and what was found. */
struct standard {
    struct record record;
    struct refs deliverables;
    struct text criterion, metric, unit;
    struct word kind; /* 1 review, 2 test, 3 inspection, 4 audit */
    struct number at_least, at_most;
    struct flag mandatory; /* true unless said */
    struct every every;
};

struct check {
    struct record record;
    struct ref standard, deliverable, by, task;
    struct word kind, result; /* result: enum check_result */
    struct word status;       /* enum event_status */
    struct when planned_on, held_on;
    struct number measured;
    struct text evidence;
};

enum check_result { CHECK_OPEN, CHECK_PASS, CHECK_FAIL, CHECK_CONDITIONAL };

struct defect {
    struct record record;
    struct ref deliverable, found_by, found_in, injected_in, check, owner;
    struct word severity; /* 1 critical, 2 major, 3 minor, 4 trivial */
    struct word status;   /* enum defect_status */
    struct when found_on, due, fixed_on, closed_on;
    struct dates reopened_on;
    struct work rework;
    struct money cost;
};

enum defect_status { /* after those of enum item_status */
    DEFECT_FIXED = ITEM_CANCELLED + 1, DEFECT_VERIFIED, DEFECT_WONT_FIX
};

#endif
