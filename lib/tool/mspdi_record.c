/*
 * Only inputs become part of a record: duration, links, constraint, calendar,
 * people. The dates that MS Project computed are left behind, except those of
 * a task scheduled by hand, which are inputs too.
 *
 * The plan hands down what a summary says of calendar and priority, and MS
 * Project does not; so a summary says neither.
 */
#include "tool/mspdi_record.h"

#include "base/date.h"
#include "tool/mspdi_amount.h"
#include "tool/mspdi_hours.h"
#include "tool/mspdi_when.h"

#include <string.h>

enum { ALAP = 1, MSO, MFO, SNET, SNLT, FNET, FNLT, FULL = 10000, USUAL_PRIORITY = 500 };

static int has(const struct node *e, const char *key)
{
    return node_find(e, key) != NULL;
}

/* " FS+2d" of a link, "" where nothing needs to be said. */
static const char *link_words(struct mspdi *m, const struct node *link,
                              const struct mspdi_task *from)
{
    static const char *const types[] = {"FF", "FS", "SF", "SS"};
    int64_t type = mspdi_number(link, "Type", 1), lag = mspdi_number(link, "LinkLag", 0);
    int64_t format = mspdi_number(link, "LagFormat", MSPDI_FORMAT_DAYS);
    int64_t size = lag < 0 ? -lag : lag;
    const char *amount = NULL, *sign = lag < 0 ? "-" : "+";

    if (type < 0 || type > 3)
        type = 1;
    if (lag == 0)
        return type == 1 ? "" : pool_format(m->pool, " %s", types[type]);
    if (!mspdi_is_percent(format)) {
        amount = mspdi_work(m, (size + 9) / 10, format);
    } else if (size <= 100) {
        amount = mspdi_percent(m, size * 100);
    } else { /* the plan's percents end at 100 */
        int64_t length = mspdi_minutes(from->xml, "Duration");

        amount = mspdi_work(m, length > 0 ? length * size / 100 : 0, MSPDI_FORMAT_DAYS);
    }
    return pool_format(m->pool, " %s%s%s", types[type], sign, amount);
}

static void put_links(struct mspdi *m, struct node *map, const struct mspdi_task *t)
{
    struct mspdi_list list;

    mspdi_list_init(m, &list);
    for (const struct node *e = t->xml->child; e; e = e->next) {
        if (strcmp(e->key, "PredecessorLink") != 0)
            continue;
        const struct mspdi_task *from = mspdi_task_find(m, mspdi_text(m, e, "PredecessorUID"));

        if (mspdi_flag(e, "CrossProject"))
            mspdi_lose(m, LOSS_LINK_OUTSIDE, "task", t->xml);
        else if (!from)
            mspdi_lose(m, LOSS_LINK_DANGLING, "task", t->xml);
        else
            mspdi_list_add(&list, node_text(m->pool, pool_format(m->pool, "%s%s", from->id,
                                                                 link_words(m, e, from))));
    }
    if (list.node->child)
        node_add(m->pool, map, "depends_on", list.node);
}

static void put_people(struct mspdi *m, struct node *map, const struct mspdi_task *t)
{
    struct mspdi_list list;

    if (!t->assigned)
        return;
    if (t->kind == MSPDI_SUMMARY) {
        mspdi_lose(m, LOSS_SUMMARY_PEOPLE, "task", t->xml);
        return;
    }
    mspdi_value(m, map, "owner", t->assigned->person->id);
    if (t->kind == MSPDI_MILESTONE)
        return;
    mspdi_list_init(m, &list);
    for (const struct mspdi_assigned *a = t->assigned; a; a = a->next) {
        const char *id = a->person->id;

        if (a->share < FULL)
            id = pool_format(m->pool, "%s %s", id, mspdi_percent(m, a->share));
        mspdi_list_add(&list, node_text(m->pool, id));
    }
    node_add(m->pool, map, "assignees", list.node);
}

/* "snet 2026-01-05" of a constraint in the file, or NULL. */
static const char *constraint_words(struct mspdi *m, const struct mspdi_task *t, int64_t type)
{
    static const char *const words[] = {[MSO] = "mso", [MFO] = "mfo",   [SNET] = "snet",
                                        [SNLT] = "snlt", [FNET] = "fnet", [FNLT] = "fnlt"};
    int64_t moment = mspdi_moment(t->xml, "ConstraintDate");

    if (type == ALAP)
        return "alap";
    if (moment == MOMENT_NONE) {
        mspdi_lose(m, LOSS_CONSTRAINT_DATE, "task", t->xml);
        return NULL;
    }
    const char *when =
        type == MSO || type == SNET
            ? mspdi_when_start(m, moment, t->calendar, mspdi_is_elapsed(t->format))
        : type == MFO ? mspdi_when_end(m, moment, t->calendar)
                      : mspdi_when_minute(m, moment);

    return pool_format(m->pool, "%s %s", words[type], when);
}

