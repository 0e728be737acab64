#ifndef PLAN_WALK_H
#define PLAN_WALK_H

#include "plan/field.h"
#include "plan/plan.h"

/*
 * Every written field of some kinds, in all records and their parts: whatever
 * is true of a value wherever it stands is asked here, and no kind of record
 * is named. Extend with what you look for.
 */
struct walk {
    /* FIELD's value, at AT, of RECORD or of a part of it */
    void (*meet)(struct walk *, const struct record *, const struct field *, const void *at);
    uint64_t kinds; /* FIELD_BITs */
};

#define FIELD_BIT(kind) (UINT64_C(1) << (kind))

void walk_plan(struct walk *, const struct plan *);

#endif
