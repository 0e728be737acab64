#ifndef TOOL_CHECK_ITEM_H
#define TOOL_CHECK_ITEM_H

#include "base/buf.h"
#include "calc/schedule.h"

/* What the rules about records of many kinds share. */

/* What RECORD is called in a message: its id, else its name. */
const char *check_id(const struct record *);

/* The field written at AT; where it was not, the record's id. */
struct place check_place(const struct record *, uint32_t at);

/* DAY as messages show it; kept by DIAG. */
const char *check_date(struct diag *, int32_t day);

/* So much time in working minutes; a day around the clock is a working day. */
int64_t check_minutes(const struct plan *, struct work);

/* 1 if anybody in the plan is on the client's side. */
int check_has_client(const struct plan *);

/* An amount of money of the project's; kept by DIAG. */
const char *check_money(const struct plan *, int64_t minor);

/* Adds WORD to a list of them: "a, b". */
void check_also(struct buf *list, const char *word);

/* A text that was made, as a particular; releases it. */
const char *check_taken(struct diag *, struct buf *);

/*
 * When what is done every so often, and was done last on the day LAST, is due
 * again; DAY_NONE if never, as in a project that does not run.
 */
int32_t check_again(const struct schedule *, const struct every *, int32_t last);

/* Records that something follows from. Made once, in POOL; see check_is_acted_on(). */
struct acted {
    const struct record **v;
    size_t n;
    uint64_t by; /* REGISTER_BITs of what counts as an answer */
};
#define CHECK_ANSWERS                                                                              \
    (REGISTER_BIT(REGISTER_ACTIONS) | REGISTER_BIT(REGISTER_CHANGES) | REGISTER_BIT(REGISTER_TASKS))
struct acted check_acted(const struct plan *, uint64_t by, struct pool *);

/* 1 if an action comes from it, or it is linked with a record that counts as an answer. */
int check_is_acted_on(const struct acted *, const struct record *);

#endif
