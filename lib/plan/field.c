/* What can be said of fields without knowing which they are. */
#include "plan/field.h"

#include "base/text.h"
#include "plan/people.h"
#include "plan/task.h"

#include <string.h>

#define ONE(type) {sizeof(struct type), offsetof(struct type, at)}

/* Kinds whose member is one value, with the place it was written at. */
static const struct {
    uint16_t size, at;
} one[FIELD_KINDS] = {
    [FIELD_TEXT] = ONE(text),
    [FIELD_PROSE] = ONE(text),
    [FIELD_FLAG] = ONE(flag),
    [FIELD_WHOLE] = ONE(whole),
    [FIELD_NUMBER] = ONE(number),
    [FIELD_QUANTITY] = ONE(quantity),
    [FIELD_PERCENT] = ONE(percent),
    [FIELD_SHARE] = ONE(percent),
    [FIELD_PROBABILITY] = ONE(probability),
    [FIELD_MONEY] = ONE(money),
    [FIELD_MONEY_ESTIMATE] = ONE(money_estimate),
    [FIELD_RATE] = ONE(rate),
    [FIELD_START] = ONE(when),
    [FIELD_END] = ONE(when),
    [FIELD_RANGE] = {sizeof(struct range), offsetof(struct range, from.at)},
    [FIELD_EVERY] = ONE(every),
    [FIELD_WORK] = ONE(work),
    [FIELD_LAG] = ONE(work),
    [FIELD_ESTIMATE] = ONE(estimate),
    [FIELD_EFFORT] = ONE(estimate),
    [FIELD_DELAY] = ONE(delay),
    [FIELD_BURDEN] = ONE(burden),
    [FIELD_WORD] = ONE(word),
    [FIELD_PRIORITY] = ONE(priority),
    [FIELD_ASSIGNEES] = ONE(assignees),
    [FIELD_CONSTRAINT] = ONE(constraint),
    [FIELD_EV_METHOD] = ONE(ev_method),
    [FIELD_HOURS] = ONE(hours),
    [FIELD_WEEK] = ONE(week_hours),
};

size_t field_size(enum field_kind kind)
{
    return one[kind].size;
}

uint32_t *field_place(enum field_kind kind, void *value)
{
    return (uint32_t *)(void *)((char *)value + one[kind].at);
}

void *field_at(const struct field *field, const void *owner)
{
    const struct record *record = owner; /* or a part, which has neither */
    const char *base = owner;

    if (field->flags & FIELD_RARE)
        base = record->rare;
    else if (field->flags & FIELD_MORE)
        base = (const char *)record->more;
    return base ? (void *)(uintptr_t)(base + field->at) : NULL;
}

int field_is_given(const struct field *field, const void *owner)
{
    const char *at = field_at(field, owner);
    struct parts parts;
    const void *pointer;

    if (!at)
        return 0;
    if (one[field->kind].size) {
        uint32_t place;

        memcpy(&place, at + one[field->kind].at, sizeof place);
        return place != 0;
    }
    switch (field->kind) {
    case FIELD_ID:
    case FIELD_REF: /* begins with its id */
    case FIELD_EXT:
    case FIELD_EDITS:
    case FIELD_PART:
        memcpy(&pointer, at, sizeof pointer);
        return pointer != NULL;
    case FIELD_NESTED:
    case FIELD_COMPUTED: return 0;
    default: /* lists: an array and how many there are */
        memcpy(&parts, at, sizeof parts);
        return parts.n != 0;
    }
}

uint64_t fields_required(const struct table *table)
{
    uint64_t fields = 0;

    for (size_t i = 0; i < table->n; i++)
        if (table->field[i].flags & FIELD_REQUIRED)
            fields |= UINT64_C(1) << i;
    return table->flags & TABLE_ID ? fields | 1 : fields; /* the id stands first */
}

const char *field_guess(const struct table *table, const char *key)
{
    struct text_guess guess = {0};

    for (size_t i = 0; i < table->n; i++)
        if (table->field[i].kind != FIELD_COMPUTED)
            text_guess_offer(&guess, key, table->field[i].key);
    return guess.best ? guess.best : "";
}

int field_is_controlled(const struct table *table, const struct field *field)
{
    return (table->flags & TABLE_CONTROLLED) || (field->flags & FIELD_CONTROLLED);
}

static int answers_to(const struct field *field, const char *key)
{
    return text_same(field->key, key) || (field->also && text_same(field->also, key));
}

const struct field *field_find(const struct table *table, const char *key, size_t hint)
{
    for (size_t i = 0; i < table->n; i++) {
        size_t at = hint + i < table->n ? hint + i : hint + i - table->n;

        if (answers_to(&table->field[at], key))
            return &table->field[at];
    }
    return NULL;
}

const char *field_word(const struct field *field, int value, size_t *n)
{
    const char *word = field->words;

    while (value > 1 && word && (word = strchr(word, '/'))) {
        word++;
        value--;
    }
    *n = word ? strcspn(word, "/") : 0;
    return *n ? word : NULL;
}
