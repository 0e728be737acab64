/* Fields by their kinds: what authors wrote, in the notation they wrote it in. */
#include "plan/amount.h"
#include "plan/people.h"
#include "plan/task.h"
#include "plan/words.h"
#include "read/node.h"
#include "show/view_room.h"

#include <string.h>

static struct shown shown_given(const struct text *text)
{
    return shown_text(text->text, text->n);
}

static struct shown shown_ref(struct view *view, const struct ref *ref)
{
    if (ref->to)
        return shown_record(view, ref->to);
    return ref->id ? shown_text(ref->id, strlen(ref->id)) : shown_nothing();
}

static struct shown shown_number(struct view *view, const struct number *number)
{
    struct buf text = {0};
    struct shown shown;

    if (!number->at)
        return shown_nothing();
    amount_put_number(&text, number->micro);
    shown = shown_taken(view, &text);
    shown.kind = SHOWN_NUMBER;
    shown.index = number->micro;
    return shown;
}

/* Money: an amount in minor units, and of what. */
static struct shown shown_amount(struct view *view, int64_t minor, const char *currency,
                                 struct buf *text)
{
    struct shown shown = shown_taken(view, text);

    shown.index = minor;
    shown.of = currency;
    return shown;
}

/* Decimal text in JSON too: a double would not hold it. */
static struct shown shown_money(struct view *view, const struct money *money)
{
    const char *currency = money->currency[0] ? money->currency
                                              : view->schedule->plan->units.currency;
    struct buf text = {0};

    if (!money->at)
        return shown_nothing();
    amount_put_money(&text, money->minor, currency);
    if (money->currency[0])
        buf_format(&text, " %s", money->currency);
    return shown_amount(view, money->minor, currency, &text);
}

static struct shown shown_estimate(struct view *view, const struct estimate *e)
{
    const struct units *units = &view->schedule->plan->units;
    struct buf text = {0};

    if (!e->at)
        return shown_nothing();
    if (!e->three)
        return shown_work(view, e->likely, e->elapsed);
    amount_put(&text, units, e->low, e->elapsed);
    buf_puts(&text, "..");
    amount_put(&text, units, e->likely, e->elapsed);
    buf_puts(&text, "..");
    amount_put(&text, units, e->high, e->elapsed);
    struct shown shown = shown_work(view, e->likely, e->elapsed);
    struct shown points = shown_taken(view, &text);

    shown.text = points.text;
    shown.n = points.n;
    return shown;
}

static struct shown shown_constraint(struct view *view, const struct constraint *c)
{
    const char *word = words_constraint(c->type);
    struct buf text = {0};

    if (!word)
        return shown_nothing();
    buf_puts(&text, word);
    struct shown when = shown_when(view, &c->when);

    if (when.kind)
        buf_format(&text, " %s", when.text);
    return shown_taken(view, &text);
}

static struct shown shown_range(struct view *view, const struct range *range)
{
    struct buf text = {0};
    struct when to = range->to;

    if (!range->from.at)
        return shown_nothing();
    to.at = range->from.at;
    if (to.day == range->from.day && to.minute < 0 && range->from.minute < 0)
        return shown_when(view, &to);
    buf_format(&text, "%s..", shown_when(view, &range->from).text);
    if (to.day != DAY_LAST)
        buf_puts(&text, shown_when(view, &to).text);
    return shown_taken(view, &text);
}

static struct shown shown_word(const struct field *field, const struct word *word)
{
    size_t n;
    const char *text = word->value ? field_word(field, word->value, &n) : NULL;

    return text ? shown_text(text, n) : shown_nothing();
}

/* The notations of plan/notation.h, written as they are read. */
static void put_every(struct buf *text, const struct every *every)
{
    static const char days[] = "montuewedthufrisatsun";
    static const char *const units[] = {"d", "w", "mo"};

    buf_format(text, "%d%s", every->n, units[every->unit]);
    if (!every->day)
        return;
    if (every->unit == EVERY_WEEKS)
        buf_format(text, " %.3s", days + 3 * (every->day - 1));
    else if (every->day == EVERY_LAST)
        buf_puts(text, " last");
    else
        buf_format(text, " %d", every->day);
}

static void put_money(struct view *view, struct buf *text, int64_t minor, const char *currency)
{
    amount_put_money(text, minor,
                     currency[0] ? currency : view->schedule->plan->units.currency);
}

static void put_rate(struct view *view, struct buf *text, const struct rate *rate)
{
    static const char *const per[] = {"min", "h", "d", "w", "use"};

    put_money(view, text, rate->money.minor, rate->money.currency);
    if (rate->money.currency[0])
        buf_format(text, " %s", rate->money.currency);
    buf_format(text, "/%s", per[rate->per]);
}

