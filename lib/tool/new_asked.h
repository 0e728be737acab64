#ifndef TOOL_NEW_ASKED_H
#define TOOL_NEW_ASKED_H

#include "plan/record.h"

#include <stddef.h>
#include <stdint.h>

/* A new record as it is asked for on the command line. */
struct new_asked {
    enum register_kind kind;
    const char *id;   /* its id; of a fact what it is about, or NULL */
    const char *file; /* below the plan's root; NULL: where such records belong */
    const char *const *set; /* KEY=VALUE, KEY.PART=VALUE, KEY= for a field that is left out */
    size_t sets;
    int32_t as_of;
};

#endif
