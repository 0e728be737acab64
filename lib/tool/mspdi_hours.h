#ifndef TOOL_MSPDI_HOURS_H
#define TOOL_MSPDI_HOURS_H

#include "tool/mspdi_calendar.h"

/*
 * Calendars as nodes of the plan. A calendar gets an id, and a record, once
 * something asks for it; the others that a file brings are looked through
 * first, since MS Project adds three of its own to every file.
 */
void mspdi_hours_choose(struct mspdi *);

/* The id by which the plan refers to the calendar. */
const char *mspdi_hours_ask(struct mspdi *, struct mspdi_calendar *);

/* The register `calendars`, of all that were asked for. */
struct node *mspdi_hours_register(struct mspdi *);

/*
 * Puts `week`, then a list of its working exceptions or of its days off under
 * KEY, into MAP; nothing where the calendar has none of its own.
 */
void mspdi_hours_week(struct mspdi *, struct node *map, const struct mspdi_calendar *);
void mspdi_hours_days(struct mspdi *, struct node *map, const char *key,
                      const struct mspdi_calendar *, int working);

#endif
