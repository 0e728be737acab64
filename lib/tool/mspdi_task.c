/*
 * The outline is said by levels alone: a task belongs to the last one above
 * it with a lower level. Level 0, or UID 0, is the project itself where
 * nothing is linked to it.
 *
 * MS Project counts a duration on the task's calendar, else on that of the
 * one person assigned, else on the project's; so does the plan.
 */
#include "tool/mspdi_task.h"

#include "base/date.h"
#include "tool/mspdi_amount.h"
#include "tool/mspdi_when.h"

#include <string.h>

enum { FULL = 10000, CROWD = 500 };

static int is_skipped(struct mspdi *m, const struct node *e)
{
    if (mspdi_flag(e, "IsNull"))
        return 1;
    if (!mspdi_flag(e, "ExternalTask"))
        return 0;
    mspdi_lose(m, LOSS_EXTERNAL_TASK, "task", e);
    return 1;
}

/* "1.2.1" is on level 3, "0" on level 0. */
static int64_t level_of(struct mspdi *m, const struct node *e)
{
    const char *number = mspdi_text(m, e, "OutlineNumber");
    int64_t level = mspdi_number(e, "OutlineLevel", -1);

    if (level >= 0 || !number)
        return level >= 0 ? level : 1;
    level = strcmp(number, "0") != 0;
    for (; *number; number++)
        level += *number == '.';
    return level;
}

static int links_to(struct mspdi *m, const struct node *e, const char *uid)
{
    for (const struct node *link = e->child; link; link = link->next) {
        const char *to = strcmp(link->key, "PredecessorLink") == 0
                             ? mspdi_text(m, link, "PredecessorUID")
                             : NULL;

        if (to && strcmp(to, uid) == 0)
            return 1;
    }
    return 0;
}

/* The row that stands for the project: UID 0, or alone on level 0 and in no link. */
const struct node *mspdi_task_whole(struct mspdi *m)
{
    const struct node *list = mspdi_children(m->xml, "Tasks"), *whole = NULL;

    for (const struct node *e = list; e; e = e->next) {
        if (mspdi_flag(e, "IsNull") || level_of(m, e) > 0)
            continue;
        if (whole)
            return mspdi_number(whole, "UID", -1) == 0 ? whole : NULL;
        whole = e;
    }
    const char *uid = whole ? mspdi_text(m, whole, "UID") : NULL;

    if (!uid || strcmp(uid, "0") == 0)
        return whole;
    for (const struct node *e = list; e; e = e->next)
        if (links_to(m, e, uid))
            return NULL;
    return node_find(whole, "PredecessorLink") || !mspdi_flag(whole, "Summary") ? NULL : whole;
}

static void task_read(struct mspdi *m, const struct node *e, struct mspdi_task *t)
{
    const char *number = mspdi_text(m, e, "ID");

    t->xml = e;
    t->uid = mspdi_text(m, e, "UID");
    t->name = mspdi_line(m, e, "Name");
    t->level = level_of(m, e);
    t->is_manual = (uint8_t)mspdi_flag(e, "Manual");
    t->is_active = !node_find(e, "Active") || mspdi_flag(e, "Active");
    t->start = mspdi_moment(e, "Start");
    t->finish = mspdi_moment_end(e, "Finish");
    if (!t->uid)
        t->uid = number ? number : "";
    if (!t->name)
        t->name = pool_format(m->pool, "Task %s", number ? number : t->uid);
    if (t->uid[0] && !map_find(&m->task_of, t->uid, strlen(t->uid)))
        *map_slot(&m->task_of, t->uid, strlen(t->uid)) = (uint32_t)(t - m->task) + 1;
}

/* Puts the task below the last one above it with a lower level. */
static void outline_place(struct mspdi *m, struct mspdi_task *t)
{
    struct mspdi_task *up = t > m->task ? t - 1 : NULL;

    while (up && up->level >= t->level)
        up = up->up;
    t->up = up;
    t->depth = up && up->depth < MSPDI_DEPTH_LIMIT ? up->depth + 1 : 1;
    if (up)
        up->has_children = 1;
    t->id = import_id(&m->ids, t->name, up ? up->id : NULL, "task", t->uid);
}

struct mspdi_task *mspdi_task_find(struct mspdi *m, const char *uid)
{
    uint32_t number = uid ? map_find(&m->task_of, uid, strlen(uid)) : 0;

    return number ? &m->task[number - 1] : NULL;
}

static void person_assign(struct mspdi *m, struct mspdi_task *t, const struct mspdi_person *person,
                          int64_t share)
{
    struct mspdi_assigned **end = &t->assigned;

    while (*end && (*end)->person != person)
        end = &(*end)->next;
    if (!*end && t->people == CROWD) {
        mspdi_lose(m, LOSS_CROWD, "task", t->xml);
        return;
    }
    if (!*end) {
        *end = pool_take(&m->scratch, sizeof **end);
        (*end)->person = person;
        t->people++;
    }
    (*end)->share += share < 0 ? 0 : share;
    if ((*end)->share > FULL) {
        mspdi_lose(m, LOSS_UNITS, "task", t->xml);
        (*end)->share = FULL;
    }
}

