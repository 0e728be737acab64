#ifndef SHOW_SCHEMA_H
#define SHOW_SCHEMA_H

#include "base/buf.h"

/*
 * The field tables as a JSON Schema (draft-07) of plan.yaml and *.plan.yaml,
 * for editors: keys, their help, and what each value may be. It says what
 * plan-check says of single fields; what takes two of them it does not know.
 */
void schema_put(struct buf *);

#endif
