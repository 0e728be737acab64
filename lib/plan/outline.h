#ifndef PLAN_OUTLINE_H
#define PLAN_OUTLINE_H

#include "plan/plan.h"
#include "plan/task.h"

/*
 * The breakdown: parents and children, the order of the outline, and from
 * whom a task has what it inherits. A circle of parents is said and opened.
 */
void outline_build(struct plan *);

/* "2.1.3": its place in the breakdown, counted from 1; put into TEXT. */
struct buf;
void outline_wbs(const struct task *, struct buf *text);

/* How many tasks stand above it. */
int outline_depth(const struct task *);

/* 1 if its dates follow from those of others, or from a rhythm: it is as long as they make it. */
int outline_follows(const struct task *);

#endif
