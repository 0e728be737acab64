#ifndef TOOL_IMPORT_MSPDI_H
#define TOOL_IMPORT_MSPDI_H

#include "base/diag.h"
#include "read/node.h"

/*
 * MS Project's XML (MSPDI) as a plan. File NUMBER of DIAG's files becomes a
 * tree in POOL as plan.yaml would give it: project, policy, calendars,
 * people, tasks, progress. Scheduled on the status date of the file, it gives
 * the dates that MS Project had.
 *
 * What has no place in a plan is said in DIAG, at its byte of the file. NULL,
 * after saying why, where the file is broken or another format.
 */
struct node *import_mspdi(struct diag *, uint32_t number, struct pool *);

#endif
