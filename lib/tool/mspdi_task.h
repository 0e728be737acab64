#ifndef TOOL_MSPDI_TASK_H
#define TOOL_MSPDI_TASK_H

#include "tool/mspdi_people.h"

/*
 * The tasks of the file as an outline, with who is assigned to them, and what
 * each becomes in a plan.
 */
enum mspdi_kind {
    MSPDI_SUMMARY,   /* it has tasks below it */
    MSPDI_MILESTONE, /* a point in time */
    MSPDI_TIMED,     /* a duration, placed by the network */
    MSPDI_PINNED     /* scheduled by hand: its dates stand as they are */
};

struct mspdi_assigned {
    const struct mspdi_person *person;
    int64_t share; /* basis points */
    struct mspdi_assigned *next;
};

struct mspdi_task {
    const struct node *xml;
    const char *uid, *id, *name;
    struct mspdi_task *up; /* NULL at the top */
    int64_t level;         /* of the outline, as in the file */
    uint32_t depth;        /* of nesting in the plan, from 1 */
    uint8_t kind;          /* enum mspdi_kind */
    uint8_t is_manual, is_active, is_split, has_children;
    int64_t start, finish; /* MOMENT_NONE where not given */
    int64_t minutes, format; /* of TIMED: its duration and the unit it is shown in */
    struct mspdi_calendar *calendar; /* on which MS Project counts it */
    struct mspdi_assigned *assigned; /* each person once, in the order of the file */
    size_t people;
    struct mspdi_list tasks; /* nodes of the tasks below it, once there are any */
};

/* Nested deeper, a task stands at the top and names its parent: YAML goes 64 levels deep. */
enum { MSPDI_DEPTH_LIMIT = 28 };

/* The row that stands for the project itself, or NULL. */
const struct node *mspdi_task_whole(struct mspdi *);

/* Fills in the tasks, without WHOLE, empty rows and tasks of other projects. */
void mspdi_tasks_read(struct mspdi *, const struct node *whole);

/* The calendar that the plan counts the task on if the task names none. */
struct mspdi_calendar *mspdi_task_usual_calendar(struct mspdi *, const struct mspdi_task *);

/* The task of this UID, or NULL. */
struct mspdi_task *mspdi_task_find(struct mspdi *, const char *uid);

#endif
