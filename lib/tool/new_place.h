#ifndef TOOL_NEW_PLACE_H
#define TOOL_NEW_PLACE_H

#include "tool/load.h"
#include "tool/new_asked.h"

/*
 * Where a new record of a plan goes: into the file asked for; behind the last
 * of its register; for facts into the file of their writer and month; for
 * what carries prose into a Markdown entry of its own; else into the file
 * that is named for it, or at the end of plan.yaml.
 */
struct new_place {
    const char *path;  /* below the root, in the plan's pool */
    uint32_t number;   /* of the file, 0 if there is none yet */
    int is_entry;      /* 1: a Markdown entry */
};

/* WHO writes facts: an id. Ends the program where the file asked for cannot be it. */
struct new_place new_place(struct load *, const struct new_asked *, const char *who);

#endif
