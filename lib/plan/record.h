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
    const char *id; /* NULL for a fact */
    uint32_t id_at;
    uint8_t kind; /* enum register_kind */
    struct place place;
    uint64_t written; /* bit I: field I of its table was written, rightly or not */
    struct texts was;
    struct text name, note;
    uint32_t note_file; /* where the note stands, if not in the record's own file; else 0 */
    struct word visibility; /* enum visibility */
    struct texts tags;
    struct refs {
        struct ref *v;
        size_t n;
    } links;
    const struct node *ext; /* a mapping, or NULL */
};

enum visibility { VISIBILITY_UNSAID, VISIBILITY_CLIENT, VISIBILITY_INTERNAL };

struct ref {
    const char *id;        /* as written; NULL if not given */
    struct record *to;     /* NULL if there is no such record */
    uint32_t at;           /* in the file of the record it stands in */
};

#endif
