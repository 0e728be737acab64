#ifndef SHOW_WHY_H
#define SHOW_WHY_H

#include "base/buf.h"
#include "calc/schedule.h"

/* What put the start of TASK where it is, in a few words: "after 'build' SS+1d". */
void why_put(struct buf *, const struct schedule *, const struct task *);

/*
 * The whole story of TASK, for --why: its dates and float, then what binds
 * it, and what binds that, down to a date that nothing else explains.
 */
void why_story(struct buf *, const struct schedule *, const struct task *);

/* What the three points along the critical path say of the finish; nothing if there are none. */
void why_chance(struct buf *, const struct schedule *);

#endif
