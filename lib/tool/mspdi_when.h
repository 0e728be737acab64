#ifndef TOOL_MSPDI_WHEN_H
#define TOOL_MSPDI_WHEN_H

#include "tool/mspdi_calendar.h"

/*
 * Moments as the plan writes them: as a bare date where that is the first
 * (last, in an end) working minute of the day, both in the calendar given and
 * in the project's; else with the minute. With EXACT, midnight is not taken
 * for the first working minute.
 */
const char *mspdi_when_start(struct mspdi *, int64_t moment, const struct mspdi_calendar *,
                             int exact);
const char *mspdi_when_end(struct mspdi *, int64_t moment, const struct mspdi_calendar *);

/* Always with the minute. */
const char *mspdi_when_minute(struct mspdi *, int64_t moment);

/* Working minutes from A to B; A is not after B. */
int64_t mspdi_when_between(struct mspdi *, struct mspdi_calendar *, int64_t a, int64_t b);

#endif
