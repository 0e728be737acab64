#ifndef SHOW_FINISH_H
#define SHOW_FINISH_H

#include "base/diag.h"
#include "base/options.h"

/*
 * What all programs have in common at their beginning and end: the options
 * that every one knows, outputs in several formats, and the exit status.
 */
struct common {
    const char *folder, *as_of, *format, *colour, *quiet, *verbose, *strict, *fail_on, *lang;
    struct option_list outputs;
};

#define COMMON_PLAN(c)                                                                             \
    {'C', "directory", "DIR", "the plan is in DIR", &(c).folder, NULL},                            \
        {0, "as-of", "DATE", "the status date: the end of this day; today unless given",           \
         &(c).as_of, NULL}
#define COMMON_OUTPUT(c, formats)                                                                  \
    {'f', "format", "FORMAT", formats, &(c).format, NULL},                                         \
        {'o', "output", "[FORMAT=]FILE", "write to FILE; may be repeated", NULL, &(c).outputs}
#define COMMON_MESSAGES(c)                                                                         \
    {0, "color", "WHEN", "colour messages: always, never, auto", &(c).colour, NULL},               \
        {'q', "quiet", NULL, "say less", &(c).quiet, NULL},                                        \
        {'v', "verbose", NULL, "say more", &(c).verbose, NULL},                                    \
        {0, "strict", NULL, "warnings fail too", &(c).strict, NULL},                               \
        {0, "fail-on", "WHAT", "exit 1 on any of: error, warning, late", &(c).fail_on, NULL},      \
        {0, "lang", "LANG", "language of the output: en", &(c).lang, NULL}

/* Where the plan is: -C, an operand, or the current folder. */
const char *common_plan(const struct common *, char **operands, size_t n);

/* Ends the program where a common option has a wrong value. */
void common_check(const struct common *);

/*
 * The outputs asked for, as pairs of format and file: those of -o, else
 * stdout. FORMATS is "text/json/csv", the first is the default.
 */
struct output {
    const char *format, *file;
};
size_t common_outputs(const struct common *, const char *formats, struct output *, size_t max);

/* Writes each text to its output, all or none; releases the texts. -1 after saying why. */
struct buf;
int common_write(const struct output *, struct buf *text, size_t n);

/* What --fail-on and --strict ask for, as bits of enum fail_on (show/findings.h). */
unsigned common_fail_on(const struct common *);

/* The exit status: 0 fine, 1 findings that fail, 2 trouble. */
int common_exit(const struct common *, const struct diag *);

/* For every program but plan-check: errors on stderr, and one line for the rest. */
void common_say(const struct common *, struct diag *);

/* After trouble: everything on stderr; returns 2. */
int common_trouble(const struct common *, struct diag *);

#endif
