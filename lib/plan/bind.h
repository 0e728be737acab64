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

/* The kinds of fields: each fills INTO, whose type the kind says, from NODE. */
void bind_line(struct bind *, const struct node *, struct text *into);
void bind_prose(struct bind *, const struct node *, struct text *into);
void bind_texts(struct bind *, const struct node *, struct texts *into);
void bind_refs(struct bind *, const struct node *, struct refs *into);
void bind_word(struct bind *, const struct node *, struct word *into);
void bind_value(struct bind *, const struct node *, void *into);
void bind_links(struct bind *, const struct node *, struct links *into);
void bind_assignees(struct bind *, const struct node *, struct assignees *into);
void bind_constraint(struct bind *, const struct node *, struct constraint *into);
void bind_priority(struct bind *, const struct node *, struct priority *into);
void bind_week(struct bind *, const struct node *, struct week_hours *into);
void bind_days(struct bind *, const struct node *, struct days_list *into);
void bind_shares(struct bind *, const struct node *, struct shares *into);

/* For those rooms: a fault at NODE, with its text and the field's key as particulars. */
void bind_fault(struct bind *, int code, const struct node *);

/* What a list field holds: the entries of a list, or the one scalar or mapping itself. */
const struct node *bind_first(const struct node *);
size_t bind_count(const struct node *);
const struct node *bind_next(const struct node *list, const struct node *entry);

/* NODE as a scalar, or NULL after saying that WANTED was expected. */
const struct node *bind_scalar(struct bind *, const struct node *, const char *wanted);

/* The number of TEXT among WORDS ("one/two/three"), from 1, or 0; and what it may have meant. */
int bind_choice(const char *words, const char *text);
const char *bind_nearest(struct bind *, const char *words, const char *text);

/* Keys of MAP that are not in KEYS ("a/b/c") are said. */
void bind_keys(struct bind *, const struct node *map, const char *keys);

struct text bind_text(struct bind *, const char *text, size_t n, uint32_t at);
struct ref bind_ref(struct bind *, const char *id, size_t n, uint32_t at);

#endif
