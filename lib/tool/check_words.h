#ifndef TOOL_CHECK_WORDS_H
#define TOOL_CHECK_WORDS_H

#include "plan/plan.h"

/* Amounts as messages show them; kept by the DIAG of the plan. */
const char *check_words_work(const struct plan *, int64_t minutes);
const char *check_words_percent(const struct plan *, int64_t bp);
const char *check_words_index(const struct plan *, int64_t bp); /* "0.95" */
const char *check_words_number(const struct plan *, int64_t micro);

#endif