static void put_money_estimate(struct view *view, struct buf *text,
                               const struct money_estimate *e)
{
    if (e->three) {
        put_money(view, text, e->low, e->currency);
        buf_puts(text, "..");
    }
    put_money(view, text, e->likely, e->currency);
    if (e->three) {
        buf_puts(text, "..");
        put_money(view, text, e->high, e->currency);
    }
    if (e->currency[0])
        buf_format(text, " %s", e->currency);
}

static void put_quantity(struct buf *text, const struct quantity *quantity)
{
    amount_put_number(text, quantity->micro);
    if (quantity->unit)
        buf_format(text, " %s", quantity->unit);
}

static void put_ev_method(struct buf *text, const struct ev_method *method)
{
    if (method->kind == EV_SPLIT)
        buf_format(text, "%d/%d", method->start, 100 - method->start);
    else
        buf_puts(text, ev_word(method->kind));
}

static struct shown shown_level(int level)
{
    struct shown shown = shown_text(level_word(level), strlen(level_word(level)));

    shown.index = level;
    return shown;
}

static struct shown shown_whole(struct view *view, const struct whole *whole)
{
    return shown_count(view, whole->value);
}

static struct shown shown_delay(struct view *view, const struct delay *delay)
{
    struct estimate work = delay->work;

    work.at = delay->at;
    return delay->level ? shown_level(delay->level) : shown_estimate(view, &work);
}

static struct shown shown_probability(struct view *view, const struct probability *p)
{
    return p->level ? shown_level(p->level) : shown_percent(view, p->bp);
}

static struct shown shown_money_estimate(struct view *view, const struct money_estimate *e)
{
    const char *project = view->schedule->plan->units.currency;
    struct buf text = {0};

    put_money_estimate(view, &text, e);
    return shown_amount(view, e->likely, e->currency[0] ? e->currency : project, &text);
}

static struct shown shown_quantity(struct view *view, const struct quantity *quantity)
{
    struct buf text = {0};

    put_quantity(&text, quantity);
    struct shown shown = shown_taken(view, &text);

    shown.index = quantity->micro;
    return shown;
}

/* What is given, by the kinds that say it in words of their own. */
static struct shown shown_notation(struct view *view, const struct field *field, const void *at)
{
    const struct burden *burden = at;
    struct buf text = {0};

    switch (field->kind) {
    case FIELD_WHOLE: return shown_whole(view, at);
    case FIELD_DELAY: return shown_delay(view, at);
    case FIELD_PROBABILITY: return shown_probability(view, at);
    case FIELD_SHARE: return shown_percent(view, ((const struct percent *)at)->bp);
    case FIELD_LAG:
        return shown_work(view, ((const struct work *)at)->minutes,
                          ((const struct work *)at)->elapsed);
    case FIELD_BURDEN:
        return burden->level ? shown_level(burden->level)
                             : shown_money_estimate(view, &burden->money);
    case FIELD_MONEY_ESTIMATE: return shown_money_estimate(view, at);
    case FIELD_QUANTITY: return shown_quantity(view, at);
    case FIELD_RATE: put_rate(view, &text, at); break;
    case FIELD_EVERY: put_every(&text, at); break;
    default: put_ev_method(&text, at); break;
    }
    return shown_taken(view, &text);
}

static void put_hours(struct buf *text, const struct hours *hours)
{
    for (uint32_t i = 0; i < hours->n; i++) {
        const struct span *s = &hours->span[i];

        buf_format(text, "%s%02d:%02d-%02d:%02d", i ? ", " : "", s->from / 60, s->from % 60,
                   s->to / 60, s->to % 60);
    }
}

static struct shown shown_hours(struct view *view, const struct hours *hours)
{
    struct buf text = {0};

    if (!hours->n)
        return shown_nothing();
    put_hours(&text, hours);
    return shown_taken(view, &text);
}

static struct shown shown_week(const struct week_hours *week)
{
    if (!week->at)
        return shown_nothing();
    return (struct shown){.kind = SHOWN_ROW, .tag = VIEW_WEEK, .of = week};
}

int view_week_field(struct view *view, const void *of, const char *name, size_t n,
                    struct shown *out)
{
    const struct week_hours *week = of;

    for (int day = 0; day < 7; day++)
        if (name_is(name, n, view_weekday(day))) {
            *out = shown_hours(view, &week->day[day]);
            return 1;
        }
    return 0;
}

