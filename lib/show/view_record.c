/* Records by their field tables: what authors wrote, as it is shown. */
#include "plan/amount.h"
#include "read/markdown.h"
#include "read/node.h"
#include "show/view_room.h"
#include "plan/goal.h"
#include "plan/risk.h"

#include <string.h>

struct shown shown_record(struct view *view, const struct record *record)
{
    const char *text = record->id ? record->id : "";

    if (record->kind == REGISTER_TASKS)
        return view_task(view, (const struct task *)(const void *)record);
    return (struct shown){.kind = SHOWN_ROW,
                          .tag = VIEW_RECORD,
                          .of = record,
                          .text = text,
                          .n = (uint32_t)strlen(text)};
}

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
    return shown_taken(view, &text);
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
    return shown_taken(view, &text);
}

static struct shown shown_constraint(struct view *view, const struct constraint *c)
{
    static const char *const types[] = {NULL,   "asap", "alap", "snet", "snlt",
                                        "fnet", "fnlt", "mso",  "mfo"};
    struct buf text = {0};

    if (!types[c->type])
        return shown_nothing();
    buf_puts(&text, types[c->type]);
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
    buf_format(&text, "%s..%s", shown_when(view, &range->from).text, shown_when(view, &to).text);
    return shown_taken(view, &text);
}

static struct shown shown_priority(struct view *view, const struct priority *priority)
{
    return priority->value ? shown_count(view, priority->value) : shown_nothing();
}

static struct shown shown_word(const struct field *field, const struct word *word)
{
    size_t n;
    const char *text = word->value ? field_word(field, word->value, &n) : NULL;

    return text ? shown_text(text, n) : shown_nothing();
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
    const struct responses *parts = at;

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
    default:
        if (!parts->n)
            return shown_nothing();
        return shown_list(VIEW_PARTS, shown_part(view, field, parts->v).of, parts->n);
    }
}

static struct shown shown_field(struct view *view, const struct field *field, const void *record)
{
    const void *at = (const char *)record + field->at;
    const void *pointer;

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
    case FIELD_PRIORITY: return shown_priority(view, at);
    case FIELD_REF: return shown_ref(view, at);
    case FIELD_CONSTRAINT: return shown_constraint(view, at);
    case FIELD_EXT:
        memcpy(&pointer, at, sizeof pointer);
        return shown_ext(pointer);
    case FIELD_PART:
        memcpy(&pointer, at, sizeof pointer);
        return pointer ? shown_part(view, field, pointer) : shown_nothing();
    case FIELD_TEXTS:
    case FIELD_REFS:
    case FIELD_LINKS:
    case FIELD_ASSIGNEES:
    case FIELD_PARTS: return shown_many(view, field, at);
    default: return shown_nothing();
    }
}

/* The field of TABLE called NAME (N bytes), or NULL. */
static const struct field *field_named(const struct table *table, const char *name, size_t n)
{
    for (size_t i = 0; i < table->n; i++)
        if (name_is(name, n, table->field[i].key) && table->field[i].kind != FIELD_COMPUTED)
            return &table->field[i];
    return NULL;
}

/* A person's initials; of a name that has no Latin letters, its first two characters. */
static struct shown shown_initials(struct view *view, const struct record *record)
{
    const char *name = record->name.text ? record->name.text : record->id ? record->id : "";
    struct buf text = {0};

    if ((unsigned char)name[0] >= 0x80) {
        size_t n = 0;

        for (int letters = 0; name[n] && letters < 3; n++)
            letters += ((unsigned char)name[n + 1] & 0xc0) != 0x80;
        while (n && ((unsigned char)name[n] & 0xc0) == 0x80)
            n--;
        buf_put(&text, name, n);
        return shown_taken(view, &text);
    }
    for (const char *c = name; *c && text.n < 3; c++)
        if (((*c >= 'A' && *c <= 'Z') || (*c >= 'a' && *c <= 'z')) && (c == name || c[-1] == ' '))
            buf_putc(&text, (char)(*c & ~0x20));
    return shown_taken(view, &text);
}

static struct shown shown_note_html(struct view *view, const struct record *record)
{
    struct buf html = {0};

    if (!record->note.n)
        return shown_nothing();
    markdown_html(&html, record->note.text, record->note.n);
    return shown_markup(view, &html);
}

/* The newest measurement of a goal up to the status date. */
static struct shown shown_latest(struct view *view, const struct record *goal)
{
    const struct measurement *latest = NULL;

    PLAN_EACH(view->schedule->plan, REGISTER_MEASUREMENTS, measurement, m)
        if (m->goal.to == goal && m->date.at && m->date.day <= view->schedule->as_of &&
            (!latest || m->date.day >= latest->date.day))
            latest = m;
    return latest ? shown_record(view, &latest->record) : shown_nothing();
}

int view_record_field(struct view *view, const struct record *record, const char *name, size_t n,
                      struct shown *out)
{
    const struct field *field = field_named(table_of(record->kind), name, n);

    if (field)
        *out = shown_field(view, field, record);
    else if (name_is(name, n, "note_html"))
        *out = shown_note_html(view, record);
    else if (name_is(name, n, "initials"))
        *out = shown_initials(view, record);
    else if (name_is(name, n, "latest") && record->kind == REGISTER_GOALS)
        *out = shown_latest(view, record);
    else
        return 0;
    return 1;
}

int view_part_field(struct view *view, const struct view_part *part, const char *name, size_t n,
                    struct shown *out)
{
    const struct field *field = field_named(part->table, name, n);

    if (!field)
        return 0;
    *out = shown_field(view, field, part->at);
    return 1;
}

static void put_lag(struct view *view, struct buf *text, const struct link *link)
{
    static const char types[4][3] = {"FS", "SS", "FF", "SF"};

    if (link->type != LINK_FS || link->lag.minutes)
        buf_puts(text, types[link->type]);
    if (!link->lag.minutes)
        return;
    if (link->lag.minutes > 0)
        buf_putc(text, '+');
    if (link->percent)
        amount_put_percent(text, link->lag.minutes);
    else
        amount_put(text, &view->schedule->plan->units, link->lag.minutes, link->lag.elapsed);
}

int view_link_field(struct view *view, const struct link *link, const char *name, size_t n,
                    struct shown *out)
{
    const struct record *task = link->task.to;
    struct buf text = {0};

    if (name_is(name, n, "type")) {
        put_lag(view, &text, link);
    } else if (name_is(name, n, "text")) {
        struct shown wbs = shown_text(link->task.id, strlen(link->task.id));

        if (task) {
            struct shown row = shown_record(view, task);

            view_task_field(view, &row, "wbs", 3, &wbs);
        }
        buf_put(&text, wbs.text, wbs.n);
        if (link->type != LINK_FS || link->lag.minutes)
            buf_putc(&text, ' ');
        put_lag(view, &text, link);
    } else if (name_is(name, n, "written")) {
        buf_puts(&text, link->task.id);
        if (link->type != LINK_FS || link->lag.minutes)
            buf_putc(&text, ' ');
        put_lag(view, &text, link);
    } else if (task) {
        struct shown row = shown_record(view, task);

        return view_task_field(view, &row, name, n, out);
    } else {
        return 0;
    }
    *out = shown_taken(view, &text);
    return 1;
}
