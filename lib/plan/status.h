#ifndef PLAN_STATUS_H
#define PLAN_STATUS_H

#include "plan/value.h"

#include <stdint.h>

/*
 * Whether something is over at the end of a day. A date says it where there
 * is one, for a date implies its status; the word does else. What happened
 * after that day is not known yet.
 */
struct project;
struct issue;
struct risk;
struct defect;

/* 1 if it is given, and not after AS_OF. */
int happened(const struct when *, int32_t as_of);

/* 1 if it is given, its day is over, and so it ought to have been done. */
int day_passed(const struct when *, int32_t as_of);

/* From the end of planning to the end of the project. */
int project_is_running(const struct project *);

/* 1 while the project closes, and once it is closed. */
int project_is_closing(const struct project *);

/* Of actions, feedback, responses. */
int item_is_open(const struct word *status, const struct when *closed_on, int32_t as_of);

int issue_is_open(const struct issue *, int32_t as_of);   /* a resolved one is not */
int risk_is_open(const struct risk *, int32_t as_of);     /* one that occurred is not */
int defect_is_open(const struct defect *, int32_t as_of); /* one that came back is */

/* Of meetings, checks, trainings, survey rounds: 1 until it is held or cancelled. */
int event_is_awaited(const struct word *status, const struct when *held_on, int32_t as_of);

#endif
