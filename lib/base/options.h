#ifndef BASE_OPTIONS_H
#define BASE_OPTIONS_H

#include <stddef.h>

/*
 * The command line. One table of options gives the parser, --help and (read
 * by other programs) the completions; every program has --help and --version.
 */
struct option_spec {
    char letter;          /* 0 for none */
    const char *name;     /* long, without the dashes */
    const char *argument; /* its name in --help; NULL for a flag */
    const char *help;
    const char **value;   /* where the argument goes; a flag sets it to "" */
    struct option_list *list; /* instead of value: where repeated ones go */
};

struct option_list {
    const char *v[16];
    size_t n;
};

struct program {
    const char *name;     /* "plan-check" */
    const char *usage;    /* "[options] [PLAN]" */
    const char *purpose;  /* one sentence */
    const struct option_spec *options;
    size_t n;
    size_t operands_max;
};

/*
 * Reads the command line; --help and --version are answered and end the
 * program. A wrong one is said on stderr, with exit status 2. Returns the
 * operands, and their number in *N.
 */
char **options_read(const struct program *, int argc, char **argv, size_t *n);

/* A wrong value of an option, found later: said the same way, exit status 2. */
_Noreturn void options_wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
