#ifndef PLAN_CHANGE_H
#define PLAN_CHANGE_H

#include "plan/notation.h"
#include "plan/record.h"

/* A change that is asked for: its options, who was asked, and what was decided. */
struct assessment {
    struct text scope, quality, risk, benefit, goals;
    struct work schedule; /* signed */
    struct money cost;    /* signed */
};

struct change_option {
    struct text id; /* local to the change */
    struct text name;
    struct word kind;          /* enum option_kind */
    const struct node *edits; /* a list of mappings, each with one verb; or NULL */
    struct text branch;
    struct texts touches;
    struct assessment *assessment;
};

enum option_kind {
    OPTION_UNSAID, OPTION_ADJUST_PLAN, OPTION_ADD_RESOURCES, OPTION_RE_EVALUATE_GOALS,
    OPTION_DEFER, OPTION_REJECT
};

struct consultation {
    struct when date;
    struct ref with;
    struct text outcome;
};

struct change {
    struct record record;
    struct word kind;   /* 1 request_for_change, 2 off_specification, 3 concern */
    struct word status; /* enum change_status */
    struct ref requested_by, owner, baseline;
    struct when requested_on, due, decided_on, implemented_on;
    struct text reason, conditions, implemented_in;
    struct priority priority;
    struct change_options {
        struct change_option *v;
        size_t n;
    } options;
    struct text recommended, decided_option; /* ids of options */
    struct {
        struct consultation *v;
        size_t n;
    } consultations;
    struct refs decided_by;
};

enum change_status {
    CHANGE_UNSAID, CHANGE_DRAFT, CHANGE_SUBMITTED, CHANGE_ASSESSED, CHANGE_OPTIONS_PROPOSED,
    CHANGE_CONSULTED, CHANGE_APPROVED, CHANGE_REJECTED, CHANGE_DEFERRED, CHANGE_WITHDRAWN,
    CHANGE_IMPLEMENTED, CHANGE_CLOSED
};

/*
 * Where a change stands at the end of a day. A date implies its status, so one
 * that is decided or implemented only later is not yet; CHANGE_UNSAID: nothing
 * is said of it but that it was asked for.
 */
enum change_status change_status_at(const struct change *, int32_t as_of);

/* 1 if it was decided to do it: the plan is changed, or is to be. */
int change_is_adopted(const struct change *, int32_t as_of);

/* The option of this id, or NULL. */
const struct change_option *change_option(const struct change *, const char *id);

/* Verbs of edits, in the order of enum edit_verb. */
#define EDIT_VERBS "add/set/add_to/remove_from/remove"

#endif
