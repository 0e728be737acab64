/*
 * One table of severities, by code: the default, then the practice, then the
 * policy's own rules, the last word being theirs. Waivers are few, findings
 * many: the waivers are sorted by where their records begin, and each finding
 * looks for its own.
 */
#include "tool/verdict.h"

#include "base/date.h"
#include "base/die.h"
#include "base/text.h"
#include "tool/whose.h"

#include <stdlib.h>
#include <string.h>

enum { SEVERITY_OFF = SEVERITY_TROUBLE + 1 };

struct excuse { /* a waiver that holds */
    const struct record *record;
    const struct waiver *waiver;
    enum diag_code code;
    int used;
};

struct excuses {
    struct excuse *v;
    size_t n, cap;
};

static int is_fixed(enum diag_code code)
{
    return message_severity(code) >= SEVERITY_ERROR;
}

/* The code of a rule as an author names it; -1 after saying that there is none. */
static int rule_code(struct diag *diag, const struct record *record, const struct text *rule)
{
    struct text_guess guess = {0};
    char name[DIAG_CODES][MESSAGE_NAME];
    int code = rule->text ? message_find(rule->text) : -1;

    if (code >= 0 || !rule->text)
        return code;
    for (int i = 0; i < DIAG_CODES; i++) {
        message_name((enum diag_code)i, name[i]);
        text_guess_offer(&guess, rule->text, name[i]);
    }
    diag_add(diag, DIAG_RULE_UNKNOWN, place_in(record, rule->at), diag_quote(diag, rule->text),
             guess.best ? diag_text(diag, "%s", guess.best) : "");
    return -1;
}

static void set_severities(const struct plan *plan, struct diag *diag, uint8_t level[DIAG_CODES])
{
    static const uint8_t said[] = {0, SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_INFO,
                                   SEVERITY_OFF};
    const struct policy *policy = plan->policy;

    for (int code = 0; code < DIAG_CODES; code++) {
        level[code] = (uint8_t)message_severity((enum diag_code)code);
        if (policy->practice.value && message_is_practice((enum diag_code)code))
            level[code] = SEVERITY_ERROR;
    }
    for (size_t i = 0; i < policy->rules.n; i++) {
        const struct rule *rule = &policy->rules.v[i];
        int code = rule_code(diag, &policy->record, &rule->rule);

        if (code < 0 || !rule->severity.value)
            continue;
        if (!is_fixed((enum diag_code)code))
            level[code] = said[rule->severity.value];
        else if (said[rule->severity.value] != SEVERITY_ERROR)
            diag_add(diag, DIAG_RULE_FIXED, place_in(&policy->record, rule->rule.at),
                     message_id((enum diag_code)code), "softened");
    }
}

static void take_waiver(struct diag *diag, struct excuses *excuses, const struct record *record,
                        const struct waiver *waiver, int32_t as_of)
{
    int code = rule_code(diag, record, &waiver->rule);
    char until[11];

    if (code < 0 || !waiver->until.at)
        return;
    if (is_fixed((enum diag_code)code)) {
        diag_add(diag, DIAG_RULE_FIXED, place_in(record, waiver->rule.at),
                 message_id((enum diag_code)code), "waived");
        return;
    }
    if (waiver->until.day < as_of) {
        date_iso(waiver->until.day, until);
        diag_add(diag, DIAG_WAIVER_EXPIRED, place_in(record, waiver->until.at),
                 message_id((enum diag_code)code), until);
        return;
    }
    ARRAY_PUSH(excuses->v, excuses->n, excuses->cap,
               ((struct excuse){record, waiver, (enum diag_code)code, 0}));
}

static int by_place(const void *a, const void *b)
{
    return place_compare(((const struct excuse *)a)->record->place,
                         ((const struct excuse *)b)->record->place);
}

static void take_waivers(const struct plan *plan, struct diag *diag, struct excuses *excuses,
                         int32_t as_of)
{
    for (int kind = 0; kind < REGISTERS; kind++)
        for (size_t i = 0; i < plan->rows[kind].n; i++) {
            const struct record *record = plan->rows[kind].v[i];
            const struct waivers *waivers = &record_more(record)->waivers;

            for (size_t j = 0; j < waivers->n; j++)
                take_waiver(diag, excuses, record, &waivers->v[j], as_of);
        }
    if (excuses->n)
        qsort(excuses->v, excuses->n, sizeof *excuses->v, by_place);
}

/* The first waiver of the record that begins at PLACE; the number of all if it has none. */
static size_t first_of(const struct excuses *excuses, struct place place)
{
    size_t low = 0, high = excuses->n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (place_compare(excuses->v[middle].record->place, place) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void excuse(struct excuses *excuses, struct finding *f)
{
    for (size_t i = first_of(excuses, f->record_at); i < excuses->n; i++) {
        struct excuse *e = &excuses->v[i];

        if (place_compare(e->record->place, f->record_at) != 0)
            return;
        if (e->code == f->code) {
            f->waived = 1;
            e->used = 1;
        }
    }
}

static void say_unused(struct diag *diag, const struct excuses *excuses)
{
    for (size_t i = 0; i < excuses->n; i++)
        if (!excuses->v[i].used)
            diag_add(diag, DIAG_WAIVER_UNUSED,
                     place_in(excuses->v[i].record, excuses->v[i].waiver->rule.at),
                     message_id(excuses->v[i].code));
}

void verdict_give(const struct plan *plan, struct diag *diag, int32_t as_of, int all)
{
    uint8_t level[DIAG_CODES], out[DIAG_CODES] = {0};
    struct excuses excuses = {0};

    take_waivers(plan, diag, &excuses, as_of);
    set_severities(plan, diag, level);
    diag_sort(diag);
    if (excuses.n)
        whose_fill(plan, diag);
    for (size_t i = 0; i < diag->n; i++) {
        struct finding *f = &diag->finding[i];

        if (f->secondary)
            continue;
        if (excuses.n && f->record_at.file)
            excuse(&excuses, f);
        if (level[f->code] != SEVERITY_OFF)
            f->severity = (enum severity)level[f->code];
    }
    for (int code = 0; code < DIAG_CODES; code++)
        out[code] = level[code] == SEVERITY_OFF;
    diag_drop(diag, out);
    if (all)
        say_unused(diag, &excuses);
    diag_sort(diag);
    free(excuses.v);
}