const char *view_weekday(int day)
{
    static const char *const names[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

    return names[day];
}

/* Lists of values whose kind the field says. */
static struct shown shown_values(struct view *view, const struct field *field, const void *at)
{
    struct view_values *values = pool_take(&view->pool, sizeof *values);
    struct parts parts;

    memcpy(&parts, at, sizeof parts);
    if (!parts.n)
        return shown_nothing();
    *values = (struct view_values){field, parts.v};
    return shown_list(VIEW_VALUES, values, parts.n);
}

struct shown view_value_item(struct view *view, const struct view_values *values, size_t i)
{
    switch (values->field->kind) {
    case FIELD_DATES: return shown_when(view, (const struct when *)values->v + i);
    case FIELD_RANGES: return shown_range(view, (const struct range *)values->v + i);
    default: return shown_word(values->field, (const struct word *)values->v + i);
    }
}

static struct shown shown_part(struct view *view, const struct field *field, const void *at)
{
    struct view_part *part = pool_take(&view->pool, sizeof *part);

    *part = (struct view_part){field->part, at};
    return (struct shown){.kind = SHOWN_ROW, .tag = VIEW_PART, .of = part};
}

static struct shown shown_ext(const struct node *node)
{
    if (!node)
        return shown_nothing();
    if (node->kind == NODE_SCALAR)
        return shown_text(node->text, node->n);
    return (struct shown){.kind = SHOWN_ROW, .tag = VIEW_NODE, .of = node};
}

static struct shown shown_many(struct view *view, const struct field *field, const void *at)
{
    const struct texts *texts = at;
    const struct refs *refs = at;
    const struct links *links = at;
    const struct assignees *assignees = at;
    struct parts parts;

    switch (field->kind) {
    case FIELD_TEXTS:
        return texts->n ? shown_list(VIEW_TEXTS, texts->v, texts->n) : shown_nothing();
    case FIELD_REFS:
        return refs->n ? shown_list(VIEW_REFS, refs->v, refs->n) : shown_nothing();
    case FIELD_LINKS:
        return links->n ? shown_list(VIEW_LINKS, links->v, links->n) : shown_nothing();
    case FIELD_ASSIGNEES:
        return assignees->n ? shown_list(VIEW_ASSIGNEES, assignees->v, assignees->n)
                            : shown_nothing();
    case FIELD_DATES:
    case FIELD_RANGES:
    case FIELD_WORDS: return shown_values(view, field, at);
    default:
        memcpy(&parts, at, sizeof parts);
        return view_parts(view, field->part, parts.v, parts.n);
    }
}

struct shown shown_field(struct view *view, const struct field *field, const void *record)
{
    const void *at = field_at(field, record);
    const void *pointer;

    if (!at)
        return shown_nothing();
    switch ((enum field_kind)field->kind) {
    case FIELD_ID:
        memcpy(&pointer, at, sizeof pointer);
        return pointer ? shown_text(pointer, strlen(pointer)) : shown_nothing();
    case FIELD_TEXT:
    case FIELD_PROSE: return shown_given(at);
    case FIELD_FLAG:
        return ((const struct flag *)at)->at ? shown_bool(((const struct flag *)at)->set)
                                             : shown_nothing();
    case FIELD_NUMBER: return shown_number(view, at);
    case FIELD_PERCENT:
        return ((const struct percent *)at)->at
                   ? shown_percent(view, ((const struct percent *)at)->bp)
                   : shown_nothing();
    case FIELD_MONEY: return shown_money(view, at);
    case FIELD_START:
    case FIELD_END: return shown_when(view, at);
    case FIELD_RANGE: return shown_range(view, at);
    case FIELD_WORK:
        return ((const struct work *)at)->at ? shown_work(view, ((const struct work *)at)->minutes,
                                                          ((const struct work *)at)->elapsed)
                                             : shown_nothing();
    case FIELD_ESTIMATE:
    case FIELD_EFFORT: return shown_estimate(view, at);
    case FIELD_WORD: return shown_word(field, at);
    case FIELD_PRIORITY:
        return shown_priority(view, ((const struct priority *)at)->value);
    case FIELD_REF: return shown_ref(view, at);
    case FIELD_CONSTRAINT: return shown_constraint(view, at);
    case FIELD_EXT:
    case FIELD_EDITS:
        memcpy(&pointer, at, sizeof pointer);
        return shown_ext(pointer);
    case FIELD_HOURS: return shown_hours(view, at);
    case FIELD_WEEK: return shown_week(at);
    case FIELD_PART:
        memcpy(&pointer, at, sizeof pointer);
        return pointer ? shown_part(view, field, pointer) : shown_nothing();
    case FIELD_NESTED:
    case FIELD_COMPUTED: return shown_nothing();
    case FIELD_TEXTS:
    case FIELD_REFS:
    case FIELD_LINKS:
    case FIELD_ASSIGNEES:
    case FIELD_DATES:
    case FIELD_RANGES:
    case FIELD_WORDS:
    case FIELD_PARTS: return shown_many(view, field, at);
    default: return field_is_given(field, record) ? shown_notation(view, field, at)
                                                  : shown_nothing();
    }
}
