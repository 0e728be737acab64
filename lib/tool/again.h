#ifndef TOOL_AGAIN_H
#define TOOL_AGAIN_H

#include "calc/schedule.h"
#include "plan/every.h"
#include "plan/risk.h"
#include "plan/talk.h"

/*
 * When what comes back is due next, by its own dates or the policy's. DAY_NONE
 * where it is not said, or is over.
 */

/*
 * A communication that was last said on day LAST; DAY_NONE: never. Its first
 * date is `from`, or the first after the start of the project.
 */
int32_t again_said(const struct schedule *, const struct communication *, int32_t last);

/* A look at a risk. *LAST is the last one up to the status date, or when it was raised. */
int32_t again_seen(const struct schedule *, const struct risk *, const struct when **last);

#endif
