#ifndef PLAN_PLAN_H
#define PLAN_PLAN_H

#include "base/diag.h"
#include "base/map.h"
#include "base/pool.h"
#include "plan/field.h"
#include "plan/policy.h"
#include "plan/project.h"
#include "plan/record.h"

enum { PLAN_TASKS_MOST = 1000000 };

struct task;

/*
 * A plan: all its records, linked. What it points to lives in its pool, and
 * the texts of its files in the source it was read from, which must outlive
 * it; all records are borrowed.
 */
struct plan {
    struct diag *diag;
    struct pool pool;
    struct units units;
    struct project *project; /* never NULL; a plan without one gets an empty one */
    struct policy *policy;   /* never NULL, nor are its parts */
    struct rows {            /* in the order of the files, and as written in them */
        struct record **v;
        size_t n, cap;
    } rows[REGISTERS];
    struct map ids; /* id, in any case, to its number in `named`, from 1 */
    struct rows named;
    int broken;          /* 1: a file could not be read at all, so ids may be missing */
    int full;            /* 1: tasks were left out, because there are too many */
    int project_said;    /* 1: `project` is there, or what was meant for it was said */
    struct task **outline; /* every task, parents before children; rows.n of them */
    struct task **leaf;    /* those without children, in the same order */
    size_t leaves;
};

void plan_free(struct plan *);

/* The record with this id, or NULL; *FORMER is 1 where it is an id it once had. */
struct record *plan_find(const struct plan *, const char *id, int *former);

/* A number of its own for each record with an id, from 1 to named.n; 0 for others and NULL. */
uint32_t plan_number(const struct plan *, const struct record *);

/* The file and byte of a field of this record that was written at AT. */
struct place place_in(const struct record *, uint32_t at);

/* A loop over the rows of a register as structs of their TYPE. */
#define PLAN_EACH(plan, kind, type, row)                                                           \
    for (size_t row##_i = 0; row##_i < (plan)->rows[kind].n; row##_i++)                            \
        for (struct type *row = (struct type *)(plan)->rows[kind].v[row##_i], *row##_once = row;   \
             row##_once; row##_once = NULL)

#endif
