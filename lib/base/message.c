/* What is true of a message in every language: its number, name and severity. */
#include "base/message.h"

#include <stdio.h>
#include <strings.h>

static const struct {
    const char *id, *word;
    enum severity severity;
    int number;
} codes[] = {
/* the 1 in front keeps 008 from being read as octal */
#define X(number, severity, name) {"PL" #number, #name, SEVERITY_##severity, 1##number - 1000},
    MESSAGE_CODES(X)
#undef X
};

static const struct {
    const char *word;
    int first; /* number */
} families[] = {
#define X(name, word, first) {#word, first},
    MESSAGE_FAMILIES(X)
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

int message_is_practice(enum diag_code code)
{
    switch (code) {
#define X(name) case DIAG_##name:
        MESSAGE_PRACTICE(X)
#undef X
        return 1;
    default: return 0;
    }
}

enum message_family message_family(enum diag_code code)
{
    int family = FAMILIES - 1;

    while (family && families[family].first > codes[code].number)
        family--;
    return (enum message_family)family;
}

const char *family_word(enum message_family family)
{
    return families[family].word;
}

const char *severity_word(enum severity severity)
{
    static const char *const words[] = {"note", "info", "warning", "error", "error"};

    return words[severity];
}

void message_name(enum diag_code code, char name[MESSAGE_NAME])
{
    snprintf(name, MESSAGE_NAME, "%s", codes[code].word);
    for (char *c = name; *c; c++)
        *c = *c == '_' ? '-' : *c >= 'A' && *c <= 'Z' ? (char)(*c - 'A' + 'a') : *c;
}

int message_find(const char *id)
{
    char name[MESSAGE_NAME];

    for (int code = 0; code < DIAG_CODES; code++) {
        message_name((enum diag_code)code, name);
        if (strcasecmp(id, codes[code].id) == 0 || strcasecmp(id, name) == 0)
            return code;
    }
    return -1;
}
