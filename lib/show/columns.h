#ifndef SHOW_COLUMNS_H
#define SHOW_COLUMNS_H

#include "plan/field.h"
#include "show/rows.h"

/* Which columns a list has. */
struct columns {
    struct column *v;
    size_t n;
    struct pool pool; /* of their words */
};

/*
 * The columns of a list of TABLE's records: the paths in ASKED ("name,due"),
 * else id, name, and its main fields. A first word that the table does not
 * have ends the program; tasks have computed fields too.
 */
void columns_of(struct columns *, const struct table *, const char *asked);

/* All fields of TABLE as "a/b/c", for JSON; borrowed from COLUMNS. */
const char *columns_all(struct columns *, const struct table *);

void columns_release(struct columns *);

#endif
