/* The notations of a task: links, assignees, constraints, priority. */
#include "plan/bind_room.h"

#include "base/text.h"
#include "plan/words.h"

#include <string.h>

static size_t skip_blanks(const char *text, size_t at)
{
    return at + strspn(text + at, " \t");
}

/* FS, SS, FF or SF at TEXT; -1 if it is none. */
static int type_at(const char *text, size_t n)
{
    for (int type = 0; n == 2 && type < 4; type++)
        if (memcmp(words_link_type((enum link_type)type), text, 2) == 0)
            return type;
    return -1;
}

/* +1d, -50%, +3ed; all N bytes. */
static int lag_read(struct bind *b, const char *text, size_t n, struct link *link)
{
    if (n && text[n - 1] == '%') {
        struct number share = {0};
        int plus = text[0] == '+';
        int fault = value_number(text + plus, n - 1 - (size_t)plus, &share);

        if (share.micro > 10000000000 || share.micro < -10000000000)
            return DIAG_NOT_A_LINK; /* a hundred times its length */
        link->percent = 1;
        link->lag.minutes = (int32_t)(share.micro / 10000);
        return fault;
    }
    return value_lag(&b->plan->units, text, n, &link->lag);
}

static int link_short(struct bind *b, const struct node *e, struct link *link)
{
    const char *text = e->text;
    size_t id = strcspn(text, " \t");

    link->task = bind_ref(b, text, id, e->at);
    if (id == e->n)
        return VALUE_FINE;
    size_t at = skip_blanks(text, id), letters = strspn(text + at, "FS");

    if (letters) {
        int type = type_at(text + at, letters);

        if (type < 0)
            return DIAG_NOT_A_LINK;
        link->type = (uint8_t)type;
        at = skip_blanks(text, at + letters);
    }
    if (at >= e->n)
        return VALUE_FINE;
    if (text[at] != '+' && text[at] != '-')
        return DIAG_NOT_A_LINK;
    char sign = text[at];
    size_t amount = skip_blanks(text, at + 1);
    const char *lag = diag_text(b->diag, "%c%s", sign, text + amount);

    return lag_read(b, lag, strlen(lag), link) == VALUE_FINE ? VALUE_FINE : DIAG_NOT_A_LINK;
}

static int link_long(struct bind *b, const struct node *map, struct link *link)
{
    const struct node *task = node_find(map, "task"), *type = node_find(map, "type");
    const struct node *lag = node_find(map, "lag");

    bind_keys(b, map, "task/type/lag");
    if (!task || task->kind != NODE_SCALAR)
        return DIAG_NOT_A_LINK;
    link->task = bind_ref(b, task->text, task->n, task->at);
    if (type && !node_is_empty(type)) {
        int which = type->kind == NODE_SCALAR ? type_at(type->text, type->n) : -1;

        if (which < 0)
            return DIAG_NOT_A_LINK;
        link->type = (uint8_t)which;
    }
    if (!lag || node_is_empty(lag))
        return VALUE_FINE;
    return lag->kind == NODE_SCALAR ? lag_read(b, lag->text, lag->n, link) : DIAG_NOT_A_LINK;
}

void bind_links(struct bind *b, const struct node *node, struct links *into)
{
    into->v = pool_take(&b->plan->pool, bind_count(node) * sizeof *into->v);
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        struct link *link = &into->v[into->n];
        int fault = VALUE_FINE;

        if (node_is_empty(e))
            continue;
        if (e->kind == NODE_LIST)
            fault = DIAG_NOT_A_LINK;
        else
            fault = e->kind == NODE_MAP ? link_long(b, e, link) : link_short(b, e, link);
        link->lag.at = e->at;
        if (fault != VALUE_FINE) {
            bind_fault(b, fault, e);
            memset(link, 0, sizeof *link);
        } else {
            into->n++;
        }
    }
}

static size_t bars_in(const char *text)
{
    size_t n = 1;

    for (; *text; text++)
        n += *text == '|';
    return n;
}

