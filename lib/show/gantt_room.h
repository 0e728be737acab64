#ifndef SHOW_GANTT_ROOM_H
#define SHOW_GANTT_ROOM_H

#include "show/gantt.h"

/*
 * What the rooms of the chart share. An x is in thousandths of a percent of
 * the width, from 0 to GANTT_WIDTH, where it is on the axis.
 */
enum { GANTT_WIDTH = 100000 };

enum gantt_shape { GANTT_UNDATED, GANTT_BAR, GANTT_POINT, GANTT_SPAN };
enum gantt_look { GANTT_DONE, GANTT_OPEN, GANTT_CRITICAL };

struct gantt_mark { /* a row's own mark */
    int32_t from, to; /* x; a point has both the same */
    uint8_t shape, look;
};

struct gantt_link {
    uint32_t from, to; /* rows */
    uint8_t type;      /* enum link_type */
    uint8_t driving;   /* it is one of those that the finish hangs on */
};

/* The axis: its days around those from FIRST to LAST, and its scale. */
void gantt_axis_choose(struct gantt *, int32_t first, int32_t last);

/* Where a moment is; off the axis it may be less than 0 or more than GANTT_WIDTH. */
int32_t gantt_x(const struct gantt *, int64_t moment);

/* Where a day begins. */
int32_t gantt_day_x(const struct gantt *, int32_t day);

/* The first day at or after DAY that begins a step of the axis, and has a line. */
int32_t gantt_line_from(const struct gantt *, int32_t day);

/* 1 if single days are wide enough to be shaded; *ZOOMED, only once it is zoomed. */
int gantt_shows_days(const struct gantt *, int *zoomed);

/* "55.714%". */
void gantt_percent(struct buf *, int32_t x);

/* "2 Sep"; "2 Sep 2026" in another year than that of BESIDE. */
void gantt_day(struct buf *, int32_t day, int32_t beside);

/* Chooses links and cuts them into slices; the marks must be there. */
void gantt_links_choose(struct gantt *);

/* The slices of row I. */
void gantt_links_put(const struct gantt *, size_t i, struct buf *);

#endif
