#ifndef TOOL_CHOICE_H
#define TOOL_CHOICE_H

#include "base/diag.h"
#include "base/options.h"

/* Which findings are wanted: --only with families, --skip with ids. */
struct choice {
    uint8_t out[DIAG_CODES]; /* 1: not wanted */
    unsigned families;       /* bit I: family I is looked at */
    int rules;               /* 1: the schedule and the rules are needed */
};

/*
 * Reads the lists, each entry one word or several with commas between. A word
 * that is none ends the program.
 *
 * The families are files, text, language, ... of base/message.h. `language`
 * takes in what is found while reading, of whatever family; where nothing but
 * that is asked for, neither the schedule nor a rule is computed.
 */
void choice_read(struct choice *, const struct option_list *only, const struct option_list *skip);

/* Takes out of DIAG what is not wanted; trouble always stays. */
void choice_apply(const struct choice *, struct diag *);

#endif
