#ifndef TOOL_DUTIES_H
#define TOOL_DUTIES_H

#include "calc/schedule.h"
#include "plan/record.h"

/*
 * What one person, or one side, has to do at the status date, over all
 * registers: work, actions, answers, decisions, reviews, checks, messages.
 */
struct duty {
    struct when due;          /* at: 0 for no date */
    struct priority priority; /* as written; 0 if not */
    struct text kind;         /* "task", "action", ... */
    const char *id;
    struct text name;
    struct text state; /* "overdue", "today", "in 3 days", "no date" */
    struct text place; /* of the record: "plan.yaml:12:5" */
};

struct duties {
    struct duty *v;
    size_t n, cap;
    struct pool pool;
};

/* By due, then priority, then id; into a zeroed struct. */
void duties_gather(struct duties *, const struct schedule *, const struct record *party);
void duties_release(struct duties *);

/* How a duty is described, as the records of a register are. */
const struct table *duties_table(void);

/* Due before the status date. */
int duties_overdue(const struct schedule *, const struct duty *);

#endif
