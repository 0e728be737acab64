#ifndef PLAN_GATHER_H
#define PLAN_GATHER_H

#include "plan/plan.h"

struct source;

/*
 * Reads the whole plan of SOURCE, which must outlive it. What is wrong with
 * it goes to DIAG; what cannot be read is left out, and the rest is there.
 */
struct plan *gather_plan(struct source *, struct diag *);

/* What a file of a plan is, by its path below the root. */
enum gather_kind { GATHER_NOTHING, GATHER_YAML, GATHER_ENTRY, GATHER_CSV };
enum gather_kind gather_kind(const char *path);

/* The register whose folder is innermost on the way to an entry, or -1. */
int gather_register(const char *path);

#endif
