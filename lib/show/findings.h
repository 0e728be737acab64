#ifndef SHOW_FINDINGS_H
#define SHOW_FINDINGS_H

#include "base/buf.h"
#include "base/diag.h"

/*
 * Findings as text that every editor can jump from,
 *     file:line:col: severity: words: particulars [ID]
 * with their secondary places behind them as notes. DIAG must be sorted.
 * After LIMIT findings the rest is counted, 0 is no limit.
 */
enum { FINDINGS_LIMIT = 100 };
void findings_text(struct buf *, const struct diag *, enum severity at_least, size_t limit,
                   int colour);
void findings_json(struct buf *, const struct diag *);

/* "2 errors, 1 warning", or "no findings". */
void findings_count(struct buf *, const struct diag *);

/* The page of one code, for --explain. */
void findings_explain(struct buf *, enum diag_code);

/* --color WHEN (NULL: not given) and the environment, for the stream FD. */
int findings_colour(const char *when, int fd);

#endif
