#ifndef PLAN_MINUTES_H
#define PLAN_MINUTES_H

#include "plan/plan.h"

/*
 * What the minutes of meetings hold beside prose. Items of lists become
 * records whose source is the meeting:
 *
 *     - [ ] @li 2026-12-01: send the draft               an action
 *     - [x] @li 2026-12-01 done 2026-11-30: send it      one that is closed
 *     - Decision @chen: ship without the wizard          or 决策
 *     - Question @chen: who pays the certificates?       or 疑问
 *
 * A trailing {#id} gives the id, else it is MEETING/N, the item's number
 * among these. What stands in blocks of code is left alone.
 */
void minutes_read(struct plan *);

#endif
