/* Each list once, in the order of its enum. */
#include "plan/words.h"

#include "plan/amount.h"

#include <string.h>

const char *words_link_type(enum link_type type)
{
    static const char words[4][3] = {[LINK_FS] = "FS", "SS", "FF", "SF"};

    return words[type];
}

const char *words_constraint(enum constraint_type type)
{
    static const char *const words[] = {[CONSTRAINT_NONE] = NULL,
                                        [CONSTRAINT_ASAP] = "asap",
                                        [CONSTRAINT_ALAP] = "alap",
                                        [CONSTRAINT_SNET] = "snet",
                                        [CONSTRAINT_SNLT] = "snlt",
                                        [CONSTRAINT_FNET] = "fnet",
                                        [CONSTRAINT_FNLT] = "fnlt",
                                        [CONSTRAINT_MSO] = "mso",
                                        [CONSTRAINT_MFO] = "mfo"};

    return words[type];
}

static const struct {
    const char *word;
    int16_t value;
} priorities[] = {{"critical", 900}, {"high", 700}, {"medium", PRIORITY_MEDIUM}, {"low", 300}};

const char *words_priority(int value)
{
    for (size_t i = 0; i < sizeof priorities / sizeof *priorities; i++)
        if (priorities[i].value == value)
            return priorities[i].word;
    return NULL;
}

int words_priority_of(const char *word)
{
    for (size_t i = 0; i < sizeof priorities / sizeof *priorities; i++)
        if (strcmp(priorities[i].word, word) == 0)
            return priorities[i].value;
    return 0;
}

void words_put_link(struct buf *out, const struct units *units, const struct link *link)
{
    if (link->type == LINK_FS && !link->lag.minutes)
        return;
    buf_format(out, " %s", words_link_type(link->type));
    if (!link->lag.minutes)
        return;
    buf_puts(out, link->lag.minutes > 0 ? "+" : "");
    if (link->percent)
        amount_put_percent(out, link->lag.minutes);
    else
        amount_put(out, units, link->lag.minutes, link->lag.elapsed);
}
