/* What is true of a message in every language: its number and severity. */
#include "base/message.h"

#include <strings.h>

static const struct {
    const char *id;
    enum severity severity;
} codes[] = {
#define X(number, severity, name) {"PL" #number, SEVERITY_##severity},
    MESSAGE_CODES(X)
#undef X
};

const char *message_id(enum diag_code code)
{
    return codes[code].id;
}

enum severity message_severity(enum diag_code code)
{
    return codes[code].severity;
}

int message_is_dated(enum diag_code code)
{
    switch (code) {
#define X(name) case DIAG_##name:
        MESSAGE_DATED(X)
#undef X
        return 1;
    default: return 0;
    }
}

enum message_family message_family(enum diag_code code)
{
    return (enum message_family)(codes[code].id[2] - '0');
}

const char *family_word(enum message_family family)
{
    static const char *const words[] = {
#define X(name, word) #word,
        MESSAGE_FAMILIES(X)
#undef X
    };

    return words[family];
}

const char *severity_word(enum severity severity)
{
    static const char *const words[] = {"note", "info", "warning", "error", "error"};

    return words[severity];
}

int message_find(const char *id)
{
    for (int code = 0; code < DIAG_CODES; code++)
        if (strcasecmp(id, message_id((enum diag_code)code)) == 0)
            return code;
    return -1;
}
