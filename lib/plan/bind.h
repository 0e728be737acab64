#ifndef PLAN_BIND_H
#define PLAN_BIND_H

#include "plan/people.h"
#include "plan/plan.h"
#include "plan/task.h"
#include "read/node.h"

/*
 * Binding: a mapping of nodes becomes a record, field by field, as its table
 * says. What cannot be read is said and left as if not given.
 */
struct bind {
    struct plan *plan;
    struct diag *diag;
    uint32_t file;
    const struct field *field; /* the one under way */
};

/*
 * The record that MAP describes, and those nested in it, added to the plan's
 * rows. MAP may be of any shape: a wrong one is said, and NULL comes back.
 */
struct record *bind_record(struct bind *, enum register_kind, const struct node *map);

/* A field that is given by where it stands: the id from a file's name, the name from a heading. */
void bind_given(struct bind *, struct record *, const char *key, const struct node *value);

/* UP as what RECORD's field KEY refers to, because RECORD stands inside it. */
void bind_back(struct record *, const char *key, struct record *up);

struct text bind_text(struct bind *, const char *text, size_t n, uint32_t at);

#endif
