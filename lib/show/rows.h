#ifndef SHOW_ROWS_H
#define SHOW_ROWS_H

#include "show/view.h"
#include "base/buf.h"

/*
 * The rows of a list by columns: as a table for the terminal, as CSV, or as
 * JSON. A column is a path of names ("finish", "owner.name"), and a heading.
 */
struct column {
    const char *path, *heading;
    int right;  /* a number: to the right */
    int indent; /* by the depth of a task */
};

void rows_table(struct buf *, struct view *, const struct shown *list, const struct column *,
                size_t n);
void rows_csv(struct buf *, struct view *, const struct shown *list, const struct column *,
              size_t n);

/* As lines of cells with tabs between; tabs and line breaks in a cell become blanks. */
void rows_tsv(struct buf *, struct view *, const struct shown *list, const struct column *,
              size_t n);

/* One value as JSON, under KEY or (NULL) in a list. */
struct json;
void rows_json_value(struct json *, struct view *, const char *key, const struct shown *);

/* The rows as objects with the fields NAMES ("a/b/c"); empty fields are left out. */
void rows_json(struct json *, struct view *, const char *key, const struct shown *list,
               const char *names);

#endif
