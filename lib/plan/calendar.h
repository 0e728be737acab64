#ifndef PLAN_CALENDAR_H
#define PLAN_CALENDAR_H

#include "plan/plan.h"
#include "plan/worktime.h"
#include "plan/people.h"

/*
 * Calendars and people as the hours they come down to. Each is worked out
 * once; what is returned belongs to the set. Says in the plan's DIAG which
 * calendars have no working time or are based on themselves.
 */
struct calendars;

struct calendars *calendars_new(struct plan *);
void calendars_free(struct calendars *);

/* The project's calendar; Monday to Friday 09:00-12:00, 13:00-18:00 if it names none. */
const struct worktime *calendars_project(struct calendars *);

/* A calendar by its record; the project's for NULL. */
const struct worktime *calendars_get(struct calendars *, const struct calendar *);

/* The hours in which PERSON works for this plan at all, each counted whole. */
const struct worktime *calendars_hours(struct calendars *, const struct person *);

/*
 * What PERSON gives to a task: its hours, where CALENDAR (NULL: any) works
 * too, at no more than UNITS (basis points) of them.
 */
const struct worktime *calendars_work(struct calendars *, const struct person *, int32_t units,
                                      const struct calendar *);

/* All that A and B have in common, at the share of A. */
const struct worktime *calendars_both(struct calendars *, const struct worktime *a,
                                      const struct worktime *b);

#endif
