#ifndef BASE_MESSAGE_H
#define BASE_MESSAGE_H

#include "base/message_codes.h"

/*
 * Everything Planloom can find wrong, one code each. Its number and severity
 * stand in base/message_codes.h; its words, and its page for --explain, in one
 * table per language and family (message_en_tasks.c).
 */
enum severity { SEVERITY_NOTE, SEVERITY_INFO, SEVERITY_WARNING, SEVERITY_ERROR, SEVERITY_TROUBLE };

enum message_family {
#define X(name, word, first) FAMILY_##name,
    MESSAGE_FAMILIES(X)
#undef X
        FAMILIES
};

enum diag_code {
#define X(number, severity, name) DIAG_##name,
    MESSAGE_CODES(X)
#undef X
        DIAG_CODES
};

/*
 * The words of a code and its page. In `words`, {0} to {9} stand for the
 * particulars; what is between [ and ] is left out when a particular in it
 * is missing or empty.
 */
struct message {
    enum diag_code code;
    const char *words;
    const char *cause;   /* why this is said, in a sentence or two */
    const char *example; /* lines of a plan that bring it about */
    const char *remedy;  /* what to write instead */
};

const struct message *message_get(enum diag_code);
enum severity message_severity(enum diag_code);
const char *severity_word(enum severity);

/* 1 if it depends on the status date: what is said today may not be said tomorrow. */
int message_is_dated(enum diag_code);

/* 1 if it is an error under `policy: {practice: client}`. */
int message_is_practice(enum diag_code);

enum message_family message_family(enum diag_code);
const char *family_word(enum message_family);

/* "PL214"; static text. */
const char *message_id(enum diag_code);

/* "unknown-reference", what the rule is called, into NAME. */
enum { MESSAGE_NAME = 48 };
void message_name(enum diag_code, char name[MESSAGE_NAME]);

/* The code of an id or a name, in any case; -1 if there is none. */
int message_find(const char *id);

#endif
