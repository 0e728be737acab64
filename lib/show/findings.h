#ifndef SHOW_FINDINGS_H
#define SHOW_FINDINGS_H

#include "base/buf.h"
#include "base/diag.h"

struct plan;
struct schedule;

/* Findings, and what a format may want to know about them; all of it borrowed. */
struct findings {
    const struct diag *diag; /* sorted */
    const struct plan *plan; /* NULL where there is none; so is the schedule */
    const struct schedule *schedule;
    int health_alone;       /* of text: the health of the schedule, and no findings */
    enum severity at_least; /* of text: what is below is not shown */
    unsigned fail_on;       /* bits of enum fail_on */
    unsigned families;      /* bit I: family I was looked at */
    int colour;
};

/*
 * The formats, each a function findings_NAME(). The first is the default.
 *
 * Text is what every editor can jump from,
 *     file:line:col: severity: words: particulars [ID]
 * with secondary places behind their finding as notes. It shows the first 100
 * of one rule and counts the rest; every other format shows all.
 */
#define FINDINGS_FORMATS(X)                                                                        \
    X(text)                                                                                        \
    X(github) /* workflow commands of GitHub Actions */                                            \
    X(gitlab) /* Code Quality report of GitLab */                                                  \
    X(sarif)  /* SARIF 2.1.0 */                                                                    \
    X(junit)  /* milestones and goals as test cases, and the families of rules */                  \
    X(json)

#define X(name) void findings_##name(struct buf *, const struct findings *);
FINDINGS_FORMATS(X)
#undef X

/* "text/github/...", for common_outputs(); and the format of such a name. */
const char *findings_formats(void);
void findings_put(struct buf *, const struct findings *, const char *format);

/* What makes a program fail: errors, warnings, or what is dated and at least a warning. */
enum fail_on { FAIL_ON_ERROR = 1, FAIL_ON_WARNING = 2, FAIL_ON_LATE = 4 };
int findings_fails(const struct finding *, unsigned fail_on);

/* "2 errors, 1 warning", or "no findings". */
void findings_count(struct buf *, const struct diag *);

/* The page of one code, for --explain. */
void findings_explain(struct buf *, enum diag_code);

/* --color WHEN (NULL: not given) and the environment, for the stream FD. */
int findings_colour(const char *when, int fd);

#endif
