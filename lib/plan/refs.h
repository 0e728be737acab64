#ifndef PLAN_REFS_H
#define PLAN_REFS_H

#include "plan/plan.h"

/*
 * Ids and what refers to them. Says which ids are given twice, which required
 * fields are missing, and which references lead nowhere or to the wrong kind;
 * fills in `to` of every reference that leads somewhere.
 */
void refs_index(struct plan *);
void refs_resolve(struct plan *);

#endif
