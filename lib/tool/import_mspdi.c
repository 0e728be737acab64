/*
 * Calendars are read first, then people, then tasks with who is assigned to
 * them: each needs the one before. Records are made the other way round,
 * since tasks and people ask for the calendars they name, and a calendar
 * that nobody asks for may be left out.
 */
#include "tool/import_mspdi.h"

#include "base/date.h"
#include "read/xml.h"
#include "tool/mspdi.h"
#include "tool/mspdi_amount.h"
#include "tool/mspdi_hours.h"
#include "tool/mspdi_people.h"
#include "tool/mspdi_progress.h"
#include "tool/mspdi_record.h"
#include "tool/mspdi_task.h"
#include "tool/mspdi_when.h"

#include <string.h>

/* MSBuild's files have a Project at their root as well. */
static int is_ms_project(const struct node *root)
{
    static const char *const signs[] = {"Tasks", "Calendars", "Resources", "StartDate",
                                        "SaveVersion"};

    for (size_t i = 0; strcmp(root->key, "Project") == 0 && i < sizeof signs / sizeof *signs; i++)
        if (node_find(root, signs[i]))
            return 1;
    return 0;
}

static void refuse(struct diag *diag, uint32_t number, const struct node *root)
{
    const char *what = "is what it begins with";

    if (strcmp(root->key, "APIBusinessObjects") == 0)
        what = "is what Primavera P6 begins its files with";
    else if (strcmp(root->key, "Project") == 0)
        what = "is what it begins with, but there are no tasks in it";
    diag_add(diag, DIAG_NOT_MS_PROJECT, ((struct place){number, root->at}),
             diag_text(diag, "<%.60s>", root->key), what);
}

