/* Steps in postfix order over a stack of truths: nothing calls itself. */
#include "show/where_room.h"

#include "base/die.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

/* Whether TEXT holds WORD; ASCII letters are the same in both cases. */
static int holds_text(const struct path_key *text, const struct path_key *word)
{
    for (size_t i = 0; i + word->length <= text->length; i++) {
        size_t k = 0;

        while (k < word->length && small(text->text[i + k]) == small(word->text[k]))
            k++;
        if (k == word->length)
            return 1;
    }
    return 0;
}

/* A moment against a day is the day it falls on; a day against a minute its end, or beginning. */
static struct path_key fitted(const struct test *test, const struct path_key *key)
{
    struct path_key fit = *key;

    if (test->path.measure != MEASURE_MOMENT)
        return fit;
    if (test->value.whole)
        fit.n = moment_of(moment_day(key->n), 0);
    else if (key->whole && test->path.kind == FIELD_END)
        fit.n = key->n + DAY_MINUTES;
    return fit;
}

/* Amounts in words or in another currency are not measured against this one. */
static int is_alike(const struct test *test, const struct path_key *key)
{
    const char *a = key->currency, *b = test->value.currency;

    return key->level == test->value.level && (!a || !b || strcmp(a, b) == 0);
}

static int holds(const struct test *test, const struct path_key *key)
{
    if (test->how == WHERE_HOLDS)
        return holds_text(key, &test->value);
    if (!is_alike(test, key))
        return 0;
    struct path_key fit = fitted(test, key);
    int by = path_compare(test->path.measure, &fit, &test->value);

    switch (test->how) {
    case WHERE_EQUAL:
    case WHERE_UNEQUAL: return by == 0;
    case WHERE_LESS: return by < 0;
    case WHERE_AT_MOST: return by <= 0;
    case WHERE_MORE: return by > 0;
    default: return by >= 0;
    }
}

static int test_row(struct where *where, struct view *view, const struct shown *row,
                    const struct test *test)
{
    struct path_keys *keys = &where->keys;

    path_find(view, row, &test->path, keys);
    if (test->empty)
        return (keys->n == 0) == (test->how == WHERE_EQUAL);
    if (test->how == WHERE_GIVEN)
        return keys->n && (test->path.measure != MEASURE_FLAG || keys->v[0].n);
    for (size_t i = 0; i < keys->n; i++)
        if (holds(test, &keys->v[i]))
            return test->how != WHERE_UNEQUAL;
    return test->how == WHERE_UNEQUAL;
}

int where_holds(struct where *where, struct view *view, const struct shown *row)
{
    unsigned char *truth = where->truth;
    size_t n = 0;

    for (size_t i = 0; i < where->n; i++) {
        const struct step *step = &where->step[i];

        switch (step->what) {
        case WHERE_TEST: truth[n++] = (unsigned char)test_row(where, view, row, &step->test); break;
        case WHERE_NOT: truth[n - 1] = !truth[n - 1]; break;
        case WHERE_AND:
            n--;
            truth[n - 1] = truth[n - 1] && truth[n];
            break;
        case WHERE_OR:
            n--;
            truth[n - 1] = truth[n - 1] || truth[n];
            break;
        }
    }
    return truth[0];
}

void where_free(struct where *where)
{
    if (!where)
        return;
    path_release(&where->keys);
    pool_release(&where->pool);
    free(where->step);
    free(where->truth);
    free(where);
}
