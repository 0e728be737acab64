#ifndef TOOL_MSPDI_PROGRESS_H
#define TOOL_MSPDI_PROGRESS_H

#include "tool/mspdi_task.h"

/*
 * The register `progress`: how far each task was on the status date of the
 * file, or on the last day that its actual dates tell of.
 */
struct node *mspdi_progress_register(struct mspdi *);

#endif
