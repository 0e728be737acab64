#ifndef SHOW_WHERE_H
#define SHOW_WHERE_H

#include "plan/field.h"
#include "show/view.h"

/*
 * Which rows are wanted: `owner = li and due < 2026-12-01 and not done`.
 *
 * A test is a name, which holds where the field is given (a yes-or-no field:
 * where it is yes), or a name, one of = != < <= > >= ~ and a value. `~` is
 * "contains"; of a list one entry must hold. Values are read and compared as
 * the field's kind wants. What is not given holds for nothing but `!=`, and
 * for `= ""`. `not` binds before `and`, `and` before `or`.
 */
struct where;

/* A wrong expression ends the program, with its place. AS_OF is `today`. */
struct where *where_read(const char *expression, const struct table *, const struct plan *,
                         int32_t as_of);
int where_holds(struct where *, struct view *, const struct shown *row);
void where_free(struct where *);

#endif
