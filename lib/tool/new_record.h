#ifndef TOOL_NEW_RECORD_H
#define TOOL_NEW_RECORD_H

#include "base/buf.h"
#include "tool/load.h"
#include "tool/new_asked.h"

/*
 * A record that is not there yet, made from the table of its register: what
 * it must have, what most records of its kind have, and as comments the
 * fields that are asked for next.
 */
struct new_made {
    const char *path; /* of the file, below the root; it belongs to the plan */
    int is_new;       /* 1: there is no such file in the plan yet */
    struct buf text;  /* the whole file with the record; to be released */
};

/* The register that a user calls so: "risk", "risks", "survey-round"; or -1. */
int new_register(const char *word);

/* The operand of its records: "ID", of facts "TASK", "[DATE]" that may be missing, or "". */
const char *new_operand(enum register_kind);

/*
 * The file with the record in it. A request that makes no sense ends the
 * program; a file that cannot be read as it should gives -1, and diag says so.
 */
int new_record(struct load *, const struct new_asked *, struct new_made *);

/*
 * Reads the plan in PATH into AFTER as if it had the record. 1 if it has no
 * error that BEFORE, the plan as it is, does not have; else AFTER's diag is
 * left with those. MADE must outlive AFTER.
 */
int new_record_fits(struct load *before, const struct new_made *, const char *path, int32_t as_of,
                    struct load *after);

#endif
