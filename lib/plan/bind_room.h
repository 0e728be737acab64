#ifndef PLAN_BIND_ROOM_H
#define PLAN_BIND_ROOM_H

#include "plan/bind.h"
#include "plan/field.h"

/* What the rooms of binding share. */

/*
 * The fields of MAP into the struct that TABLE describes. Which were written
 * comes back as bits, by their place in the table.
 */
uint64_t bind_fields(struct bind *, const struct table *, const struct node *map, void *into);

/* NODE as the field under way, into the struct it is a member of. */
void bind_field(struct bind *, const struct node *, void *owner);

/* The kinds of fields: each fills INTO, whose type the kind says, from NODE. */
void bind_line(struct bind *, const struct node *, struct text *into);
void bind_prose(struct bind *, const struct node *, struct text *into);
void bind_texts(struct bind *, const struct node *, struct texts *into);
void bind_refs(struct bind *, const struct node *, struct refs *into);
void bind_word(struct bind *, const struct node *, struct word *into);
void bind_words(struct bind *, const struct node *, struct words *into);
void bind_value(struct bind *, const struct node *, void *into);
void bind_dates(struct bind *, const struct node *, struct dates *into);
void bind_ranges(struct bind *, const struct node *, struct ranges *into);
void bind_quantity(struct bind *, const struct node *, struct quantity *into);
void bind_edits(struct bind *, const struct node *, const struct node **into);
void bind_links(struct bind *, const struct node *, struct links *into);
void bind_assignees(struct bind *, const struct node *, struct assignees *into);
void bind_constraint(struct bind *, const struct node *, struct constraint *into);
void bind_priority(struct bind *, const struct node *, struct priority *into);
void bind_hours(struct bind *, const struct node *, struct hours *into);
void bind_week(struct bind *, const struct node *, struct week_hours *into);
void bind_part(struct bind *, const struct node *, void *into);
void bind_parts(struct bind *, const struct node *, void *into);

/* A scalar read as KIND, which holds one value, into OUT: VALUE_FINE or a code. */
int bind_value_read(struct bind *, enum field_kind, const struct node *, void *out);

/* A fault at NODE, with its text and the field's key as particulars. */
void bind_fault(struct bind *, int code, const struct node *);

/* NODE is no WANTED. */
void bind_shape(struct bind *, const struct node *, const char *wanted);

/* What a list field holds: the entries of a list, or the one scalar or mapping itself. */
const struct node *bind_first(const struct node *);
size_t bind_count(const struct node *);
const struct node *bind_next(const struct node *list, const struct node *entry);

/* NODE as a scalar, or NULL after saying that WANTED was expected. */
const struct node *bind_scalar(struct bind *, const struct node *, const char *wanted);

/* The number of TEXT among WORDS ("one/two/three"), from 1, or 0; and what it may have meant. */
int bind_choice(const char *words, const char *text);
const char *bind_nearest(struct bind *, const char *words, const char *text);

/* Says which keys of MAP are not in KEYS ("a/b/c"). */
void bind_keys(struct bind *, const struct node *map, const char *keys);

/* A copy of NODE and all below it in the plan's pool. */
struct node *bind_keep(struct bind *, const struct node *);

struct ref bind_ref(struct bind *, const char *id, size_t n, uint32_t at);

#endif
