#ifndef TOOL_MSPDI_AMOUNT_H
#define TOOL_MSPDI_AMOUNT_H

#include "tool/mspdi.h"

/*
 * Amounts in the notation of the plan. FORMAT is MS Project's number for the
 * unit somebody chose to see a duration or lag in; it is kept where the
 * amount comes out even in it.
 */
enum { MSPDI_FORMAT_DAYS = 7 };

int mspdi_is_elapsed(int64_t format);
int mspdi_is_percent(int64_t format);

/* "5d", "1.5d", "3ed", "7h20min"; MINUTES >= 0. */
const char *mspdi_work(struct mspdi *, int64_t minutes, int64_t format);

/* "50%", "12.5%" of basis points >= 0. */
const char *mspdi_percent(struct mspdi *, int64_t basis_points);

/* "7.5": hundredths as a decimal. */
const char *mspdi_decimal(struct mspdi *, int64_t hundredths);

#endif
