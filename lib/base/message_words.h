#ifndef BASE_MESSAGE_WORDS_H
#define BASE_MESSAGE_WORDS_H

#include "base/message.h"

#include <stddef.h>

/* The words of one family in one language. */
struct messages {
    const struct message *v;
    size_t n;
};

#define X(name, word, first) extern const struct messages messages_en_##word;
MESSAGE_FAMILIES(X)
#undef X

#endif
