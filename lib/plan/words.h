#ifndef PLAN_WORDS_H
#define PLAN_WORDS_H

#include "base/buf.h"
#include "plan/task.h"

/* The words of a task's notations, the same on the way in and on the way out. */
const char *words_link_type(enum link_type);        /* "FS" */
const char *words_constraint(enum constraint_type); /* "snet"; NULL for none */

/* "high" for 700; NULL where a number has no word; and back: 0 for no word of a priority. */
const char *words_priority(int value);
int words_priority_of(const char *word);

/* What stands behind the id in a link, with a blank before: " SS+1d"; nothing for a plain one. */
void words_put_link(struct buf *, const struct units *, const struct link *);

#endif
