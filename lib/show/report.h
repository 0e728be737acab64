#ifndef SHOW_REPORT_H
#define SHOW_REPORT_H

#include "base/buf.h"
#include "calc/schedule.h"

/*
 * Renders the report NAME ("status") as HTML, or as Markdown, at the end of
 * OUT. Returns -1 after saying in the plan's DIAG what is wrong with a
 * template.
 */
int report_render(const struct schedule *, const char *name, int markdown, struct buf *out);

#endif
