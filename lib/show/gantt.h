#ifndef SHOW_GANTT_H
#define SHOW_GANTT_H

#include "base/buf.h"
#include "calc/schedule.h"

/*
 * The Gantt chart as cells of a table: each row's SVG has its x in percent of
 * the cell, so the same bytes fit every width and paper. Marks, axis and links
 * follow one set of rules (see gantt.c); colours are the page's, by class.
 * Nothing an author wrote is in the chart: its texts are dates and our words.
 */
struct gantt {
    const struct schedule *schedule;
    const struct task **row; /* the tasks shown, in order; borrowed */
    size_t rows;
    int32_t from, to;        /* the days of the axis; to is one past the last */
    uint8_t scale;           /* what the axis counts in; see gantt_axis.c */
    const struct task *last; /* the row that the project's promise is drawn in, or NULL */
    struct gantt_mark *mark; /* by row */
    struct gantt_link *link; /* those that are drawn */
    size_t links;
    uint32_t *slice;         /* numbers of links, by the rows they cross */
    size_t *slices;          /* of each row, its first in `slice`; one more at the end */
    struct pool *pool;
};

/* Chooses the axis and the links to draw. What it makes belongs to POOL. */
void gantt_init(struct gantt *, const struct schedule *, const struct task **row, size_t rows,
                struct pool *);

/* The symbols that every row uses; once per page, before the chart. */
void gantt_defs(const struct gantt *, struct buf *);

/*
 * The heading cell: months or weeks, and the status date; before them, for
 * those who cannot see it, from when to when. data-zoom is the width in px at
 * which each step of the finer scale has room, data-unit what that step is.
 */
void gantt_axis(const struct gantt *, struct buf *);

/* The cell of row I: an <svg aria-hidden>. Slices of links have data-l="FROM-TO", by row. */
void gantt_cell(const struct gantt *, size_t i, struct buf *);

/* What the cell shows, as a sentence for those who cannot see it. */
void gantt_sentence(const struct gantt *, size_t i, struct buf *);

/* Where the status date is, "55.714%"; empty if it is off the axis. */
void gantt_status_x(const struct gantt *, struct buf *);

#endif
