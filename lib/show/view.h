#ifndef SHOW_VIEW_H
#define SHOW_VIEW_H

#include "calc/schedule.h"
#include "show/shown.h"

/*
 * The one way in which everything shown is named: templates, tables and JSON
 * ask the view for fields of rows. It answers from the field tables (what
 * authors wrote) and from the schedule (what was computed), and builds
 * nothing that is not asked for.
 *
 * Rows and what they are: the report itself, records, parts of records,
 * moments (iso, long, short), amounts of work (days, signed, late, early),
 * shares (value), states (key, word). A row that stands for one value has a
 * text of its own.
 */
struct view;

struct view *view_new(const struct schedule *);
void view_free(struct view *);
struct shown_source *view_source(struct view *);

/* The report: the row at which templates start. */
struct shown view_report(struct view *);

/* A task as a row; the whole outline, and the rows of a register, as lists. */
struct shown view_task(struct view *, const struct task *);
struct shown view_tasks(struct view *);
struct shown view_register(struct view *, enum register_kind);

/* N structs at V, as TABLE describes them, as a list. */
struct shown view_parts(struct view *, const struct table *, const void *v, size_t n);

/* Forget the texts of what was shown so far; rows and lists stay good. */
void view_forget(struct view *);

#endif
