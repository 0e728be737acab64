/* Values are read by the readers of the plan's files, and faults said in their words. */
#include "show/where_room.h"

#include "base/diag.h"
#include "base/text.h"
#include "plan/notation.h"
#include "plan/plan.h"
#include "plan/words.h"

#include <inttypes.h>
#include <string.h>

struct reading {
    const struct where_text *where;
    const struct plan *plan;
    int32_t as_of;
    const char *written;
    size_t n;
    struct test *test;
};

/* The fault that a file with this value would have. */
_Noreturn static void not_a_value(const struct reading *r, int fault)
{
    struct diag diag = {0};

    diag_add(&diag, (enum diag_code)fault, ((struct place){0, 0}), r->written, r->test->path.text);
    where_wrong(r->where, "%s", diag.finding[0].text);
}

_Noreturn static void not_a_word(const struct reading *r, const char *words)
{
    struct text_guess guess = {0};
    struct pool pool = {0};

    for (const char *at = words; at; at = strchr(at, '/')) {
        at += *at == '/';
        text_guess_offer(&guess, r->written, pool_text(&pool, at, strcspn(at, "/")));
    }
    if (guess.best)
        where_wrong(r->where, "'%s' is no word for '%s'; did you mean '%s'?", r->written,
                    r->test->path.text, guess.best);
    where_wrong(r->where, "'%s' is no word for '%s' (one of %s)", r->written, r->test->path.text,
                words);
}

/* `today`, `today+7d`, `today-2w`: 1 and the day; calendar days. */
static int is_near_today(const struct reading *r, int32_t *day)
{
    const char *at = r->written;
    struct whole whole = {0};

    if (strncmp(at, "today", 5) != 0)
        return 0;
    *day = r->as_of;
    at += 5;
    if (!*at)
        return 1;
    size_t n = strlen(at);
    int weeks = at[n - 1] == 'w';

    if ((*at != '+' && *at != '-') || n < 3 || (!weeks && at[n - 1] != 'd') ||
        value_whole(at + 1, n - 2, &whole) != VALUE_FINE || whole.value > 99999)
        return 0;
    *day += (*at == '-' ? -1 : 1) * whole.value * (weeks ? 7 : 1);
    return 1;
}

static int read_moment(const struct reading *r, struct path_key *key)
{
    struct when when = {0};
    int fault = is_near_today(r, &when.day) ? VALUE_FINE : value_when(r->written, r->n, &when);
    int bare = strncmp(r->written, "today", 5) == 0 || when.minute < 0;

    key->whole = bare;
    key->n = moment_of(when.day, bare ? 0 : when.minute);
    return fault;
}

static int read_percent(const struct reading *r, struct path_key *key)
{
    struct percent percent = {0};
    struct probability probability = {0};
    int fault = value_share(r->written, r->n, &percent);

    key->n = percent.bp;
    if (r->test->path.kind != FIELD_PROBABILITY || fault == VALUE_FINE)
        return fault;
    fault = value_probability(r->written, r->n, &probability);
    key->n = probability.level ? path_share(r->plan, probability.level) : probability.bp;
    return fault;
}

static int read_work(const struct reading *r, struct path_key *key)
{
    struct delay delay = {0};
    struct work work = {0};
    int fault = value_lag(&r->plan->units, r->written, r->n, &work);

    key->n = work.minutes;
    if (r->test->path.kind != FIELD_DELAY || fault == VALUE_FINE)
        return fault;
    fault = value_delay(&r->plan->units, r->written, r->n, &delay);
    key->level = delay.level != 0;
    key->n = delay.level;
    return fault;
}

