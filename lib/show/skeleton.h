#ifndef SHOW_SKELETON_H
#define SHOW_SKELETON_H

#include "base/buf.h"
#include "base/diag.h"

/* The files of a new plan, made from templates/new/; and what comes ready: calendars. */
struct skeleton_value { /* what {{name}} stands for; "" leaves its section out */
    const char *name, *text;
};

struct skeleton_file {
    const char *path; /* below the new plan's folder */
    struct buf text;  /* to be released */
};
enum { SKELETON_FILES = 16 };

/* 1 if there is this kind of plan. */
int skeleton_is_kind(const char *kind);

/* The files of a plan of KIND; how many. The list of values ends with a name of NULL. */
size_t skeleton_make(struct diag *, const char *kind, const struct skeleton_value *,
                     struct skeleton_file [SKELETON_FILES]);

/* The text of the calendar that comes under this id, or NULL. */
const char *skeleton_calendar(const char *id);

/* A line for each calendar that comes ready: its id and its name. */
void skeleton_list(struct buf *);

#endif
