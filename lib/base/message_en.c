/* English: a table of words for each family of messages. */
#include "base/message_words.h"

#include "base/die.h"

static const struct messages *const families[FAMILIES] = {
#define X(name, word, first) &messages_en_##word,
    MESSAGE_FAMILIES(X)
#undef X
};

const struct message *message_get(enum diag_code code)
{
    const struct messages *family = families[message_family(code)];

    for (size_t i = 0; i < family->n; i++)
        if (family->v[i].code == code)
            return &family->v[i];
    die("no words for %s", message_id(code));
}
