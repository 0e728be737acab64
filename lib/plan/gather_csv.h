#ifndef PLAN_GATHER_CSV_H
#define PLAN_GATHER_CSV_H

#include "plan/bind.h"

/* The rows of a CSV file, the one under way, as records of a register. */
void gather_csv(struct bind *, enum register_kind);

#endif
