#ifndef SHOW_PICK_H
#define SHOW_PICK_H

#include "show/view.h"
#include "show/where.h"

/*
 * Rows of a list: those that are wanted, in the order that is wanted. BY is
 * "due,-priority,owner.name": the first name leads, `-` is from the greatest
 * down, what is not given comes last, and what is equal stays as it was. NULL
 * for either changes nothing. A wrong BY ends the program.
 */
struct pick {
    struct shown list; /* of rows; the same kind of list as before */
    void *rows;
};

void pick_rows(struct pick *, struct view *, const struct shown *list, const struct table *,
               struct where *, const char *by);
void pick_release(struct pick *);

#endif
