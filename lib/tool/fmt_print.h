#ifndef TOOL_FMT_PRINT_H
#define TOOL_FMT_PRINT_H

#include "base/buf.h"
#include "read/layout.h"

/*
 * Entries as text in canonical form, in the order they have; comments and
 * prose stay as they are. Lines end in LF.
 */

/* All that is in a layout; REGISTERS: blank lines go between these and their records. */
void fmt_print(struct buf *, const struct layout *, int registers);

/*
 * One entry and all below it at a column, without what stands above it.
 * JOINED: the line has begun, with the dash and blanks that it goes on from.
 */
void fmt_print_entry(struct buf *, const struct layout *, const struct entry *, uint32_t column,
                     int joined);

#endif
