#ifndef TOOL_STANDING_H
#define TOOL_STANDING_H

#include "calc/schedule.h"

/*
 * How a record stands at the status date, whichever register it is of. A date
 * implies a status (`closed_on`, `held_on`, `paid_on`); what is dated later has
 * not happened yet.
 */

/* Whether records of this register can be over at all, and be due. */
int standing_known(enum register_kind);

/* Whether nothing is left to be done: finished, closed, held, decided, cancelled. */
int standing_done(const struct schedule *, const struct record *);

/*
 * When it is due: as written, or as follows from what is written (a question's
 * from the day it was asked, a payment's from its milestone). 0 if never.
 */
int standing_due(const struct schedule *, const struct record *, struct when *due);

/* Due before the status date, and not done. */
int standing_overdue(const struct schedule *, const struct record *);

/*
 * The status as written, else as its dates imply it, else what the register
 * says unless said, as N bytes; NULL where the register keeps none.
 */
const char *standing_status(const struct schedule *, const struct record *, size_t *n);

#endif
