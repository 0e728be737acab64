/* Words of the command line become one table of codes. */
#include "tool/choice.h"

#include "base/buf.h"
#include "base/text.h"

#include <string.h>

#define BIT(family) (1u << (family))
#define READING (BIT(FAMILY_FILES) | BIT(FAMILY_TEXT) | BIT(FAMILY_LANGUAGE))

/* What other programs find: no plan ever has it. */
#define OTHERS (BIT(FAMILY_IMPORTS) | BIT(FAMILY_TEMPLATES))
#define ALL ((BIT(FAMILIES) - 1) & ~OTHERS)

/* Calls TAKE for each word of the list. */
static void words(struct choice *choice, const struct option_list *list,
                  void (*take)(struct choice *, const char *word))
{
    struct buf word = {0};

    for (size_t i = 0; i < list->n; i++)
        for (const char *at = list->v[i], *end; at; at = *end ? end + 1 : NULL) {
            end = at + strcspn(at, ",");
            buf_clear(&word);
            buf_put(&word, at, (size_t)(end - at));
            take(choice, word.text);
        }
    buf_release(&word);
}

static void family_wrong(const char *word)
{
    struct text_guess guess = {0};
    struct buf names = {0};

    for (int family = 0; family < FAMILIES; family++) {
        const char *name = family_word((enum message_family)family);

        if (!(ALL & BIT(family)))
            continue;
        buf_format(&names, "%s%s", names.n ? ", " : "", name);
        text_guess_offer(&guess, word, name);
    }
    if (guess.best)
        options_wrong("there is no family '%s'; did you mean '%s'?", word, guess.best);
    options_wrong("there is no family '%s'; the families are %s", word, buf_text(&names));
}

static void take_family(struct choice *choice, const char *word)
{
    for (int family = 0; family < FAMILIES; family++)
        if (ALL & BIT(family) && strcmp(word, family_word((enum message_family)family)) == 0) {
            choice->families |= BIT(family);
            return;
        }
    family_wrong(word);
}

static void take_id(struct choice *choice, const char *word)
{
    struct text_guess guess = {0};
    int code = message_find(word);

    if (code >= 0) {
        choice->out[code] = 1;
        return;
    }
    for (code = 0; code < DIAG_CODES; code++) {
        const char *id = message_id((enum diag_code)code);

        text_guess_offer(&guess, word, id);
        if (strcmp(word, id + 2) == 0)
            guess = (struct text_guess){id, 1};
    }
    if (guess.best && guess.distance == 1) /* two of five letters wrong is another id altogether */
        options_wrong("there is no finding '%s'; did you mean '%s'?", word, guess.best);
    options_wrong("there is no finding '%s'; ids look like PL214", word);
}

void choice_read(struct choice *choice, const struct option_list *only,
                 const struct option_list *skip)
{
    *choice = (struct choice){0};
    words(choice, only, take_family);
    words(choice, skip, take_id);
    if (!only->n)
        choice->families = ALL;
    choice->rules = (choice->families & ~READING) != 0;
    if (choice->families & BIT(FAMILY_LANGUAGE))
        choice->families |= READING;
    if (!choice->rules && choice->families & BIT(FAMILY_LANGUAGE))
        return;
    for (int code = 0; only->n && code < DIAG_CODES; code++)
        if (!(choice->families & BIT(message_family((enum diag_code)code))))
            choice->out[code] = 1;
}

void choice_apply(const struct choice *choice, struct diag *diag)
{
    diag_drop(diag, choice->out);
}
