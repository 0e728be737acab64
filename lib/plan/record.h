#ifndef PLAN_RECORD_H
#define PLAN_RECORD_H

#include "plan/value.h"
#include "base/place.h"

/*
 * The records of a plan as plain data: what its authors wrote, typed and
 * linked, nothing computed. Each kind is filled by its field table
 * (plan/field.h); strings and arrays belong to the plan's pool.
 */
enum register_kind {
    REGISTER_PROJECT,
    REGISTER_POLICY,
    REGISTER_CLIENTS,
    REGISTER_STAKEHOLDERS,
    REGISTER_PEOPLE,
    REGISTER_CALENDARS,
    REGISTER_GOALS,
    REGISTER_MEASUREMENTS,
    REGISTER_TASKS,
    REGISTER_PROGRESS,
    REGISTER_RISKS,
    REGISTERS
};

#define REGISTER_BIT(kind) (1u << (kind))
#define PARTY                                                                                      \
    (REGISTER_BIT(REGISTER_CLIENTS) | REGISTER_BIT(REGISTER_STAKEHOLDERS) |                        \
     REGISTER_BIT(REGISTER_PEOPLE))

struct node;

/* What every record has. A record of kind X is a struct that begins with one. */
struct record {
    uint8_t kind; /* enum register_kind */
    struct place place;
    const char *id; /* NULL for a fact */
    uint32_t id_at;
    uint64_t written; /* bit I: field I of its table was written, rightly or not */
    struct text name, note;
    struct texts was, tags;
    struct refs {
        struct ref *v;
        size_t n;
    } links;
    struct word visibility; /* enum visibility */
    const struct node *ext; /* a mapping, or NULL */
};

enum visibility { VISIBILITY_UNSAID, VISIBILITY_CLIENT, VISIBILITY_INTERNAL };

struct ref {
    const char *id;        /* as written; NULL if not given */
    struct record *to;     /* NULL if there is no such record */
    uint32_t at;           /* in the file of the record it stands in */
};

struct project {
    struct record record;
    struct ref manager, sponsor, calendar;
    struct text client;
    struct word status;
    struct when start, finish;
    struct text currency, timezone;
    struct texts language;
    struct number hours_per_day, days_per_week;
    struct money contract_value;
};

struct schedule_policy {
    struct word logic;      /* 1 retained, 2 override */
    struct word unfinished; /* 1 move, 2 keep */
};

struct task_policy {
    struct work near_critical;
};

struct policy {
    struct record record;
    struct schedule_policy *schedule;
    struct task_policy *tasks;
};

struct client {
    struct record record;
    struct refs contacts;
    struct ref owner;
    struct text tier, phone, email, address;
};

struct stakeholder {
    struct record record;
    struct ref client;
    struct word org;
    struct text role, email, mobile;
};

struct days { /* an entry of holidays, workdays or leave */
    struct range dates;
    struct text name;
    struct hours hours;
};

struct days_list {
    struct days *v;
    size_t n;
};

struct week_hours { /* what an author wrote under `week` */
    struct hours day[7]; /* Monday first; empty is off */
    uint32_t at;         /* 0: not given */
};

struct share { /* an entry of availability */
    struct range dates;
    struct percent units;
};

struct calendar {
    struct record record;
    struct ref base;
    struct week_hours week;
    struct days_list holidays, workdays;
    struct text source;
};

struct person {
    struct record record;
    struct word org;
    struct text role, email, mobile;
    struct ref calendar;
    struct week_hours week;
    struct days_list workdays, leave;
    struct percent units;
    struct shares {
        struct share *v;
        size_t n;
    } availability;
    struct when from, to;
};

struct goal {
    struct record record;
    struct text statement, metric, unit, relevance, achievability, measure_method;
    struct number baseline_value, target_value;
    struct word direction, moscow;
    struct when due;
    struct ref owner;
    struct percent confidence;
    struct texts acceptance_criteria;
};

struct measurement {
    struct record record;
    struct when date;
    struct ref goal, by;
    struct number value;
};

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
    struct ref owner, calendar;
    struct refs goals;
    struct priority priority;
    struct when due;
    struct estimate effort, duration;
    struct flag milestone, together;
    struct assignees assignees;
    struct links depends_on;
    struct constraint constraint;
    struct range fixed;
    /* the breakdown, from plan/outline.c */
    struct task *up, *child, *next, *last_child;
    struct { /* itself or the nearest ancestor that says it; NULL if none does */
        const struct task *owner, *priority, *due, *calendar, *goals;
    } from;
    uint32_t number; /* in the order of the outline, parents before children */
    uint32_t leaf;   /* number among the leaves; of its first leaf, if it has children */
    uint32_t position; /* among the tasks of its parent, from 1 */
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

struct impact {
    struct text schedule, cost, quality, scope;
};

struct response {
    struct text name;
    struct ref owner, task;
    struct when due, closed_on;
    struct money cost;
    struct word status;
};

struct risk {
    struct record record;
    struct word kind, category, strategy, status;
    struct text cause, event, effect, reason, trigger, contingency, probability;
    struct ref raised_by, owner;
    struct when raised_on, proximity, review_due, closed_on, occurred_on;
    struct impact *impact;
    struct refs tasks;
    struct responses {
        struct response *v;
        size_t n;
    } responses;
    struct money reserve;
};

#endif