static int read_money(const struct reading *r, struct path_key *key, struct pool *pool)
{
    struct burden burden = {0};
    struct money money = {0};
    int fault = value_money(&r->plan->units, r->written, r->n, &money);

    key->n = money.minor;
    key->currency =
        money.currency[0] ? pool_text(pool, money.currency, 3) : r->plan->units.currency;
    if (r->test->path.kind != FIELD_BURDEN || fault == VALUE_FINE)
        return fault;
    fault = value_burden(&r->plan->units, r->written, r->n, &burden);
    key->level = burden.level != 0;
    key->n = burden.level;
    return fault;
}

static int read_number(const struct reading *r, struct path_key *key)
{
    struct number number = {0};
    int fault = value_number(r->written, r->n, &number);

    key->n = number.micro;
    return fault;
}

static int read_priority(const struct reading *r, struct path_key *key)
{
    struct whole whole = {0};

    key->n = words_priority_of(r->written);
    if (!key->n && value_whole(r->written, r->n, &whole) == VALUE_FINE)
        key->n = whole.value;
    if (key->n < 1 || key->n > 1000)
        not_a_word(r, "critical/high/medium/low/1..1000");
    return VALUE_FINE;
}

static int read_flag(const struct reading *r, struct path_key *key)
{
    int yes = strcmp(r->written, "yes") == 0 || strcmp(r->written, "true") == 0;

    if (!yes && strcmp(r->written, "no") != 0 && strcmp(r->written, "false") != 0)
        not_a_word(r, "true/false");
    key->n = yes;
    return VALUE_FINE;
}

/* The record that is meant, by its id or a former one. */
static int read_id(const struct reading *r, struct path_key *key)
{
    const struct path *path = &r->test->path;
    struct text_guess guess = {0};
    int former;

    if (text_among(path->words, r->written, r->n))
        return VALUE_FINE;
    const struct record *record = plan_find(r->plan, r->written, &former);

    if (record && record->id) {
        key->text = record->id;
        key->length = strlen(record->id);
        return VALUE_FINE;
    }
    for (size_t i = 0; i < r->plan->named.n; i++) {
        const struct record *named = r->plan->named.v[i];

        if (!named->id || (path->refers && !(path->refers & REGISTER_BIT(named->kind))))
            continue;
        if (named->name.text && strcmp(named->name.text, r->written) == 0)
            where_wrong(r->where, "'%s' is a name; write its id, '%s'", r->written, named->id);
        text_guess_offer(&guess, r->written, named->id);
    }
    if (guess.best)
        where_wrong(r->where, "the plan has no '%s'; did you mean '%s'?", r->written, guess.best);
    where_wrong(r->where, "the plan has no '%s'", r->written);
}

void where_value(struct where *where, const struct where_text *text, const struct plan *plan,
                 int32_t as_of, const char *written, struct test *test)
{
    struct path_key key = {.text = written, .length = strlen(written)};
    struct reading r = {text, plan, as_of, written, strlen(written), test};
    int fault = VALUE_FINE;

    test->empty = !*written && (test->how == WHERE_EQUAL || test->how == WHERE_UNEQUAL);
    if (test->empty)
        return;
    if (test->how != WHERE_HOLDS)
        switch (test->path.measure) {
        case MEASURE_ID: fault = read_id(&r, &key); break;
        case MEASURE_WORD:
            key.n = text_among(test->path.words, written, r.n);
            if (!key.n)
                not_a_word(&r, test->path.words);
            break;
        case MEASURE_FLAG: fault = read_flag(&r, &key); break;
        case MEASURE_NUMBER: fault = read_number(&r, &key); break;
        case MEASURE_PERCENT: fault = read_percent(&r, &key); break;
        case MEASURE_WORK: fault = read_work(&r, &key); break;
        case MEASURE_MONEY: fault = read_money(&r, &key, &where->pool); break;
        case MEASURE_MOMENT: fault = read_moment(&r, &key); break;
        case MEASURE_PRIORITY: fault = read_priority(&r, &key); break;
        default: break;
        }
    if (fault != VALUE_FINE)
        not_a_value(&r, fault);
    test->value = key;
}