static void put_constraint(struct mspdi *m, struct node *map, const struct mspdi_task *t)
{
    int64_t type = mspdi_number(t->xml, "ConstraintType", 0);

    if (t->is_manual && t->kind == MSPDI_SUMMARY)
        mspdi_lose(m, LOSS_SUMMARY_DATES, "task", t->xml);
    if (t->is_manual && t->kind == MSPDI_MILESTONE)
        mspdi_value(m, map, "fixed", mspdi_when_start(m, t->start, t->calendar, 0));
    else if (t->is_manual || type < ALAP || type > FNLT)
        return;
    else if (t->kind == MSPDI_SUMMARY && type != SNET && type != FNLT)
        mspdi_lose(m, LOSS_SUMMARY_CONSTRAINT, "task", t->xml);
    else
        mspdi_value(m, map, "constraint", constraint_words(m, t, type));
}

static void put_fixed(struct mspdi *m, struct node *map, const struct mspdi_task *t)
{
    const char *from = mspdi_when_start(m, t->start, t->calendar, mspdi_is_elapsed(t->format));
    const char *to = mspdi_when_end(m, t->finish, t->calendar);

    mspdi_value(m, map, "fixed", strcmp(from, to) == 0 && strlen(from) == 10
                                     ? from
                                     : pool_format(m->pool, "%s..%s", from, to));
}

static void put_priority(struct mspdi *m, struct node *map, const struct mspdi_task *t)
{
    int64_t priority = mspdi_number(t->xml, "Priority", USUAL_PRIORITY);

    if (priority == USUAL_PRIORITY)
        return;
    if (t->kind == MSPDI_SUMMARY) {
        mspdi_lose(m, LOSS_SUMMARY_PRIORITY, "task", t->xml);
        return;
    }
    priority = priority < 1 ? 1 : priority > 1000 ? 1000 : priority;
    mspdi_value(m, map, "priority", pool_format(m->pool, "%d", (int)priority));
}

static void put_calendar(struct mspdi *m, struct node *map, const struct mspdi_task *t)
{
    if (t->kind == MSPDI_SUMMARY) {
        if (mspdi_number(t->xml, "CalendarUID", -1) > 0)
            mspdi_lose(m, LOSS_SUMMARY_CALENDAR, "task", t->xml);
    } else if (t->calendar != mspdi_task_usual_calendar(m, t)) {
        mspdi_value(m, map, "calendar", mspdi_hours_ask(m, t->calendar));
    }
}

static void rest_lose(struct mspdi *m, const struct mspdi_task *t)
{
    const struct node *e = t->xml;

    if (t->is_split)
        mspdi_lose(m, LOSS_SPLIT, "task", e);
    if (mspdi_number(e, "LevelingDelay", 0))
        mspdi_lose(m, LOSS_LEVELING_DELAY, "task", e);
    if (mspdi_flag(e, "IsSubproject"))
        mspdi_lose(m, LOSS_INSERTED_PROJECT, "task", e);
    if (mspdi_micro(e, "FixedCost", 0))
        mspdi_lose(m, LOSS_FIXED_COST, "task", e);
    if (has(e, "Baseline"))
        mspdi_lose(m, LOSS_BASELINE, "task", e);
    if (has(e, "ExtendedAttribute") || has(e, "OutlineCode"))
        mspdi_lose(m, LOSS_CUSTOM, "task", e);
    if (mspdi_text(m, e, "HyperlinkAddress"))
        mspdi_lose(m, LOSS_HYPERLINK, "task", e);
}

static struct node *ext_node(struct mspdi *m, const struct mspdi_task *t)
{
    struct node *map = node_map(m->pool);

    mspdi_value(m, map, "mspdi", t->uid);
    return map;
}

/* The record of one task, without those below it. */
static struct node *task_node(struct mspdi *m, const struct mspdi_task *t)
{
    struct node *map = node_map(m->pool);
    int64_t deadline = mspdi_moment_end(t->xml, "Deadline");

    mspdi_value(m, map, "id", t->id);
    mspdi_words(m, map, "name", t->name);
    if (t->up && t->depth == 1)
        mspdi_value(m, map, "parent", t->up->id);
    if (t->kind == MSPDI_MILESTONE)
        mspdi_value(m, map, "milestone", "true");
    put_people(m, map, t);
    if (t->kind == MSPDI_TIMED)
        mspdi_value(m, map, "duration", mspdi_work(m, t->minutes, t->format));
    put_links(m, map, t);
    put_constraint(m, map, t);
    if (t->kind == MSPDI_PINNED)
        put_fixed(m, map, t);
    if (deadline != MOMENT_NONE)
        mspdi_value(m, map, "due", mspdi_when_end(m, deadline, t->calendar));
    put_priority(m, map, t);
    put_calendar(m, map, t);
    if (t->uid[0])
        node_add(m->pool, map, "ext", ext_node(m, t));
    mspdi_words(m, map, "note", mspdi_prose(m, t->xml, "Notes"));
    rest_lose(m, t);
    return map;
}

struct node *mspdi_record_tasks(struct mspdi *m)
{
    struct mspdi_list top;

    mspdi_list_init(m, &top);
    for (size_t i = 0; i < m->tasks; i++) {
        struct mspdi_task *t = &m->task[i];
        struct node *map = task_node(m, t);

        mspdi_list_add(t->depth == 1 ? &top : &t->up->tasks, map);
        if (t->has_children) {
            mspdi_list_init(m, &t->tasks);
            node_add(m->pool, map, "tasks", t->tasks.node);
        }
    }
    return top.node;
}
