#ifndef PLAN_GATHER_H
#define PLAN_GATHER_H

#include "plan/plan.h"

struct source;

/*
 * Reads the whole plan of SOURCE, which must outlive it. What is wrong with
 * it goes to DIAG; what cannot be read is left out, and the rest is there.
 */
struct plan *gather_plan(struct source *, struct diag *);

#endif
