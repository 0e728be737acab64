#ifndef PLAN_TASK_H
#define PLAN_TASK_H

#include "plan/record.h"

/* The work: its breakdown, its links, and the dated facts of its progress. */
enum link_type { LINK_FS, LINK_SS, LINK_FF, LINK_SF };

struct link {
    struct ref task;
    uint8_t type;        /* enum link_type */
    uint8_t percent;     /* 1: the lag is a share of the predecessor's length */
    struct work lag;     /* or, with percent, its basis points in lag.minutes */
};

struct links {
    struct link *v;
    size_t n;
};

struct assignee { /* one who works, or one of several who may */
    struct {
        struct ref person;
        int32_t units; /* basis points */
    } *any; /* the alternatives, in the order written */
    size_t n;
    struct work effort; /* a share of its own; else the common one */
    uint32_t at;
};

struct assignees {
    struct assignee *v;
    size_t n;
    uint32_t at; /* 0: not given */
};

enum constraint_type {
    CONSTRAINT_NONE, CONSTRAINT_ASAP, CONSTRAINT_ALAP,
    CONSTRAINT_SNET, CONSTRAINT_SNLT, CONSTRAINT_FNET, CONSTRAINT_FNLT,
    CONSTRAINT_MSO, CONSTRAINT_MFO
};

struct constraint {
    uint8_t type;
    struct when when;
    uint32_t at;
};

struct priority {
    int16_t value; /* 1 to 1000; 0 if not given */
    uint32_t at;
};

struct task {
    struct record record;
    struct ref parent; /* written with `parent:`, or filled in from nesting */
    /* the breakdown, from plan/outline.c */
    struct task *up, *child, *next, *last_child;
    uint32_t number;   /* in the order of the outline, parents before children */
    uint32_t leaf;     /* number among the leaves; of its first leaf, if it has children */
    uint32_t position; /* among the tasks of its parent, from 1 */
    uint8_t in_circle; /* 1: its parents ran in a circle, which was said */
    struct { /* itself or the nearest ancestor that says it; NULL if none does */
        const struct task *owner, *priority, *due, *calendar, *goals;
    } from;
    /* what was written */
    struct ref owner, calendar;
    struct refs goals;
    struct priority priority;
    struct when due;
    struct estimate effort, duration;
    struct flag milestone, together;
    struct constraint constraint;
    struct range fixed;
    struct assignees assignees;
    struct links depends_on;
};

struct progress {
    struct record record;
    struct when date;
    struct ref task, by;
    struct word status;
    struct percent percent;
    struct estimate remaining;
    struct work spent;
    struct when actual_start, actual_finish, expected_finish, resume_on;
    struct flag reopened;
};

enum work_status {
    WORK_UNSAID, WORK_NOT_STARTED, WORK_IN_PROGRESS, WORK_BLOCKED, WORK_ON_HOLD, WORK_COMPLETED,
    WORK_CANCELLED
};

#endif
