#ifndef TOOL_NEW_PLAN_H
#define TOOL_NEW_PLAN_H

#include "base/pool.h"

#include <stdint.h>

/*
 * What a new plan says of itself, made of as little as its folder's name. A
 * date or a currency that is none ends the program.
 */
struct new_plan_asked {
    const char *folder;
    const char *manager, *start, *finish, *currency, *calendar; /* NULL: not said */
    int32_t as_of;
};

struct new_plan { /* all in the pool; "" for what there is not */
    const char *id, *title;
    const char *name, *manager_name; /* as they are written in YAML */
    const char *manager, *start, *finish, *currency, *calendar;
};

struct new_plan new_plan(struct pool *, const struct new_plan_asked *);

#endif
