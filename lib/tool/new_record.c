/*
 * The fields of a record are gone through in the order of its table: what the
 * user says, else what is required or said of most, becomes a field; what is
 * asked for next becomes a comment that is a field once its `#` is gone.
 */
#include "tool/new_record.h"

#include "base/date.h"
#include "base/options.h"
#include "base/text.h"
#include "plan/refs.h"
#include "tool/fmt_print.h"
#include "tool/new_place.h"
#include "tool/new_set.h"
#include "tool/new_value.h"
#include "tool/splice.h"

#include <string.h>

/* By register: fields that are written though none requires them, and those that are offered. */
static const struct {
    const char *written, *offered;
} wishes[REGISTERS] = {
    [REGISTER_BASELINES] = {"", "name rev commit schedule approved_by approved_on"},
    [REGISTER_SIGNOFFS] = {"", "evidence"},
    [REGISTER_REPORTS] = {"every", "audience language formats communication visibility"},
    [REGISTER_SUMMARIES] = {"by", "report overrides"},
    [REGISTER_CLIENTS] = {"", "contacts owner email address"},
    [REGISTER_STAKEHOLDERS] = {"", "client role interest influence engagement needs email"},
    [REGISTER_PEOPLE] = {"", "role email calendar week leave units rates skills"},
    [REGISTER_SKILLS] = {"", "needs"},
    [REGISTER_TRAININGS] = {"", "trainer hours cost attendees"},
    [REGISTER_GOALS] = {"", "statement moscow acceptance_criteria measure_method measure_every"},
    [REGISTER_MEASUREMENTS] = {"by", "note"},
    [REGISTER_DELIVERABLES] = {"due", "note"},
    [REGISTER_SUBMISSIONS] = {"", "result by"},
    [REGISTER_STANDARDS] = {"", "metric unit at_least at_most mandatory every"},
    [REGISTER_CHECKS] = {"by", "held_on result measured evidence task"},
    [REGISTER_DEFECTS] = {"owner due", "found_in check fixed_on rework"},
    [REGISTER_TASKS] = {"owner effort", "milestone assignees duration depends_on constraint due "
                                        "priority goals deliverables"},
    [REGISTER_PROGRESS] = {"by", "percent remaining spent actual_start actual_finish note"},
    [REGISTER_TIMESHEETS] = {"", "billable note"},
    [REGISTER_CALENDARS] = {"week", "base holidays workdays source"},
    [REGISTER_EQUIPMENT] = {"quantity", "calendar downtime rates from to"},
    [REGISTER_MATERIALS] = {"", "unit_cost supplier lead_time line orders"},
    [REGISTER_BUDGET] = {"", "tasks note"},
    [REGISTER_EXPENSES] = {"date", "committed_on line task by billable evidence"},
    [REGISTER_PAYMENTS] = {"due", "milestone terms invoiced_on invoice paid_on"},
    [REGISTER_COMMUNICATIONS] = {"every owner", "purpose approver acknowledge escalation"},
    [REGISTER_SENT] = {"by", "ref acknowledged_by"},
    [REGISTER_DOCUMENTS] = {"path audience", "url version shared_on"},
    [REGISTER_MEETINGS] = {"", "held_on attendees absent agenda communication"},
    [REGISTER_DECISIONS] = {"owner due", "decided_on decided_by reason options consequence"},
    [REGISTER_ACTIONS] = {"", "priority source status closed_on"},
    [REGISTER_QUESTIONS] = {"owner due", "answer answered_on answered_by"},
    [REGISTER_SURVEY_ROUNDS] = {"", "held_on questions"},
    [REGISTER_FEEDBACK] = {"source", "from round csat nps topic sentiment"},
    [REGISTER_LESSONS] = {"event effect recommendation logged_by",
                          "cause early_warning category priority applies_to"},
    [REGISTER_EVALUATION] = {"", "target actual score verdict by date"},
    [REGISTER_RISKS] = {"raised_by raised_on strategy reason",
                        "kind event proximity tasks trigger contingency responses review_due"},
    [REGISTER_ISSUES] = {"", "priority effect cause solution tasks risk change"},
    [REGISTER_CHANGES] = {"owner due", "priority status options recommended consultations"},
};

struct draft { /* a record being made */
    struct new_desk desk;
    const struct new_asked *asked;
    const struct table *table;
    const struct new_place *place;
    struct node *fields;
    struct comment *offers, **offers_end;
    const char *name; /* of an entry: its heading */
};

static int is_in(const char *list, const char *key)
{
    size_t n = strlen(key);

    for (const char *at = list; at && (at = strstr(at, key)); at += n)
        if ((at == list || at[-1] == ' ') && (at[n] == ' ' || !at[n]))
            return 1;
    return 0;
}

/* Of a fact: the field that says what it is about. Those that name people do not. */
static const struct field *about(const struct table *table)
{
    for (size_t i = 0; i < table->n && table->flags & TABLE_FACT; i++) {
        const struct field *field = &table->field[i];

        if (field->kind == FIELD_REF && field->flags & FIELD_REQUIRED &&
            !(field->refers & REGISTER_BIT(REGISTER_PEOPLE)))
            return field;
    }
    return NULL;
}

