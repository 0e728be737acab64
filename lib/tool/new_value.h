#ifndef TOOL_NEW_VALUE_H
#define TOOL_NEW_VALUE_H

#include "plan/plan.h"
#include "read/node.h"

/*
 * What a new record says before its author does. A value is right wherever it
 * can be derived: dates from the status date, people from the project's
 * manager, other records from what the plan has, words from their list. Free
 * text begins with TODO and says what belongs there.
 */
struct new_desk {
    const struct plan *plan;
    struct pool *pool; /* the values live here */
    int32_t as_of;
    const char *id; /* of the new record; of a fact NULL */
};

/* A value for FIELD of TABLE; NULL if the plan does not have what it would name. */
struct node *new_value(const struct new_desk *, const struct table *, const struct field *);

/* Who stands for everybody: the manager, else the first person; NULL if there is none. */
const struct record *new_person(const struct plan *);

/* Text as a node: in a notation of the language, or free. */
struct node *new_notation(const struct new_desk *, const char *text);
struct node *new_words(const struct new_desk *, const char *text);

#endif
