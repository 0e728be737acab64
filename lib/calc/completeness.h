#ifndef CALC_COMPLETENESS_H
#define CALC_COMPLETENESS_H

#include "plan/plan.h"

/*
 * How much of what a plan must say it says: the required fields of all its
 * records, and under the practice of client projects what such a plan must
 * have. A field counts as said if it was written, rightly or not, or given by
 * where the record stands.
 */
struct completeness {
    struct mandatory {
        size_t present, mandatory;
    } of[REGISTERS], all;
};

void completeness_count(const struct plan *, struct completeness *out);

/* Basis points, rounded down, so that 100 % lacks nothing; of nothing, all is there. */
int32_t completeness_share(const struct mandatory *);

#endif