static void assignment_read(struct mspdi *m, const struct node *e)
{
    struct mspdi_task *t = mspdi_task_find(m, mspdi_text(m, e, "TaskUID"));
    const char *uid = mspdi_text(m, e, "ResourceUID");

    if (!t)
        return;
    if (!uid || mspdi_number(e, "ResourceUID", 0) <= 0)
        return; /* nobody yet */
    uint32_t number = map_find(&m->person_of, uid, strlen(uid));

    if (!number) {
        mspdi_lose(m, LOSS_NEEDS, "task", t->xml);
        return;
    }
    person_assign(m, t, &m->person[number - 1], mspdi_micro(e, "Units", 1000000) / 100);
    if (mspdi_number(e, "WorkContour", 0) > 0)
        mspdi_lose(m, LOSS_CONTOUR, "task", t->xml);
    if (mspdi_number(e, "Delay", 0) || mspdi_number(e, "LevelingDelay", 0))
        mspdi_lose(m, LOSS_DELAY, "task", t->xml);
    if (mspdi_minutes(e, "OvertimeWork") > 0)
        mspdi_lose(m, LOSS_OVERTIME, "task", t->xml);
}

struct mspdi_calendar *mspdi_task_usual_calendar(struct mspdi *m, const struct mspdi_task *t)
{
    return t->people == 1 && t->kind != MSPDI_MILESTONE ? t->assigned->person->calendar
                                                        : m->standard;
}

/* A task without a duration: how long it lasts from its start to its finish, if they are known. */
static void duration_from_dates(struct mspdi *m, struct mspdi_task *t)
{
    t->format = MSPDI_FORMAT_DAYS;
    t->minutes = m->units.day ? m->units.day : 480; /* as MS Project takes it */
    if (t->start == MOMENT_NONE || t->finish == MOMENT_NONE || t->finish < t->start) {
        mspdi_lose(m, LOSS_DURATION, "task", t->xml);
        return;
    }
    t->minutes = mspdi_when_between(m, t->calendar, t->start, t->finish);
    if (t->minutes == 0) {
        t->minutes = t->finish - t->start;
        t->format = MSPDI_FORMAT_DAYS + 1;
    }
    if (!m->from_dates++)
        m->from_dates_at = t->xml->at;
}

static void kind_find(struct mspdi *m, struct mspdi_task *t)
{
    int dated = t->start != MOMENT_NONE && t->finish != MOMENT_NONE && t->finish >= t->start;
    int marked = mspdi_flag(t->xml, "Milestone");

    t->minutes = mspdi_minutes(t->xml, "Duration");
    t->format = mspdi_number(t->xml, "DurationFormat", MSPDI_FORMAT_DAYS);
    t->is_manual &= (uint8_t)dated;
    if (t->has_children)
        t->kind = MSPDI_SUMMARY;
    else if (t->minutes == 0 || (t->minutes < 0 && (marked || (dated && t->start == t->finish))))
        t->kind = MSPDI_MILESTONE;
    else
        t->kind = t->is_manual ? MSPDI_PINNED : MSPDI_TIMED;
    if (t->kind == MSPDI_TIMED && t->minutes < 0)
        duration_from_dates(m, t);
    if (marked && (t->kind == MSPDI_TIMED || t->kind == MSPDI_PINNED))
        mspdi_lose(m, LOSS_MILESTONE_MARK, "task", t->xml);
}

/* The calendar that MS Project counts the task on. */
static void calendar_find(struct mspdi *m, struct mspdi_task *t)
{
    struct mspdi_calendar *own = mspdi_number(t->xml, "CalendarUID", -1) > 0
                                     ? mspdi_calendar_named(m, t->xml, "CalendarUID")
                                     : NULL;

    t->calendar = own                ? own
                  : t->people == 1 ? t->assigned->person->calendar
                                   : m->standard;
}

/* Work, then none in a stretch where CALENDAR has working time, and work again. */
static int is_split(struct mspdi *m, const struct node *assignment,
                    struct mspdi_calendar *calendar)
{
    int worked = 0, paused = 0;

    for (const struct node *e = assignment->child; e; e = e->next) {
        int64_t type = strcmp(e->key, "TimephasedData") == 0 ? mspdi_number(e, "Type", 0) : 0;
        int64_t minutes = type == 1 || type == 2 ? mspdi_minutes(e, "Value") : -1;
        int64_t from = mspdi_moment(e, "Start"), to = mspdi_moment(e, "Finish");

        if (minutes > 0 && paused)
            return 1;
        worked |= minutes > 0;
        if (minutes == 0 && worked && from != MOMENT_NONE && to > from)
            paused |= mspdi_when_between(m, calendar, from, to) > 0;
    }
    return 0;
}

static void split_look(struct mspdi *m, const struct node *e)
{
    struct mspdi_task *t = mspdi_task_find(m, mspdi_text(m, e, "TaskUID"));
    const char *uid = mspdi_text(m, e, "ResourceUID");
    uint32_t number = uid ? map_find(&m->person_of, uid, strlen(uid)) : 0;

    if (t && !t->is_split)
        t->is_split = (uint8_t)is_split(m, e, number ? m->person[number - 1].calendar
                                                     : t->calendar);
}

void mspdi_tasks_read(struct mspdi *m, const struct node *whole)
{
    const struct node *list = mspdi_children(m->xml, "Tasks");
    size_t n = 0;

    for (const struct node *e = list; e; e = e->next)
        n++;
    m->task = pool_take(&m->scratch, (n + 1) * sizeof *m->task);
    for (const struct node *e = list; e; e = e->next)
        if (e != whole && !is_skipped(m, e)) {
            struct mspdi_task *t = &m->task[m->tasks++];

            task_read(m, e, t);
            outline_place(m, t);
        }
    for (const struct node *e = mspdi_children(m->xml, "Assignments"); e; e = e->next)
        assignment_read(m, e);
    for (size_t i = 0; i < m->tasks; i++) {
        calendar_find(m, &m->task[i]);
        kind_find(m, &m->task[i]);
    }
    for (const struct node *e = mspdi_children(m->xml, "Assignments"); e; e = e->next)
        split_look(m, e);
}
