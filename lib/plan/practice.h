#ifndef PLAN_PRACTICE_H
#define PLAN_PRACTICE_H

#include "plan/plan.h"

/*
 * What a plan must have under `policy: {practice: client}`: registers with a
 * record in them, and fields.
 */
struct practice_item {
    uint8_t kind;     /* enum register_kind */
    const char *key;  /* the field that gives it; NULL: any record of the register does */
    const char *what; /* in words */
};

enum { PRACTICE_ITEMS = 17 };

const struct practice_item *practice_item(int number);
int practice_has(const struct plan *, const struct practice_item *);

#endif
