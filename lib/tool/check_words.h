#ifndef TOOL_CHECK_WORDS_H
#define TOOL_CHECK_WORDS_H

#include "plan/plan.h"
#include "plan/task.h"

/* Particulars of findings as people write them; kept as long as the plan's DIAG. */
const char *check_words_task(const struct task *); /* its id, else its name */
const char *check_words_work(const struct plan *, int64_t minutes);
const char *check_words_percent(const struct plan *, int64_t bp);
const char *check_words_index(const struct plan *, int64_t bp); /* "0.95" */
const char *check_words_money(const struct plan *, int64_t minor); /* of the project */
const char *check_words_number(const struct plan *, int64_t micro);
const char *check_words_when(const struct plan *, const struct when *);

#endif
