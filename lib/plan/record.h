#ifndef PLAN_RECORD_H
#define PLAN_RECORD_H

#include "plan/value.h"
#include "base/place.h"

/*
 * What all records of a plan have in common. Records are plain data: what
 * authors wrote, typed and linked, nothing computed. Each kind has its struct
 * in a header of its own and is filled by its field table (plan/field.h);
 * strings and arrays belong to the plan's pool.
 */
enum register_kind {
    REGISTER_PROJECT, REGISTER_POLICY, REGISTER_BASELINES, REGISTER_SIGNOFFS,
    REGISTER_REPORTS, REGISTER_SUMMARIES, REGISTER_CLIENTS, REGISTER_STAKEHOLDERS,
    REGISTER_PEOPLE, REGISTER_SKILLS, REGISTER_TRAININGS, REGISTER_GOALS,
    REGISTER_MEASUREMENTS, REGISTER_DELIVERABLES, REGISTER_SUBMISSIONS, REGISTER_STANDARDS,
    REGISTER_CHECKS, REGISTER_DEFECTS, REGISTER_TASKS, REGISTER_PROGRESS,
    REGISTER_TIMESHEETS, REGISTER_CALENDARS, REGISTER_EQUIPMENT, REGISTER_MATERIALS,
    REGISTER_BUDGET, REGISTER_EXPENSES, REGISTER_PAYMENTS, REGISTER_COMMUNICATIONS,
    REGISTER_SENT, REGISTER_DOCUMENTS, REGISTER_MEETINGS, REGISTER_DECISIONS,
    REGISTER_ACTIONS, REGISTER_QUESTIONS, REGISTER_SURVEY_ROUNDS, REGISTER_FEEDBACK,
    REGISTER_LESSONS, REGISTER_EVALUATION, REGISTER_RISKS, REGISTER_ISSUES,
    REGISTER_CHANGES,
    REGISTERS
};

#define REGISTER_BIT(kind) (UINT64_C(1) << (kind))
#define PARTY                                                                                      \
    (REGISTER_BIT(REGISTER_CLIENTS) | REGISTER_BIT(REGISTER_STAKEHOLDERS) |                        \
     REGISTER_BIT(REGISTER_PEOPLE))

struct node;

struct ref {
    const char *id;        /* as written; NULL if not given */
    struct record *to;     /* NULL if there is no such record, or a word stands for it */
    uint32_t at;           /* in the file of the record it stands in */
};

struct priority {
    int16_t value; /* 1 to 1000; 0 if not given */
    uint32_t at;
};

enum { PRIORITY_MEDIUM = 500 }; /* unless said */

struct waiver { /* takes one finding of the record off the list until a day */
    struct text rule, reason;
    struct ref by;
    struct when until;
};

/* What every record has. A record of kind X is a struct that begins with one. */
struct record {
    const char *id; /* NULL for a fact */
    uint64_t written; /* bit I: field I of its table was written, rightly or not */
    struct place place;
    uint32_t id_at;
    uint32_t note_file; /* where the note stands, if not in the record's own file; else 0 */
    struct text name, note;
    struct record_more *more; /* what few records say; NULL if this one does not */
    void *rare;               /* of its kind: what few of those say; or NULL */
    uint8_t kind;             /* enum register_kind */
};

struct record_more {
    struct texts was, tags;
    struct refs {
        struct ref *v;
        size_t n;
    } links;
    struct waivers {
        struct waiver *v;
        size_t n;
    } waivers;
    struct word visibility; /* enum visibility */
    const struct node *ext; /* a mapping, or NULL */
};

/* What RECORD says of that; never NULL, and empty where it says nothing. */
const struct record_more *record_more(const struct record *);

enum visibility { VISIBILITY_UNSAID, VISIBILITY_CLIENT, VISIBILITY_INTERNAL };

/* What the fields called `status` of actions, issues and the like say. */
enum item_status { ITEM_UNSAID, ITEM_OPEN, ITEM_IN_PROGRESS, ITEM_CLOSED, ITEM_CANCELLED };

/* What those of meetings, checks, trainings and survey rounds say. */
enum event_status { EVENT_UNSAID, EVENT_PLANNED, EVENT_HELD, EVENT_CANCELLED };

#endif
