#ifndef TOOL_IMPORT_ID_H
#define TOOL_IMPORT_ID_H

#include "base/map.h"
#include "base/pool.h"

/*
 * Ids for records that have none, as those of other formats: made of their names, so
 * that people can read and type them, and no two alike in a plan. The same
 * names in the same order give the same ids.
 */
struct import_ids {
    struct map taken; /* id to how many were asked for */
    struct pool *pool;
};

/* Ids belong to POOL. */
void import_ids_init(struct import_ids *, struct pool *);

/*
 * The id of a record called NAME: "design-the-api". If that is taken, WITHIN
 * goes in front (the id of what it is part of, or a kind), else, and where it
 * is NULL, a number behind.
 * Where the name gives nothing to write in ASCII it is KIND and NUMBER, as in
 * "task-12".
 */
const char *import_id(struct import_ids *, const char *name, const char *within, const char *kind,
                      const char *number);

/* ID is in use already. */
void import_id_keep(struct import_ids *, const char *id);

void import_ids_release(struct import_ids *);

#endif
