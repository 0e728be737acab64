#ifndef TOOL_VERDICT_H
#define TOOL_VERDICT_H

#include "base/diag.h"
#include "plan/plan.h"

/*
 * What a plan itself says of its findings: `policy: {rules, practice}` set how
 * grave a rule is, and `waivers` on a record take findings of that record off
 * the list until a day. A rule is named by its id or its name. What is an
 * error in every plan stays one.
 *
 * ALL: every rule was looked at, so a waiver of nothing is one. Sorts DIAG,
 * and adds to it what is wrong with the policy and the waivers.
 */
void verdict_give(const struct plan *, struct diag *, int32_t as_of, int all);

#endif
