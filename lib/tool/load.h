#ifndef TOOL_LOAD_H
#define TOOL_LOAD_H

#include "base/diag.h"
#include "calc/schedule.h"
#include "plan/calendar.h"
#include "plan/plan.h"

/*
 * What a program works with: a plan that was read, and its schedule once it
 * is asked for. A zeroed struct holds nothing.
 */
struct load {
    struct files files;
    struct diag diag;
    struct source *source;
    struct plan *plan; /* NULL where there is none, which diag says */
    struct calendars *calendars;
    struct schedule *schedule;
};

/* Reads the plan in the folder (or with the plan.yaml) PATH; -1 if there is none. */
int load_plan(struct load *, const char *path);

/* The same as if file PUT, below the root, said TEXT; the text must outlive it. */
int load_plan_with(struct load *, const char *path, const char *put, const char *text, size_t n);

/* Its schedule at the end of AS_OF. The plan must be there. */
struct schedule *load_schedule(struct load *, int32_t as_of);

void load_release(struct load *);

/*
 * The status date: TEXT as given with --as-of, else today (UTC, so that a time
 * zone changes nothing). *GIVEN tells
 * which. A text that is no date ends the program.
 */
int32_t load_as_of(const char *text, int *given);

#endif