/* What a day and a week are, where the plan can say it exactly; else amounts are in hours. */
static void units_read(struct mspdi *m)
{
    int64_t day = mspdi_number(m->xml, "MinutesPerDay", 480);
    int64_t week = mspdi_number(m->xml, "MinutesPerWeek", 2400);
    const char *currency = mspdi_text(m, m->xml, "CurrencyCode");

    if (day > 0 && day <= 1440 && day % 3 == 0)
        m->units.day = (int32_t)day;
    if (m->units.day && week >= day && week <= 7 * 1440 && week * 100 % day == 0)
        m->units.week = (int32_t)week;
    if (currency && strlen(currency) == 3 && strspn(currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3)
        memcpy(m->units.currency, currency, 4);
}

/* "site" of "plans/site.xml"; NULL if the file has no name. */
static const char *stem(struct mspdi *m)
{
    const char *path = files_get(m->diag->files, m->file)->path, *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path, *dot = strrchr(name, '.');

    if (strcmp(path, "standard input") == 0 || !name[0])
        return NULL;
    return pool_text(m->pool, name, dot && dot > name ? (size_t)(dot - name) : strlen(name));
}

/* A file's name in <Name> says no more than the name of this one. */
static const char *project_name(struct mspdi *m, const struct node *whole)
{
    const char *name = mspdi_line(m, m->xml, "Title");

    if (!name && whole)
        name = mspdi_line(m, whole, "Name");
    if (!name)
        name = mspdi_line(m, m->xml, "Name");
    size_t n = name ? strlen(name) : 0;

    if (n > 4 && (strcmp(name + n - 4, ".xml") == 0 || strcmp(name + n - 4, ".mpp") == 0))
        name = pool_text(m->pool, name, n - 4);
    if (!name)
        name = stem(m);
    return name ? name : "Imported project";
}

/* The person that the file names as manager, if that is one of its people. */
static const char *manager_of(struct mspdi *m)
{
    const char *name = mspdi_line(m, m->xml, "Manager");

    for (size_t i = 0; name && i < m->people; i++)
        if (strcmp(m->person[i].name, name) == 0)
            return m->person[i].id;
    return NULL;
}

/* A bare date only if it is the same minute in every calendar that work is counted on. */
static const char *start_of(struct mspdi *m)
{
    static const char *const otherwise[] = {"CurrentDate", "CreationDate", "LastSaved"};
    int64_t start = mspdi_moment(m->xml, "StartDate");

    for (size_t i = 0; start == MOMENT_NONE && i < m->tasks; i++)
        start = m->task[i].start;
    for (size_t i = 0; start == MOMENT_NONE && i < sizeof otherwise / sizeof *otherwise; i++)
        start = mspdi_moment(m->xml, otherwise[i]);
    if (start == MOMENT_NONE)
        return NULL;
    for (size_t i = 0; i < m->tasks; i++) {
        const char *text = mspdi_when_start(m, start, m->task[i].calendar, 1);

        if (strlen(text) > 10)
            return text;
    }
    return mspdi_when_start(m, start, m->standard, 1);
}

static struct node *project_node(struct mspdi *m, const char *id, const char *name)
{
    struct node *map = node_map(m->pool);
    int64_t finish = mspdi_moment_end(m->xml, "FinishDate");

    mspdi_value(m, map, "id", id);
    mspdi_words(m, map, "name", name);
    mspdi_value(m, map, "manager", manager_of(m));
    mspdi_value(m, map, "start", start_of(m));
    if (node_find(m->xml, "ScheduleFromStart") && !mspdi_flag(m->xml, "ScheduleFromStart")) {
        mspdi_lose(m, LOSS_FROM_FINISH, "the project", m->xml);
        if (finish != MOMENT_NONE)
            mspdi_value(m, map, "finish", mspdi_when_end(m, finish, m->standard));
    }
    mspdi_value(m, map, "calendar", m->standard->id);
    if (m->units.day) {
        mspdi_value(m, map, "hours_per_day", mspdi_decimal(m, m->units.day * 100 / 60));
        if (m->units.week)
            mspdi_value(m, map, "days_per_week",
                        mspdi_decimal(m, m->units.week * 100 / m->units.day));
    }
    if (m->units.currency[0])
        mspdi_value(m, map, "currency", m->units.currency);
    return map;
}

/* Open work stays where it is, as MS Project leaves it. */
static struct node *policy_node(struct mspdi *m)
{
    struct node *policy = node_map(m->pool), *schedule = node_map(m->pool);

    mspdi_value(m, schedule, "unfinished", "keep");
    node_add(m->pool, policy, "schedule", schedule);
    return policy;
}

static void register_add(struct mspdi *m, struct node *plan, const char *key, struct node *rows)
{
    if (rows->child)
        node_add(m->pool, plan, key, rows);
}

static struct node *plan_make(struct mspdi *m)
{
    struct node *plan = node_map(m->pool);
    const struct node *whole = mspdi_task_whole(m);
    const char *name = project_name(m, whole);
    const char *id = import_id(&m->ids, name, NULL, "project", "1");

    mspdi_calendars_read(m);
    mspdi_people_read(m);
    mspdi_tasks_read(m, whole);
    mspdi_hours_choose(m);
    struct node *tasks = mspdi_record_tasks(m), *people = mspdi_people_register(m);

    register_add(m, plan, "project", project_node(m, id, name));
    register_add(m, plan, "policy", policy_node(m));
    register_add(m, plan, "calendars", mspdi_hours_register(m));
    register_add(m, plan, "people", people);
    register_add(m, plan, "tasks", tasks);
    register_add(m, plan, "progress", mspdi_progress_register(m));
    return plan;
}

static void rest_say(struct mspdi *m)
{
    mspdi_lost_say(m);
    if (m->from_dates)
        diag_add(m->diag, DIAG_DURATION_FROM_DATES, ((struct place){m->file, m->from_dates_at}),
                 diag_text(m->diag, "%zu task%s", m->from_dates, m->from_dates > 1 ? "s" : ""));
}

static void release(struct mspdi *m)
{
    mspdi_calendars_release(m);
    map_release(&m->person_of);
    map_release(&m->task_of);
    import_ids_release(&m->ids);
    pool_release(&m->scratch);
}

struct node *import_mspdi(struct diag *diag, uint32_t number, struct pool *pool)
{
    struct mspdi m = {.diag = diag, .file = number, .pool = pool};
    struct node *plan = NULL;

    m.xml = xml_read(diag, number, &m.scratch);
    if (m.xml && !is_ms_project(m.xml)) {
        refuse(diag, number, m.xml);
    } else if (m.xml) {
        import_ids_init(&m.ids, pool);
        units_read(&m);
        plan = plan_make(&m);
        rest_say(&m);
    }
    release(&m);
    return plan;
}
