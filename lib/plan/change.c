/* Where changes stand, from their dates and words. */
#include "plan/change.h"

#include "plan/status.h"

#include <string.h>

const struct change_option *change_option(const struct change *change, const char *id)
{
    for (size_t i = 0; id && i < change->options.n; i++)
        if (change->options.v[i].id.text && strcmp(change->options.v[i].id.text, id) == 0)
            return &change->options.v[i];
    return NULL;
}

/* What was decided, where only its date says that something was. */
static enum change_status decided_as(const struct change *change)
{
    const struct change_option *option = change_option(change, change->decided_option.text);

    if (option && option->kind.value == OPTION_REJECT)
        return CHANGE_REJECTED;
    if (option && option->kind.value == OPTION_DEFER)
        return CHANGE_DEFERRED;
    return CHANGE_APPROVED;
}

enum change_status change_status_at(const struct change *change, int32_t as_of)
{
    enum change_status said = (enum change_status)change->status.value;

    if (change->decided_on.at && change->decided_on.day > as_of)
        return said < CHANGE_APPROVED ? said : CHANGE_CONSULTED;
    if (change->implemented_on.at && change->implemented_on.day > as_of)
        return said == CHANGE_IMPLEMENTED || said == CHANGE_CLOSED || !said ? CHANGE_APPROVED
                                                                            : said;
    if (said)
        return said;
    return change->implemented_on.at ? CHANGE_IMPLEMENTED
           : change->decided_on.at   ? decided_as(change)
                                     : CHANGE_UNSAID;
}

int change_is_adopted(const struct change *change, int32_t as_of)
{
    enum change_status status = change_status_at(change, as_of);

    return status == CHANGE_APPROVED || status == CHANGE_IMPLEMENTED ||
           (status == CHANGE_CLOSED && decided_as(change) == CHANGE_APPROVED);
}
