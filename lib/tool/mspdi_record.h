#ifndef TOOL_MSPDI_RECORD_H
#define TOOL_MSPDI_RECORD_H

#include "tool/mspdi_task.h"

/*
 * The register `tasks`, nested as the outline is; asks for the calendars it
 * names. What of a task has no place in a plan is noted as lost.
 */
struct node *mspdi_record_tasks(struct mspdi *);

#endif
