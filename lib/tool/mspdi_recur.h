#ifndef TOOL_MSPDI_RECUR_H
#define TOOL_MSPDI_RECUR_H

#include "read/node.h"

#include <stddef.h>
#include <stdint.h>

/*
 * The days on which an <Exception> of a calendar falls. Give a zeroed struct
 * to mspdi_recur_init(); mspdi_recur_next() then gives one run of days after
 * the other, ascending, and 0 after the last.
 */
struct mspdi_recur {
    const struct node *rule;
    int32_t day, last; /* where to go on; the last day that may be given */
    int64_t type, period, weekdays, month, month_day, item, position, left;
    int32_t first;
};

/* Returns 0 if the exception has no dates. */
int mspdi_recur_init(struct mspdi_recur *, const struct node *exception);
int mspdi_recur_next(struct mspdi_recur *, int32_t *from, int32_t *to);

#endif