/* 1 if both have the same letters, whatever stands between words. */
static int sounds_like(const char *a, const char *b, size_t n)
{
    const char *end = b + n;

    for (;; a++, b++) {
        while (*a == '-' || *a == '_' || *a == ' ')
            a++;
        while (b < end && (*b == '-' || *b == '_' || *b == ' '))
            b++;
        if (!*a || b == end)
            return !*a && b == end;
        if (*a != *b)
            return 0;
    }
}

int new_register(const char *word)
{
    for (int kind = 0; kind < REGISTERS; kind++) {
        const struct table *table = table_of((enum register_kind)kind);
        size_t n = strlen(table->name);

        if (sounds_like(word, table->name, n) ||
            sounds_like(word, table->singular, strlen(table->singular)) ||
            (table->name[n - 1] == 's' && sounds_like(word, table->name, n - 1)))
            return kind;
    }
    return -1;
}

const char *new_operand(enum register_kind kind)
{
    switch (kind) {
    case REGISTER_SIGNOFFS:
        return "[ID]";
    case REGISTER_SUMMARIES:
        return "[DATE]";
    case REGISTER_MEASUREMENTS:
        return "GOAL";
    case REGISTER_SUBMISSIONS:
        return "DELIVERABLE";
    case REGISTER_SENT:
        return "COMMUNICATION";
    case REGISTER_PROGRESS:
    case REGISTER_TIMESHEETS:
        return "TASK";
    case REGISTER_EXPENSES:
        return "";
    default:
        return "ID";
    }
}

/* 1 if the text reads back from a line behind "# ". */
static int is_heading(const char *text, size_t n)
{
    return n && text[0] != ' ' && text[n - 1] != ' ' && text[n - 1] != '#' &&
           strcspn(text, "\r\n\t") == n;
}

/* The id in the name of an entry's file is the record's; a date there is its key date. */
static int said_by_path(struct draft *w, const struct field *field, const struct node *value)
{
    const char *stem = strrchr(w->place->path, '/');
    size_t n = stem ? strlen(++stem) : 0;

    if (!w->place->is_entry || !stem || value->kind != NODE_SCALAR)
        return 0;
    if (field->kind == FIELD_ID)
        return value->n + 3 == n && strncmp(stem, value->text, value->n) == 0;
    if (text_same(field->key, "name") && is_heading(value->text, value->n)) {
        w->name = value->text;
        return 1;
    }
    return w->table->key_date && text_same(field->key, w->table->key_date) && n > 10 &&
           value->n == 10 && strncmp(stem, value->text, 10) == 0;
}

_Noreturn static void lacks(const struct field *field)
{
    const struct table *wanted = table_of(REGISTER_PEOPLE);

    if (field->kind == FIELD_MONEY)
        options_wrong("'%s' is an amount, and the plan has no currency yet; write `currency: EUR`"
                      " (or another) under project first", field->key);
    for (int kind = REGISTERS - 1; kind >= 0 && !(field->refers & PARTY); kind--)
        if (field->refers & REGISTER_BIT(kind))
            wanted = table_of((enum register_kind)kind);
    options_wrong("'%s' names one of the %s, and the plan has none yet; make one first: plan-new"
                  " %s ID", field->key, wanted->name, wanted->singular);
}

static const char *help_of(const struct new_desk *desk, const struct field *field)
{
    if (field->words && (field->kind == FIELD_WORD || field->kind == FIELD_WORDS))
        return pool_format(desk->pool, "# %s; %s", field->words, field->help);
    return pool_format(desk->pool, "# %s", field->help);
}

/* A field in comments, a line each: its value may have several. */
static void offer(struct draft *w, const struct field *field)
{
    static const struct layout nowhere;
    struct pool *pool = w->desk.pool;
    struct node *value = new_value(&w->desk, w->table, field);
    struct comment help = {.text = help_of(&w->desk, field), .gap = 1};
    struct buf lines = {0};

    if (value && (field->kind == FIELD_TEXT || field->kind == FIELD_TEXTS ||
                  field->kind == FIELD_PROSE))
        value = new_words(&w->desk, "TODO"); /* the help stands beside it */
    value = value ? value : new_notation(&w->desk, "");
    value->key = field->key;
    struct entry *entry = entry_make(pool, value);

    help.n = (uint32_t)strlen(help.text);
    entry->beside = &help;
    fmt_print_entry(&lines, &nowhere, entry, 0, 0);
    for (const char *at = lines.text; *at;) {
        size_t n = strcspn(at, "\n");
        struct comment *comment = pool_take(pool, sizeof *comment);

        comment->text = pool_format(pool, "# %.*s", (int)n, at);
        comment->n = (uint32_t)n + 2;
        *w->offers_end = comment;
        w->offers_end = &comment->next;
        at += n + 1;
    }
    buf_release(&lines);
}

static struct node *value_of(struct draft *w, const struct field *field)
{
    const struct field *of = about(w->table);