/* `li`, `zhao 50%`: one who may work, at N bytes of TEXT. */
static int candidate(struct bind *b, const struct node *e, size_t from, size_t to,
                     struct assignee *into)
{
    const char *text = e->text;

    from = skip_blanks(text, from);
    size_t id = from + strcspn(text + from, " \t|");

    if (id > to)
        id = to;
    if (id == from)
        return DIAG_NOT_AN_ASSIGNEE;
    struct percent units = {10000, 0};

    if (skip_blanks(text, id) < to) {
        int fault = value_percent(text + id, to - id, &units);

        if (fault != VALUE_FINE)
            return DIAG_NOT_AN_ASSIGNEE;
    }
    into->any[into->n].person = bind_ref(b, text + from, id - from, e->at + (uint32_t)from);
    into->any[into->n++].units = units.bp;
    return VALUE_FINE;
}

/* `li | zhao 50%` */
static int assignee_short(struct bind *b, const struct node *e, struct assignee *into)
{
    into->any = pool_take(&b->plan->pool, bars_in(e->text) * sizeof *into->any);
    for (size_t from = 0, to; from <= e->n; from = to + 1) {
        to = from + strcspn(e->text + from, "|");
        int fault = candidate(b, e, from, to, into);

        if (fault != VALUE_FINE)
            return fault;
    }
    return VALUE_FINE;
}

/* `any: [li, zhao 50%]`, or `person: li`. */
static int candidates_long(struct bind *b, const struct node *map, struct assignee *into)
{
    const struct node *person = node_find(map, "person"), *any = node_find(map, "any");
    const struct node *list = any ? any : person;

    if (!list || (any && person))
        return DIAG_NOT_AN_ASSIGNEE;
    into->any = pool_take(&b->plan->pool, bind_count(list) * sizeof *into->any);
    for (const struct node *e = bind_first(list); e; e = bind_next(list, e))
        if (e->kind != NODE_SCALAR || candidate(b, e, 0, e->n, into) != VALUE_FINE)
            return DIAG_NOT_AN_ASSIGNEE;
    return into->n ? VALUE_FINE : DIAG_NOT_AN_ASSIGNEE;
}

/* The entry of MAP under KEY as KIND; missing is fine. */
static int entry_read(struct bind *b, const struct node *map, const char *key,
                      enum field_kind kind, void *into)
{
    static const int faults[FIELD_KINDS] = {[FIELD_WORK] = DIAG_NOT_WORK,
                                            [FIELD_WHOLE] = DIAG_NOT_WHOLE,
                                            [FIELD_PERCENT] = DIAG_NOT_A_PERCENT};
    const struct node *node = node_find(map, key);

    if (!node || node_is_empty(node))
        return VALUE_FINE;
    if (node->kind != NODE_SCALAR)
        return faults[kind];
    *field_place(kind, into) = node->at;
    return bind_value_read(b, kind, node, into);
}

/* `skill: testing`, with `level` and `count`. */
static int skill_long(struct bind *b, const struct node *map, struct assignee_more *into)
{
    const struct node *skill = node_find(map, "skill");
    struct whole level = {1, 0}, count = {1, 0};
    int fault = entry_read(b, map, "level", FIELD_WHOLE, &level);

    if (fault == VALUE_FINE)
        fault = entry_read(b, map, "count", FIELD_WHOLE, &count);
    if (skill->kind != NODE_SCALAR || node_find(map, "any") || node_find(map, "person"))
        return DIAG_NOT_AN_ASSIGNEE;
    into->skill = bind_ref(b, skill->text, skill->n, skill->at);
    if (fault != VALUE_FINE || level.value < 0 || level.value > 5 || count.value < 1 ||
        count.value > 1000)
        return fault != VALUE_FINE ? fault : DIAG_NOT_AN_ASSIGNEE;
    into->level = (int16_t)level.value;
    into->count = (int16_t)count.value;
    return VALUE_FINE;
}

