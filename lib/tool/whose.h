#ifndef TOOL_WHOSE_H
#define TOOL_WHOSE_H

#include "base/diag.h"
#include "plan/plan.h"

/*
 * Fills in the records of findings that name none: the one each stands in.
 * DIAG must be sorted. Findings outside of records, and those in records
 * without an id, keep NULL.
 */
void whose_fill(const struct plan *, struct diag *);

#endif