    if (field == of && w->asked->id)
        return new_notation(&w->desk, w->asked->id);
    return new_value(&w->desk, w->table, field);
}

static int is_written(const struct draft *w, const struct field *field)
{
    if (field->kind == FIELD_ID)
        return w->desk.id != NULL;
    if (text_same(field->key, "name"))
        return !(w->table->flags & TABLE_FACT);
    return (field->flags & FIELD_REQUIRED) ||
           is_in(wishes[w->asked->kind].written, field->key);
}

/* A task has one size: what the user says of another one takes the place of its effort. */
static int has_other_size(struct draft *w, const struct field *field)
{
    static const char *const sizes[] = {"milestone", "duration", "fixed", "spans"};
    struct node *value;

    if (w->asked->kind != REGISTER_TASKS || !text_same(field->key, "effort"))
        return 0;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        if (new_set_value(&w->desk, w->asked, field_find(w->table, sizes[i], 0), &value))
            return 1;
    return 0;
}

static void field_take(struct draft *w, const struct field *field)
{
    struct node *value = NULL;

    if (field->kind == FIELD_COMPUTED || field->kind == FIELD_NESTED)
        return;
    int said = new_set_value(&w->desk, w->asked, field, &value);

    if (!said && is_written(w, field) && !has_other_size(w, field)) {
        value = value_of(w, field);
        if (!value && field->flags & FIELD_REQUIRED)
            lacks(field);
    }
    if (value && !said_by_path(w, field, value))
        node_add(w->desk.pool, w->fields, field->key, value);
    else if (!value && !said && is_in(wishes[w->asked->kind].offered, field->key))
        offer(w, field);
}

static void put_entry(struct draft *w, struct buf *out)
{
    struct entry *root = entry_make(w->desk.pool, w->fields);
    struct layout layout = {.root = root};

    root->below = w->offers;
    buf_puts(out, "---\n");
    if (root->child || root->below)
        fmt_print(out, &layout, 0);
    buf_format(out, "---\n\n%s%s\n", w->name ? "# " : "TODO", w->name ? w->name : "");
}

static void put_new_file(struct draft *w, struct buf *out)
{
    struct pool *pool = w->desk.pool;
    struct node *top = node_map(pool), *list = node_list(pool);

    node_add(pool, top, w->table->name, list);
    node_add(pool, list, NULL, w->fields);
    struct layout layout = {.root = entry_make(pool, top)};

    layout.root->child->child->below = w->offers;
    fmt_print(out, &layout, 1);
}

static int put_spliced(struct draft *w, struct load *load, struct buf *out)
{
    struct splice splice;
    int bad = splice_open(&splice, &load->diag, w->place->number);

    if (!bad) {
        const struct entry *list = entry_find(splice.layout.root, w->table->name);

        if (list && list->node->kind != NODE_LIST && !node_is_empty(list->node))
            options_wrong("'%s' in %s is no list; make it one first", w->table->name,
                          w->place->path);
        splice_append(&splice, NULL, NULL, w->table->name, w->fields);
        splice_below(&splice, w->fields, w->offers);
        splice_apply(&splice, out);
    }
    splice_release(&splice);
    return bad;
}

/* Facts are written by whom the user names, else by who stands for everybody. */
static const char *writer(struct draft *w)
{
    const struct record *person = new_person(w->desk.plan);
    const char *const keys[] = {"by", "person"};
    struct node *value = NULL;

    for (size_t i = 0; i < 2 && !value; i++) {
        const struct field *field = field_find(w->table, keys[i], 0);

        if (field)
            new_set_value(&w->desk, w->asked, field, &value);
    }
    if (value && value->kind == NODE_SCALAR && text_is_id(value->text, value->n))
        return value->text;
    return person ? person->id : "team";
}

/* A summary is of a day, which is all the name it has. */
static int32_t day_of(const struct new_asked *asked)
{
    int32_t day = asked->as_of;
    int minute;

    if (asked->kind == REGISTER_SUMMARIES && asked->id &&
        (date_parse(asked->id, strlen(asked->id), &day, &minute) != DATE_OK || minute >= 0))
        options_wrong("a summary is of a day, YYYY-MM-DD, and '%s' is none", asked->id);
    return day;
}

int new_record(struct load *load, const struct new_asked *asked, struct new_made *made)
{
    struct draft w = {.desk = {.plan = load->plan, .pool = &load->plan->pool,
                              .as_of = day_of(asked)},
                     .asked = asked, .table = table_of(asked->kind),
                     .fields = node_map(&load->plan->pool)};

    w.offers_end = &w.offers;
    w.desk.id = w.table->flags & TABLE_FACT ? NULL : asked->id;
    new_set_check(&w.desk, asked);
    struct new_place place = new_place(load, asked, writer(&w));

    w.place = &place;
    for (size_t i = 0; i < w.table->n; i++)
        field_take(&w, &w.table->field[i]);
    made->path = place.path;
    made->is_new = !place.number;
    if (place.is_entry)
        put_entry(&w, &made->text);
    else if (place.number)
        return put_spliced(&w, load, &made->text);
    else
        put_new_file(&w, &made->text);
    return 0;
}
