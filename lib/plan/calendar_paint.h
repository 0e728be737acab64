#ifndef PLAN_CALENDAR_PAINT_H
#define PLAN_CALENDAR_PAINT_H

#include "plan/people.h"
#include "plan/worktime.h"

/*
 * Painting one calendar: a week over all of time, then coats of days that are
 * not as their week says, each over what came before.
 */
enum coat { COAT_HOLIDAY, COAT_WORKDAY, COAT_LEAVE, COAT_OWN_WORKDAY, COAT_AWAY, COATS };

struct paint { /* one entry: days that are not as their week says */
    int32_t from, to; /* to is one past the last */
    enum coat coat;
    size_t order;
    const struct hours *hours; /* NULL: no work */
    int16_t cut_from, cut_to;  /* minutes of a single day that leave takes, if any */
};

struct share_paint {
    int32_t from, to, share;
};

struct easel { /* one calendar under way */
    const struct week *week;
    struct paint *paint;
    size_t n, cap;
    struct share_paint *share;
    size_t shares, share_cap;
    int32_t full; /* the share of a day when no entry says another */
};

/* The week that an author wrote. */
const struct week *paint_week(struct pool *, const struct week_hours *);

/* Lays on a coat: one entry as it is, or the days of a list; e->week must be set. */
void paint_add(struct easel *, struct paint);
void paint_list(struct easel *, const struct days_list *, enum coat);
void paint_share(struct easel *, int32_t from, int32_t to, int32_t share);

/* The finished picture, in POOL; the easel is released. */
const struct worktime *easel_finish(struct easel *, struct pool *);

#endif
