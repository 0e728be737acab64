#ifndef TOOL_MSPDI_CALENDAR_H
#define TOOL_MSPDI_CALENDAR_H

#include "plan/worktime.h"
#include "tool/mspdi.h"

/*
 * MS Project's calendars: base calendars, and one for each resource that is
 * based on one of them. A day is what the calendar's own exceptions say, else
 * those of its bases, else its week, where a day it does not name is as in
 * its base.
 */
struct mspdi_exception {
    int32_t from, to;   /* both belong to it */
    struct hours hours; /* none: a day off */
    const char *name;   /* or NULL */
    size_t order;       /* as read */
};

struct mspdi_calendar {
    const struct node *xml;      /* NULL: a file without calendars has the standard one */
    const char *id;              /* in the plan; NULL if nothing asked for it yet */
    struct mspdi_calendar *base; /* or NULL */
    struct hours week[7];        /* Monday first */
    uint8_t says[7];             /* 1: this calendar says that day of the week itself */
    uint8_t is_base, is_full;
    struct mspdi_exception *exception; /* ascending, apart */
    size_t exceptions, cap;
    const struct worktime *time; /* see mspdi_when.h; NULL until it is asked for */
};

/* Fills in the calendars and the standard one. */
void mspdi_calendars_read(struct mspdi *);
void mspdi_calendars_release(struct mspdi *);

/* The calendar itself, or its base if it only repeats that. */
struct mspdi_calendar *mspdi_calendar_plain(struct mspdi_calendar *);

/* The calendar that KEY of an element names, made plain, or NULL. */
struct mspdi_calendar *mspdi_calendar_named(struct mspdi *, const struct node *of,
                                            const char *key);

/* 1 if the calendar says some day of the week itself. */
int mspdi_calendar_has_week(const struct mspdi_calendar *);

/* 1 if the calendar itself has an exception on that day. */
int mspdi_calendar_is_exception(const struct mspdi_calendar *, int32_t day);

struct hours mspdi_calendar_day(const struct mspdi_calendar *, int32_t day);
struct hours mspdi_calendar_weekday(const struct mspdi_calendar *, int weekday);
int mspdi_hours_equal(const struct hours *, const struct hours *);

#endif
