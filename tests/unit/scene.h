#ifndef TESTS_SCENE_H
#define TESTS_SCENE_H

/* Plans written by a test, then read and scheduled as the programs do it. */
#include "calc/schedule.h"
#include "plan/calendar.h"
#include "plan/gather.h"
#include "read/source.h"

#include <sys/stat.h>

#include "desk.h"

struct scene {
    struct desk desk;
    struct source *source;
    struct plan *plan;
    struct calendars *calendars;
    struct schedule *schedule;
};

/* A folder of the group's own, and into it: for cmocka_run_group_tests(). */
static inline int scene_folder(void **state)
{
    static char folder[200];
    const char *tmp = getenv("TMPDIR");

    snprintf(folder, sizeof folder, "%s/planloom-unit-XXXXXX", tmp ? tmp : "/tmp");
    *state = folder;
    return mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

static inline int scene_folder_remove(void **state)
{
    char command[300];

    snprintf(command, sizeof command, "rm -r '%s'", (char *)*state);
    return chdir("/") == 0 && system(command) == 0 ? 0 : -1;
}

static inline void scene_put(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

/* The plan in the folder ROOT, which says nothing but SAID (as desk_said() puts it). */
static inline void scene_read(struct scene *scene, const char *root, const char *said)
{
    *scene = (struct scene){.plan = NULL};
    desk_init(&scene->desk);
    scene->source = source_folder(root, &scene->desk.diag);
    assert_non_null(scene->source);
    scene->plan = gather_plan(scene->source, &scene->desk.diag);
    scene->calendars = calendars_new(scene->plan);
    assert_string_equal(desk_said(&scene->desk), said);
}

/* A plan that is all in TEXT and has nothing wrong. */
static inline void scene_plan(struct scene *scene, const char *text)
{
    scene_put("plan.yaml", text);
    scene_read(scene, ".", "");
}

static inline void scene_close(struct scene *scene)
{
    schedule_free(scene->schedule);
    calendars_free(scene->calendars);
    plan_free(scene->plan);
    source_free(scene->source);
    desk_release(&scene->desk);
}

static inline int32_t scene_day(const char *text)
{
    int32_t day;
    int minute;

    assert_int_equal(date_parse(text, 10, &day, &minute), DATE_OK);
    return day;
}

static inline void scene_schedule(struct scene *scene, const char *as_of)
{
    schedule_free(scene->schedule);
    scene->schedule = schedule_new(scene->plan, scene->calendars, scene_day(as_of));
}

static inline const struct record *scene_record(const struct scene *scene, const char *id)
{
    int former;
    const struct record *record = plan_find(scene->plan, id, &former);

    if (!record)
        fail_msg("there is no '%s'", id);
    return record;
}

static inline const struct span_dates *scene_dates(const struct scene *scene, const char *id)
{
    const struct record *record = scene_record(scene, id);

    assert_int_equal(record->kind, REGISTER_TASKS);
    return schedule_dates(scene->schedule, (const struct task *)(const void *)record);
}

/* "03-02 09:00 to 03-06 18:00"; the year where it is not 2026. */
static inline const char *scene_span(int64_t from, int64_t to)
{
    static char text[64];
    char iso[2][20];

    moment_iso(from, iso[0]);
    moment_iso(to, iso[1]);
    iso[0][10] = iso[1][10] = ' ';
    snprintf(text, sizeof text, "%s to %s", iso[0] + 5 * (memcmp(iso[0], "2026-", 5) == 0),
             iso[1] + 5 * (memcmp(iso[1], "2026-", 5) == 0));
    return text;
}

/* The early dates of a task, its late ones, and "TOTAL FREE" float in minutes. */
static inline const char *scene_early(const struct scene *scene, const char *id)
{
    const struct span_dates *d = scene_dates(scene, id);

    return d->dated ? scene_span(d->early_start, d->early_finish) : "no dates";
}

static inline const char *scene_late(const struct scene *scene, const char *id)
{
    const struct span_dates *d = scene_dates(scene, id);

    return d->dated ? scene_span(d->late_start, d->late_finish) : "no dates";
}

static inline const char *scene_float(const struct scene *scene, const char *id)
{
    static char text[64];
    const struct span_dates *d = scene_dates(scene, id);

    snprintf(text, sizeof text, "%lld %lld", (long long)d->total_float, (long long)d->free_float);
    return text;
}

#define scene_is(scene, id, wanted) assert_string_equal(scene_early(scene, id), wanted)

#endif
