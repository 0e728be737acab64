#ifndef TOOL_MSPDI_H
#define TOOL_MSPDI_H

#include "base/diag.h"
#include "plan/value.h"
#include "read/node.h"
#include "tool/import_id.h"

#include <stddef.h>
#include <stdint.h>

/*
 * An MS Project file on its way into a plan: what the rooms mspdi_*.c share,
 * how an element's children are read, and what gets lost.
 */
enum mspdi_loss {
    LOSS_SPLIT,
    LOSS_MILESTONE_MARK,
    LOSS_LINK_OUTSIDE,
    LOSS_LINK_DANGLING,
    LOSS_EXTERNAL_TASK,
    LOSS_INSERTED_PROJECT,
    LOSS_LEVELING_DELAY,
    LOSS_MATERIAL,
    LOSS_COST_RESOURCE,
    LOSS_CONSTRAINT_DATE,
    LOSS_DURATION,
    LOSS_SUMMARY_DATES,
    LOSS_SUMMARY_CONSTRAINT,
    LOSS_SUMMARY_PEOPLE,
    LOSS_SUMMARY_CALENDAR,
    LOSS_SUMMARY_PRIORITY,
    LOSS_NEEDS,
    LOSS_CROWD,
    LOSS_UNITS,
    LOSS_CONTOUR,
    LOSS_DELAY,
    LOSS_OVERTIME,
    LOSS_FIXED_COST,
    LOSS_RATES,
    LOSS_OTHER_RATES,
    LOSS_BASELINE,
    LOSS_CUSTOM,
    LOSS_HYPERLINK,
    LOSS_EXCEPTIONS,
    LOSS_FROM_FINISH,
    LOSSES
};

struct mspdi_list { /* a list of nodes that is being made */
    struct node *node, **end;
};

struct mspdi {
    struct diag *diag;
    uint32_t file;
    struct pool *pool;       /* of the plan's nodes and their texts */
    struct pool scratch;     /* of the rest */
    const struct node *xml;  /* the root element */
    struct units units;      /* 1d and 1w; 0 where the plan cannot say them exactly */
    struct import_ids ids;
    struct mspdi_calendar *calendar; /* in the order of the file, like all below */
    struct mspdi_person *person;
    struct mspdi_task *task;
    size_t calendars, people, tasks;
    struct map calendar_of, person_of, task_of; /* UID to the number in those, from 1 */
    struct mspdi_calendar *standard;            /* the project's; never NULL once they are read */
    size_t from_dates;      /* tasks whose duration came from their dates, and the first of them */
    uint32_t from_dates_at;
    struct mspdi_lost {
        size_t n;
        uint32_t at;
        const char *whose; /* the first one that lost it */
    } lost[LOSSES];
};

/* A child element's text without blanks around, or NULL if there is none or it is empty. */
const char *mspdi_text(struct mspdi *, const struct node *of, const char *key);

/* The same for people to read: in one line, or with its lines; what no plan may hold taken out. */
const char *mspdi_line(struct mspdi *, const struct node *of, const char *key);
const char *mspdi_prose(struct mspdi *, const struct node *of, const char *key);

/* A child element's value, or OTHERWISE; MICRO in millionths. */
int64_t mspdi_number(const struct node *of, const char *key, int64_t otherwise);
int64_t mspdi_micro(const struct node *of, const char *key, int64_t otherwise);
int mspdi_flag(const struct node *of, const char *key);

/* A date and time as a moment, or MOMENT_NONE. Seconds go down; up in an end. */
int64_t mspdi_moment(const struct node *of, const char *key);
int64_t mspdi_moment_end(const struct node *of, const char *key);

/* A duration (PT8H30M0S) in minutes, rounded up; -1 if there is none. */
int64_t mspdi_minutes(const struct node *of, const char *key);

/* The children of the element KEY of OF, for loops; NULL if there are none. */
const struct node *mspdi_children(const struct node *of, const char *key);

/* "task 12 'Design'": an element of KIND by its number and name. */
const char *mspdi_whose(struct mspdi *, const char *kind, const struct node *element);

/* Notes that an element of KIND has something that does not get into the plan. */
void mspdi_lose(struct mspdi *, enum mspdi_loss, const char *kind, const struct node *element);

/* Says what was noted and not said yet: what many elements lose alike is said once. */
void mspdi_lost_say(struct mspdi *);

void mspdi_list_init(struct mspdi *, struct mspdi_list *);
void mspdi_list_add(struct mspdi_list *, struct node *);

/* A value of the language, or free text, put into MAP under KEY. NULL puts nothing. */
void mspdi_value(struct mspdi *, struct node *map, const char *key, const char *value);
void mspdi_words(struct mspdi *, struct node *map, const char *key, const char *text);

#endif
