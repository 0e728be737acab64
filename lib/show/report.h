#ifndef SHOW_REPORT_H
#define SHOW_REPORT_H

#include "base/buf.h"
#include "calc/schedule.h"

/*
 * Renders the report NAME ("status") as HTML, or as Markdown, at the end of
 * OUT; or, with a file of the plan's DIAG, what that template makes of it.
 * Returns -1 after saying in DIAG what is wrong with a template.
 */
int report_render(const struct schedule *, const char *name, int markdown, struct buf *out);
int report_render_file(const struct schedule *, uint32_t file, int markdown, struct buf *out);

#endif