static int assignee_long(struct bind *b, const struct node *map, struct assignee *into)
{
    struct percent share = {10000, 0};
    struct assignee_more *more = pool_take(&b->plan->pool, sizeof *more);
    int fault = node_find(map, "skill") ? skill_long(b, map, more)
                                        : candidates_long(b, map, into);

    bind_keys(b, map, "person/any/skill/level/count/units/effort/max_per_day/max_per_week");
    if (fault == VALUE_FINE)
        fault = entry_read(b, map, "units", FIELD_PERCENT, &share);
    if (fault == VALUE_FINE)
        fault = entry_read(b, map, "effort", FIELD_WORK, &into->effort);
    if (fault == VALUE_FINE)
        fault = entry_read(b, map, "max_per_day", FIELD_WORK, &more->max_per_day);
    if (fault == VALUE_FINE)
        fault = entry_read(b, map, "max_per_week", FIELD_WORK, &more->max_per_week);
    more->units = share.bp;
    into->more = more;
    for (size_t i = 0; share.at && i < into->n; i++)
        into->any[i].units = share.bp;
    return fault;
}

void bind_assignees(struct bind *b, const struct node *node, struct assignees *into)
{
    into->at = node->at;
    into->v = pool_take(&b->plan->pool, bind_count(node) * sizeof *into->v);
    for (const struct node *e = bind_first(node); e; e = bind_next(node, e)) {
        struct assignee *assignee = &into->v[into->n];

        if (node_is_empty(e))
            continue;
        int fault = e->kind == NODE_LIST  ? DIAG_NOT_AN_ASSIGNEE
                    : e->kind == NODE_MAP ? assignee_long(b, e, assignee)
                                          : assignee_short(b, e, assignee);

        assignee->at = e->at;
        if (fault != VALUE_FINE) {
            bind_fault(b, fault, e);
            memset(assignee, 0, sizeof *assignee);
        } else {
            into->n++;
        }
    }
    if (bind_count(node) && !into->n)
        into->at = 0; /* nothing of it could be read: as if not given */
}

void bind_constraint(struct bind *b, const struct node *node, struct constraint *into)
{
    if (!bind_scalar(b, node, "a type and a date"))
        return;
    size_t n = strcspn(node->text, " "), at = skip_blanks(node->text, n);
    int type = CONSTRAINT_ASAP;

    for (; type <= CONSTRAINT_MFO; type++) {
        const char *word = words_constraint((enum constraint_type)type);

        if (strlen(word) == n && memcmp(word, node->text, n) == 0)
            break;
    }
    int dated = type > CONSTRAINT_ALAP;
    int fault = type > CONSTRAINT_MFO || dated != (at < node->n) ? DIAG_NOT_A_CONSTRAINT
                                                                 : VALUE_FINE;

    if (fault == VALUE_FINE && dated)
        fault = value_when(node->text + at, node->n - at, &into->when);
    if (fault != VALUE_FINE) {
        bind_fault(b, fault, node);
        return;
    }
    into->type = (uint8_t)type;
    into->at = into->when.at = node->at;
}

void bind_priority(struct bind *b, const struct node *node, struct priority *into)
{
    struct number number = {0};

    if (!bind_scalar(b, node, "one word or number"))
        return;
    int value = words_priority_of(node->text);

    if (value)
        *into = (struct priority){(int16_t)value, node->at};
    else if (value_number(node->text, node->n, &number) == VALUE_FINE &&
             number.micro >= 1000000 && number.micro <= 1000000000 &&
             number.micro % 1000000 == 0)
        *into = (struct priority){(int16_t)(number.micro / 1000000), node->at};
    else
        diag_add(b->diag, DIAG_NOT_A_WORD, ((struct place){b->file, node->at}),
                 diag_quote(b->diag, node->text), b->field->key,
                 bind_nearest(b, "critical/high/medium/low", node->text),
                 "critical/high/medium/low/1..1000");
}
