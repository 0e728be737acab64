#ifndef PLAN_TASK_H
#define PLAN_TASK_H

#include "plan/notation.h"
#include "plan/progress.h"
#include "plan/record.h"

/* The work: its breakdown, its links, and who does it. */
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

struct assignee_more { /* what only the long form says */
    struct ref skill; /* instead of `any`: COUNT people who have it at LEVEL */
    int16_t level, count;
    int32_t units; /* basis points, of each of those */
    struct work max_per_day, max_per_week;
};

struct assignee { /* one who works, or one of several who may; or whoever has a skill */
    struct {
        struct ref person;
        int32_t units; /* basis points */
    } *any; /* the alternatives, in the order written */
    size_t n;
    struct work effort; /* a share of its own; else the common one */
    uint32_t at;
    const struct assignee_more *more; /* or NULL */
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

struct need { /* equipment from start to finish, material at the start */
    struct ref item;
    struct quantity quantity; /* 1 unless given */
};

struct ev_step {
    struct text step;
    struct number weight;
};

struct task_rare { /* what few tasks say; behind record.rare */
    struct refs deliverables, consulted, informed, spans;
    struct ref line, ev_of;
    struct flag handover, interruptible;
    struct every every;
    struct when first, last; /* `from` and `to` */
    struct {
        struct need *v;
        size_t n;
    } needs;
    struct money_estimate fixed_cost;
    struct word accrue; /* 1 start, 2 finish, 3 even */
    struct money budget;
    struct ev_method ev_method;
    struct {
        struct ev_step *v;
        size_t n;
    } ev_steps;
    struct quantity quantity;
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
        const struct task *owner, *priority, *due, *calendar, *goals, *line;
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

/* What TASK says of that; never NULL, and empty where it says nothing. */
const struct task_rare *task_rare(const struct task *);

#endif
