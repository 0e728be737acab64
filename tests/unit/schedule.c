/*
 * Dates of whole plans: how the words of the language become a network. March
 * 2026 begins on a Sunday; work is Monday to Friday, 09:00-12:00, 13:00-18:00.
 */
#include "calc/schedule.h"

#include "calc/activity.h"

#include "minutes.h"
#include "scene.h"

#define PROJECT "project:\n  id: p\n  name: P\n  start: 2026-03-02\n"
#define TASK(id, more) "  - id: " id "\n    name: T\n" more
#define FACT(date, task, more) "  - date: " date "\n    task: " task "\n" more
#define NOT_BEGUN "2026-03-01"

static struct scene scene;

/* The dates of a plan at the end of AS_OF. */
static void at(const char *plan, const char *as_of)
{
    scene_plan(&scene, plan);
    scene_schedule(&scene, as_of);
}

static void end(void)
{
    assert_string_equal(desk_said(&scene.desk), "");
    scene_close(&scene);
}

#define early_is(id, wanted) assert_string_equal(scene_early(&scene, id), wanted)
#define late_is(id, wanted) assert_string_equal(scene_late(&scene, id), wanted)
#define float_is(id, wanted) assert_string_equal(scene_float(&scene, id), wanted)

static const struct task *task(const char *id)
{
    return (const void *)scene_record(&scene, id);
}

static int64_t moment(const char *text)
{
    int32_t day;
    int minute;

    assert_int_equal(date_parse(text, strlen(text), &day, &minute), DATE_OK);
    return moment_of(day, minute < 0 ? 0 : minute);
}

static void links(void **state)
{
    (void)state;
    at(PROJECT
       "calendars:\n"
       "  - id: weekend\n"
       "    name: Weekend\n"
       "    week:\n"
       "      sat, sun: 10:00-16:00\n"
       "tasks:\n"
       TASK("a", "    duration: 5d\n")
       TASK("after", "    duration: 1d\n    depends_on: a\n")
       TASK("done", "    milestone: true\n    depends_on: a\n")
       TASK("lag", "    duration: 1h\n    depends_on: a FS+1d\n")
       TASK("lead", "    duration: 1d\n    depends_on: a FS-1d\n")
       TASK("elapsed-lag", "    duration: 1d\n    depends_on: a +1ed\n")
       TASK("elapsed", "    duration: 1ed\n    depends_on: a\n")
       TASK("half", "    duration: 1d\n    depends_on: a SS+50%\n")
       TASK("early", "    duration: 1d\n    depends_on: a SS-50%\n")
       TASK("with", "    duration: 2d\n    depends_on: a FF\n")
       TASK("with-lag", "    duration: 2d\n    depends_on: a FF+4h\n")
       TASK("with-lead", "    duration: 2d\n    depends_on: a FF-20%\n")
       TASK("before", "    duration: 1d\n    depends_on: a SF\n")
       TASK("before-lag", "    duration: 1d\n    depends_on: a SF+2d\n")
       TASK("helpers", "    duration: 8h\n    calendar: weekend\n    depends_on: a\n")
       TASK("helpers-lag", "    duration: 3h\n    calendar: weekend\n    depends_on: a FS+4h\n")
       TASK("after-helpers", "    duration: 1d\n    depends_on: helpers\n")
       TASK("two", "    duration: 1d\n    depends_on:\n      - a\n      - after FS+1d\n"),
       NOT_BEGUN);
    early_is("a", "03-02 09:00 to 03-06 18:00");
    early_is("after", "03-09 09:00 to 03-09 18:00");
    early_is("done", "03-06 18:00 to 03-06 18:00");
    early_is("lag", "03-10 09:00 to 03-10 10:00");
    early_is("lead", "03-06 09:00 to 03-06 18:00");
    early_is("elapsed-lag", "03-09 09:00 to 03-09 18:00");
    early_is("elapsed", "03-06 18:00 to 03-07 18:00");
    early_is("half", "03-04 14:00 to 03-05 14:00");
    early_is("early", "03-02 09:00 to 03-02 18:00");
    early_is("with", "03-05 09:00 to 03-06 18:00");
    early_is("with-lag", "03-05 14:00 to 03-09 14:00");
    early_is("with-lead", "03-04 09:00 to 03-05 18:00");
    early_is("before", "03-02 09:00 to 03-02 18:00");
    early_is("before-lag", "03-03 09:00 to 03-03 18:00");
    early_is("helpers", "03-07 10:00 to 03-08 12:00");
    early_is("helpers-lag", "03-07 14:00 to 03-08 11:00");
    early_is("after-helpers", "03-09 09:00 to 03-09 18:00");
    early_is("two", "03-11 09:00 to 03-11 18:00");
    assert_int_equal(scene.schedule->net.finish, moment("2026-03-11T18:00"));
    late_is("after", "03-09 09:00 to 03-09 18:00");
    late_is("elapsed-lag", "03-11 09:00 to 03-11 18:00");
    float_is("lag", "900 900");
    float_is("a", "0 0");
    end();
}

static void constraints(void **state)
{
    (void)state;
    at(PROJECT
       "tasks:\n"
       TASK("snet", "    duration: 1d\n    constraint: snet 2026-03-05\n")
       TASK("snet-off", "    duration: 1d\n    constraint: snet 2026-03-07\n")
       TASK("snet-at", "    duration: 1d\n    constraint: snet 2026-03-05T14:00\n")
       TASK("point", "    milestone: true\n    constraint: snet 2026-03-05\n")
       TASK("point-at", "    milestone: true\n    constraint: snet 2026-03-06T18:00\n")
       TASK("point-night", "    milestone: true\n    constraint: snet 2026-03-07T10:30\n")
       TASK("elapsed-at", "    duration: 1ed\n    constraint: snet 2026-03-07T10:30\n")
       TASK("fnet", "    duration: 1d\n    constraint: fnet 2026-03-05\n")
       TASK("fnet-off", "    duration: 1d\n    constraint: fnet 2026-03-07\n")
       TASK("snlt", "    duration: 1d\n    constraint: snlt 2026-03-05\n")
       TASK("fnlt", "    duration: 1d\n    constraint: fnlt 2026-03-05\n")
       TASK("fnlt-off", "    duration: 1d\n    constraint: fnlt 2026-03-07\n")
       TASK("mso", "    duration: 1d\n    constraint: mso 2026-03-04\n    depends_on: long\n")
       TASK("mfo", "    duration: 1d\n    constraint: mfo 2026-03-04\n    depends_on: long\n")
       TASK("alap", "    duration: 1d\n    constraint: alap\n")
       TASK("asap", "    duration: 1d\n    constraint: asap\n")
       TASK("fixed", "    fixed: 2026-03-04..2026-03-05\n    depends_on: long\n")
       TASK("fixed-off", "    fixed: 2026-03-07..2026-03-08\n")
       TASK("fixed-at", "    fixed: 2026-03-04T10:00..2026-03-04T11:30\n")
       TASK("after-fixed", "    duration: 1d\n    depends_on: fixed\n")
       TASK("long", "    duration: 10d\n"),
       NOT_BEGUN);
    early_is("snet", "03-05 09:00 to 03-05 18:00");
    early_is("snet-off", "03-09 09:00 to 03-09 18:00");
    early_is("snet-at", "03-05 14:00 to 03-06 14:00");
    early_is("point", "03-05 09:00 to 03-05 09:00");
    early_is("point-at", "03-06 18:00 to 03-06 18:00");
    early_is("point-night", "03-07 10:30 to 03-07 10:30");
    early_is("elapsed-at", "03-07 10:30 to 03-08 10:30");
    early_is("fnet", "03-05 09:00 to 03-05 18:00");
    early_is("fnet-off", "03-06 09:00 to 03-06 18:00");
    early_is("snlt", "03-02 09:00 to 03-02 18:00");
    late_is("snlt", "03-05 09:00 to 03-05 18:00");
    float_is("snlt", "1440 4320");
    late_is("fnlt", "03-05 09:00 to 03-05 18:00");
    late_is("fnlt-off", "03-06 09:00 to 03-06 18:00");
    early_is("mso", "03-04 09:00 to 03-04 18:00");
    early_is("mfo", "03-04 09:00 to 03-04 18:00");
    early_is("alap", "03-13 09:00 to 03-13 18:00");
    early_is("asap", "03-02 09:00 to 03-02 18:00");
    early_is("fixed", "03-04 09:00 to 03-05 18:00");
    late_is("fixed", "03-04 09:00 to 03-05 18:00");
    early_is("fixed-off", "03-07 00:00 to 03-08 23:59");
    float_is("fixed-off", "2400 2400");
    early_is("fixed-at", "03-04 10:00 to 03-04 11:30");
    late_is("fixed-at", "03-04 10:00 to 03-04 11:30");
    early_is("after-fixed", "03-06 09:00 to 03-06 18:00");
    late_is("long", "02-18 09:00 to 03-03 18:00"); /* who was pinned before it */
    float_is("long", "-3840 0");
    end();
}

/* What is fixed stays, also when it is to be as late as possible; its float is what links leave. */
static void fixed_alone(void **state)
{
    (void)state;
    at(PROJECT
       "tasks:\n"
       TASK("fair", "    fixed: 2026-03-04..2026-03-06\n    constraint: alap\n")
       TASK("half", "    duration: 1d\n    depends_on: fair SS+50%\n")
       TASK("long", "    duration: 10d\n"),
       NOT_BEGUN);
    early_is("fair", "03-04 09:00 to 03-06 18:00");
    late_is("fair", "03-04 09:00 to 03-06 18:00");
    float_is("fair", "2400 0");
    early_is("half", "03-05 14:00 to 03-06 14:00");
    end();
}

/* A calendar that works until midnight, and one that never sleeps: days end at 24:00. */
static void days_that_end_at_midnight(void **state)
{
    (void)state;
    at(PROJECT
       "  calendar: always\n"
       "calendars:\n"
       "  - id: always\n"
       "    name: Always\n"
       "    week:\n"
       "      mon-sun: 00:00-24:00\n"
       "  - id: late\n"
       "    name: Late\n"
       "    week:\n"
       "      mon-fri: 16:00-24:00\n"
       "tasks:\n"
       TASK("fixed", "    fixed: 2026-03-04..2026-03-05\n")
       TASK("after", "    duration: 1h\n    depends_on: fixed\n")
       TASK("shift", "    fixed: 2026-03-06\n    calendar: late\n")
       TASK("off", "    fixed: 2026-03-07\n    calendar: late\n")
       TASK("mfo", "    duration: 8h\n    constraint: mfo 2026-03-04\n")
       TASK("done", "    duration: 8h\n")
       "progress:\n"
       FACT("2026-03-03", "done", "    actual_start: 2026-03-03\n    actual_finish: 2026-03-03\n"),
       "2026-03-03");
    early_is("fixed", "03-04 00:00 to 03-06 00:00");
    early_is("after", "03-06 00:00 to 03-06 01:00");
    early_is("shift", "03-06 16:00 to 03-07 00:00");
    early_is("off", "03-07 00:00 to 03-07 23:59");
    early_is("mfo", "03-04 16:00 to 03-05 00:00");
    early_is("done", "03-03 00:00 to 03-04 00:00");
    end();
}

/* Nothing is promised: nobody is late, whenever each works; and float is no more than there is. */
static void float_across_calendars(void **state)
{
    (void)state;
    at(PROJECT
       "calendars:\n"
       "  - id: weekend\n"
       "    name: Weekend\n"
       "    week:\n"
       "      sat, sun: 10:00-16:00\n"
       "tasks:\n"
       TASK("week", "    duration: 5d\n")
       TASK("helpers", "    duration: 8h\n    calendar: weekend\n    depends_on: week\n")
       TASK("sign", "    duration: 1d\n    depends_on: helpers FF\n")
       TASK("lead", "    duration: 1d\n    depends_on: helpers FS-1d\n"),
       NOT_BEGUN);
    early_is("helpers", "03-07 10:00 to 03-08 12:00");
    late_is("helpers", "03-07 10:00 to 03-08 12:00");
    float_is("helpers", "0 0");
    late_is("week", "03-02 09:00 to 03-06 18:00");
    early_is("sign", "03-06 09:00 to 03-06 18:00");
    early_is("lead", "03-06 09:00 to 03-06 18:00");
    end();
    at(PROJECT
       "tasks:\n"
       TASK("short", "    duration: 4h\n")
       TASK("begun", "    milestone: true\n    constraint: snet 2026-03-07T10:00\n"
            "    depends_on: short SS\n")
       TASK("long", "    duration: 10d\n"),
       NOT_BEGUN);
    float_is("short", "4560 2399"); /* the last start at work before Saturday is Friday 17:59 */
    end();
}

static const char people_plan[] = PROJECT
    "calendars:\n"
    "  - id: mornings\n"
    "    name: Mornings\n"
    "    week:\n"
    "      mon-fri: 09:00-12:00\n"
    "people:\n"
    "  - id: li\n"
    "    name: Li\n"
    "    leave: 2026-03-04..2026-03-05\n"
    "  - id: zhao\n"
    "    name: Zhao\n"
    "    units: 50%\n"
    "  - id: mia\n"
    "    name: Mia\n"
    "    workdays: 2026-03-07\n"
    "stakeholders:\n"
    "  - id: chen\n"
    "    name: Chen\n"
    "tasks:\n"
    TASK("by-owner", "    owner: li\n    effort: 3d\n")
    TASK("by-client", "    owner: chen\n    effort: 3d\n")
    TASK("by-nobody", "    effort: 3d\n")
    TASK("assigned", "    owner: li\n    effort: 3d\n    assign: zhao\n")
    TASK("less", "    effort: 1d\n    assign: mia 25%\n")
    TASK("two", "    effort: 5d\n    assign:\n      - li\n      - mia\n")
    TASK("together", "    effort: 6d\n    joint: true\n    assign:\n      - li\n      - mia\n")
    TASK("one-of", "    effort: 3d\n    assign: li | zhao | mia\n")
    TASK("own-part", "    effort: 5d\n    assign:\n      - person: li\n        effort: 3d\n"
         "      - mia\n")
    TASK("mornings-only", "    effort: 6h\n    calendar: mornings\n    assign: zhao\n")
    TASK("time", "    owner: li\n    duration: 3d\n")
    TASK("time-of-one", "    duration: 3d\n    assign: li\n")
    TASK("time-of-half", "    duration: 3d\n    assign: zhao\n")
    TASK("time-of-two", "    duration: 3d\n    assign:\n      - li\n      - mia\n")
    TASK("time-together", "    duration: 3d\n    joint: true\n"
         "    assign:\n      - li\n      - mia\n")
    TASK("both", "    duration: 3d\n    effort: 1d\n    assign: zhao\n");

static void people(void **state)
{
    (void)state;
    at(people_plan, NOT_BEGUN);
    early_is("by-owner", "03-02 09:00 to 03-06 18:00");
    early_is("by-client", "03-02 09:00 to 03-04 18:00");
    early_is("by-nobody", "03-02 09:00 to 03-04 18:00");
    early_is("assigned", "03-02 09:00 to 03-09 18:00");
    early_is("less", "03-02 09:00 to 03-05 18:00");
    early_is("two", "03-02 09:00 to 03-04 18:00");
    early_is("together", "03-02 09:00 to 03-06 18:00");
    early_is("one-of", "03-02 09:00 to 03-04 18:00");
    early_is("own-part", "03-02 09:00 to 03-06 18:00");
    early_is("mornings-only", "03-02 09:00 to 03-05 12:00");
    early_is("time", "03-02 09:00 to 03-04 18:00");
    early_is("time-of-one", "03-02 09:00 to 03-06 18:00");
    early_is("time-of-half", "03-02 09:00 to 03-04 18:00");
    early_is("time-of-two", "03-02 09:00 to 03-04 18:00");
    early_is("time-together", "03-02 09:00 to 03-06 18:00");
    early_is("both", "03-02 09:00 to 03-04 18:00");
    end();
}

/* People work when they work, also on days off of the project: on a status date too. */
static void overtime_of_two(void **state)
{
    static const char plan[] = PROJECT
        "people:\n"
        "  - id: li\n"
        "    name: Li\n"
        "    workdays: 2026-03-07\n"
        "  - id: mia\n"
        "    name: Mia\n"
        "    workdays: 2026-03-07\n"
        "tasks:\n"
        TASK("before", "    duration: 5d\n")
        TASK("alone", "    effort: 1d\n    assign: li\n")
        TASK("two", "    effort: 2d\n    assign:\n      - li\n      - mia\n")
        TASK("linked", "    effort: 2d\n    assign:\n      - li\n      - mia\n"
             "    depends_on: before\n");

    (void)state;
    at(plan, NOT_BEGUN);
    early_is("linked", "03-07 09:00 to 03-07 18:00");
    late_is("linked", "03-07 09:00 to 03-07 18:00");
    end();
    at(plan, "2026-03-06");
    early_is("alone", "03-07 09:00 to 03-07 18:00");
    early_is("two", "03-07 09:00 to 03-07 18:00");
    end();
}

/* Who is away altogether stops work that only all can do. */
static void together_with_one_who_is_away(void **state)
{
    (void)state;
    at(PROJECT
       "people:\n"
       "  - id: li\n"
       "    name: Li\n"
       "    availability: 2026-03-03..2026-03-05 0%\n"
       "  - id: mia\n"
       "    name: Mia\n"
       "tasks:\n"
       TASK("a", "    effort: 4d\n    joint: true\n    assign:\n      - mia\n      - li\n"),
       NOT_BEGUN);
    early_is("a", "03-02 09:00 to 03-06 18:00");
    end();
}

static void the_status_date(void **state)
{
    static const char move[] = PROJECT
        "tasks:\n"
        TASK("a", "    duration: 2d\n")
        TASK("b", "    duration: 2d\n    depends_on: a\n")
        TASK("m", "    milestone: true\n");
    char keep[sizeof move + 80];

    (void)state;
    at(move, "2026-03-01");
    early_is("a", "03-02 09:00 to 03-03 18:00");
    assert_int_equal(scene_dates(&scene, "a")->why, WHY_PROJECT);
    end();
    at(move, "2026-03-02");
    early_is("a", "03-03 09:00 to 03-04 18:00");
    early_is("m", "03-03 09:00 to 03-03 09:00");
    early_is("b", "03-05 09:00 to 03-06 18:00");
    assert_int_equal(scene_dates(&scene, "a")->why, WHY_STATUS_DATE);
    assert_int_equal(scene_dates(&scene, "b")->why, WHY_LINK);
    end();
    at(move, "2026-03-06");
    early_is("a", "03-09 09:00 to 03-10 18:00");
    end();
    snprintf(keep, sizeof keep, "%spolicy:\n  schedule:\n    unfinished: keep\n", move);
    at(keep, "2026-03-06");
    early_is("a", "03-02 09:00 to 03-03 18:00");
    end();
}

static const char progress_plan[] = PROJECT
    "tasks:\n"
    TASK("done", "    duration: 2d\n")
    TASK("by-share", "    duration: 5d\n")
    TASK("by-amount", "    duration: 5d\n")
    TASK("expected", "    duration: 5d\n")
    TASK("resumes", "    duration: 5d\n")
    TASK("anew", "    duration: 5d\n")
    TASK("whole", "    duration: 2d\n")
    TASK("said", "    duration: 2d\n")
    TASK("point", "    milestone: true\n")
    TASK("off", "    duration: 2d\n")
    TASK("after-off", "    duration: 1d\n    depends_on: off\n")
    TASK("after-done", "    duration: 1d\n    depends_on: done FS+4d\n")
    "progress:\n"
    FACT("2026-03-04", "done", "    actual_start: 2026-03-02T10:00\n"
                               "    actual_finish: 2026-03-04\n")
    FACT("2026-03-04", "by-share", "    actual_start: 2026-03-03\n    percent: 60%\n")
    FACT("2026-03-04", "by-amount", "    actual_start: 2026-03-02\n    percent: 20%\n"
                                    "    remaining: 3d\n")
    FACT("2026-03-04", "expected", "    actual_start: 2026-03-02\n"
                                   "    expected_finish: 2026-03-12\n")
    FACT("2026-03-04", "resumes", "    actual_start: 2026-03-02\n    percent: 20%\n"
                                  "    resume_on: 2026-03-14\n")
    FACT("2026-03-04", "anew", "    remaining: 3d\n")
    FACT("2026-03-03", "whole", "    percent: 100%\n")
    FACT("2026-03-03", "said", "    status: completed\n")
    FACT("2026-03-03", "point", "    actual_finish: 2026-03-03T15:00\n")
    FACT("2026-03-03", "off", "    status: cancelled\n");

static void progress(void **state)
{
    (void)state;
    at(progress_plan, "2026-03-04");
    early_is("done", "03-02 10:00 to 03-04 18:00");
    early_is("by-share", "03-03 09:00 to 03-06 18:00");
    early_is("by-amount", "03-02 09:00 to 03-09 18:00");
    early_is("expected", "03-02 09:00 to 03-12 18:00");
    early_is("resumes", "03-02 09:00 to 03-19 18:00");
    early_is("anew", "03-05 09:00 to 03-09 18:00");
    early_is("whole", "03-02 09:00 to 03-03 18:00");
    early_is("said", "03-02 09:00 to 03-03 18:00");
    early_is("point", "03-03 15:00 to 03-03 15:00");
    early_is("off", "no dates");
    early_is("after-off", "03-05 09:00 to 03-05 18:00");
    early_is("after-done", "03-11 09:00 to 03-11 18:00");
    assert_int_equal(schedule_percent(scene.schedule, task("done")), 10000);
    assert_int_equal(schedule_percent(scene.schedule, task("by-share")), 6000);
    assert_int_equal(schedule_percent(scene.schedule, task("off")), 0);
    assert_int_equal(scene.schedule->facts_later, 0);
    assert_true(state_is_done(schedule_state(scene.schedule, task("said"))));
    end();
    at(progress_plan, "2026-03-03"); /* as it looked a day before */
    early_is("done", "03-04 09:00 to 03-05 18:00");
    early_is("whole", "03-02 09:00 to 03-03 18:00");
    assert_int_equal(scene.schedule->facts_later, 6);
    end();
}

/* "completed" after a share was told: done on the day it was said, not on that of the share. */
static void completed_after_a_share(void **state)
{
    (void)state;
    at(PROJECT
       "tasks:\n"
       TASK("a", "    duration: 2d\n")
       TASK("b", "    duration: 1d\n    depends_on: a\n")
       "progress:\n"
       FACT("2026-03-03", "a", "    actual_start: 2026-03-02\n    percent: 50%\n")
       FACT("2026-03-05", "a", "    status: completed\n"),
       "2026-03-05");
    early_is("a", "03-02 09:00 to 03-05 18:00");
    early_is("b", "03-06 09:00 to 03-06 18:00");
    end();
}

/* A start that nobody named is the day of the first fact that implies one. */
static void a_start_that_is_implied(void **state)
{
    (void)state;
    at(PROJECT
       "tasks:\n"
       TASK("a", "    duration: 5d\n")
       TASK("b", "    duration: 5d\n")
       TASK("c", "    duration: 5d\n")
       "progress:\n"
       FACT("2026-03-03", "a", "    percent: 20%\n")
       FACT("2026-03-04", "a", "    percent: 40%\n")
       FACT("2026-03-02", "b", "    status: not_started\n")
       FACT("2026-03-04", "b", "    status: in_progress\n")
       FACT("2026-03-02", "c", "    percent: 0%\n    remaining: 6d\n")
       FACT("2026-03-04", "c", "    percent: 10%\n"),
       "2026-03-05");
    early_is("a", "03-03 09:00 to 03-10 18:00");
    early_is("b", "03-04 09:00 to 03-12 18:00");
    early_is("c", "03-04 09:00 to 03-12 14:00");
    end();
}

/* Work that was finished and opened again has what is left of it before it. */
static void opened_again(void **state)
{
    static const char plan[] = PROJECT
        "tasks:\n"
        TASK("a", "    duration: 5d\n")
        TASK("b", "    duration: 1d\n    depends_on: a\n")
        "progress:\n"
        FACT("2026-03-06", "a", "    actual_start: 2026-03-02\n    actual_finish: 2026-03-06\n")
        FACT("2026-03-09", "a", "    reopened: true\n    percent: 80%\n")
        FACT("2026-03-12", "a", "    actual_finish: 2026-03-11\n");

    (void)state;
    at(plan, "2026-03-06");
    early_is("a", "03-02 09:00 to 03-06 18:00");
    early_is("b", "03-09 09:00 to 03-09 18:00");
    end();
    at(plan, "2026-03-09");
    early_is("a", "03-02 09:00 to 03-10 18:00");
    early_is("b", "03-11 09:00 to 03-11 18:00");
    end();
    at(plan, "2026-03-12");
    early_is("a", "03-02 09:00 to 03-11 18:00");
    early_is("b", "03-13 09:00 to 03-13 18:00");
    end();
}

#define SEQUENCE                                                                                   \
    PROJECT "tasks:\n" TASK("a", "    duration: 5d\n")                                             \
    TASK("b", "    duration: 5d\n    depends_on: a\n")                                             \
    TASK("c", "    duration: 1d\n    depends_on: b\n")                                             \
    "progress:\n" FACT("2026-03-03", "a", "    actual_start: 2026-03-02\n    percent: 20%\n")      \
    FACT("2026-03-03", "b", "    actual_start: 2026-03-03\n    percent: 20%\n")

static void work_begun_too_early(void **state)
{
    (void)state;
    at(SEQUENCE, "2026-03-03"); /* what is left of b waits for a */
    early_is("a", "03-02 09:00 to 03-09 18:00");
    early_is("b", "03-03 09:00 to 03-13 18:00");
    early_is("c", "03-16 09:00 to 03-16 18:00");
    float_is("a", "0 0");
    end();
    at(SEQUENCE "policy:\n  schedule:\n    logic: override\n", "2026-03-03");
    early_is("a", "03-02 09:00 to 03-09 18:00");
    early_is("b", "03-03 09:00 to 03-09 18:00");
    early_is("c", "03-10 09:00 to 03-10 18:00");
    float_is("a", "480 480");
    end();
    at(SEQUENCE "policy:\n  schedule:\n    unfinished: keep\n", "2026-03-03");
    early_is("a", "03-02 09:00 to 03-06 18:00");
    early_is("b", "03-03 09:00 to 03-09 18:00");
    early_is("c", "03-10 09:00 to 03-10 18:00");
    end();
}

/* A share of his own that someone had is of the work as a whole: what is left of it is less too. */
static void own_parts_shrink_with_the_rest(void **state)
{
    (void)state;
    at(PROJECT
       "people:\n"
       "  - id: li\n"
       "    name: Li\n"
       "tasks:\n"
       TASK("a", "    effort: 4d\n    assign:\n      - person: li\n        effort: 4d\n")
       "progress:\n"
       FACT("2026-03-04", "a", "    actual_start: 2026-03-02\n    remaining: 1d\n"),
       "2026-03-04");
    early_is("a", "03-02 09:00 to 03-05 18:00");
    end();
}

static void summaries(void **state)
{
    (void)state;
    at(PROJECT
       "  finish: 2026-03-31\n"
       "tasks:\n"
       "  - id: build\n"
       "    name: Build\n"
       "    due: 2026-03-10\n"
       "    constraint: snet 2026-03-03\n"
       "    tasks:\n"
       "      - id: one\n"
       "        name: One\n"
       "        duration: 2d\n"
       "      - id: two\n"
       "        name: Two\n"
       "        duration: 5d\n"
       "        due: 2026-03-20\n"
       TASK("test", "    duration: 1d\n    depends_on: build\n")
       TASK("paper", "    duration: 1d\n    parent: build\n    depends_on: one\n")
       TASK("free", "    duration: 5d\n    constraint: fnlt 2026-03-17\n")
       "progress:\n"
       FACT("2026-03-01", "one", "    note: nothing yet\n"),
       NOT_BEGUN);
    early_is("build", "03-03 09:00 to 03-09 18:00");
    early_is("one", "03-03 09:00 to 03-04 18:00");
    assert_int_equal(scene_dates(&scene, "one")->why, WHY_CONSTRAINT);
    early_is("paper", "03-05 09:00 to 03-05 18:00");
    early_is("test", "03-10 09:00 to 03-10 18:00");
    late_is("two", "03-03 09:00 to 03-09 18:00");
    late_is("paper", "03-09 09:00 to 03-09 18:00");
    float_is("build", "0 0");
    float_is("free", "960 960");
    assert_true(schedule_is_critical(scene.schedule, task("build")));
    assert_true(schedule_is_critical(scene.schedule, task("two")));
    assert_false(schedule_is_critical(scene.schedule, task("paper")));
    assert_ptr_equal(schedule_time(scene.schedule, task("build")),
                     calendars_project(scene.calendars));
    end();
}

/* Of summaries: their leaves by length, milestones for nothing, cancelled ones not at all. */
static void shares_of_summaries(void **state)
{
    (void)state;
    at(PROJECT
       "tasks:\n"
       "  - id: whole\n"
       "    name: Whole\n"
       "    tasks:\n"
       "      - {id: a, name: A, duration: 4d}\n"
       "      - {id: b, name: B, duration: 6d}\n"
       "      - {id: m, name: M, milestone: true}\n"
       "      - {id: gone, name: Gone, duration: 50d}\n"
       "  - id: points\n"
       "    name: Points\n"
       "    tasks:\n"
       "      - {id: p1, name: P1, milestone: true}\n"
       "      - {id: p2, name: P2, milestone: true}\n"
       "progress:\n"
       FACT("2026-03-02", "a", "    percent: 50%\n")
       FACT("2026-03-02", "b", "    percent: 25%\n")
       FACT("2026-03-02", "gone", "    status: cancelled\n")
       FACT("2026-03-02", "p1", "    actual_finish: 2026-03-02\n")
       FACT("2026-03-03", "p2", "    actual_finish: 2026-03-03\n"),
       "2026-03-02");
    assert_int_equal(schedule_percent(scene.schedule, task("whole")), 3500);
    assert_int_equal(schedule_percent(scene.schedule, task("points")), 0);
    scene_schedule(&scene, "2026-03-03");
    assert_int_equal(schedule_percent(scene.schedule, task("points")), 10000);
    end();
}

static const char *chain_text(void)
{
    static struct buf text;
    const struct task *chain[64];
    size_t n = schedule_chain(scene.schedule, chain);

    buf_clear(&text);
    for (size_t i = 0; i < n; i++)
        buf_format(&text, "%s%s", i ? " " : "", chain[i]->record.id);
    return buf_text(&text);
}

/* What leads to the finish, through summaries by the leaf that is last. */
static void the_chain(void **state)
{
    (void)state;
    at(PROJECT
       "tasks:\n"
       TASK("a", "    duration: 2d\n")
       TASK("b", "    duration: 3d\n")
       "  - id: s\n"
       "    name: S\n"
       "    depends_on: b\n"
       "    tasks:\n"
       "      - {id: s1, name: S1, duration: 1d}\n"
       "      - {id: s2, name: S2, duration: 4d}\n"
       TASK("late", "    duration: 1d\n    depends_on:\n      - a\n      - s\n")
       TASK("end", "    milestone: true\n    depends_on: late\n"),
       NOT_BEGUN);
    assert_string_equal(chain_text(), "b s2 late end");
    float_is("a", "2400 2400");
    end();
    at(PROJECT "tasks: []\n", NOT_BEGUN);
    assert_string_equal(chain_text(), "");
    assert_int_equal(scene.schedule->net.finish, moment("2026-03-02"));
    end();
}

static void circles_and_never(void **state)
{
    (void)state;
    at(PROJECT
       "people:\n"
       "  - id: gone\n"
       "    name: Gone\n"
       "    to: 2026-03-03\n"
       "tasks:\n"
       TASK("a", "    duration: 1d\n    depends_on: c\n")
       TASK("b", "    duration: 1d\n    depends_on: a\n")
       TASK("c", "    duration: 1d\n    depends_on: b\n")
       TASK("d", "    duration: 1d\n    depends_on: b\n")
       TASK("self", "    duration: 1d\n    depends_on: self\n")
       TASK("never", "    effort: 3d\n    owner: gone\n")
       TASK("after", "    duration: 1d\n    depends_on: never\n"),
       NOT_BEGUN);
    early_is("a", "03-02 09:00 to 03-02 18:00");
    early_is("d", "03-03 09:00 to 03-03 18:00");
    early_is("self", "03-02 09:00 to 03-02 18:00");
    early_is("never", "no dates");
    early_is("after", "03-02 09:00 to 03-02 18:00");
    /* the circle with its three links, the link to itself, the work that nobody has time for */
    assert_string_equal(desk_said(&scene.desk),
                        "PL305 13:17, then 17:17, then 21:17, then 13:17; PL306 29:17; "
                        "PL310 32:13");
    scene_close(&scene);
}

/* The moments that bare dates mean. */
static void bare_dates(void **state)
{
    const struct worktime *time;
    struct when when = {.at = 1, .minute = -1};

    (void)state;
    at(PROJECT "tasks: []\n", NOT_BEGUN);
    time = scene.schedule->net.time;
    when.day = scene_day("2026-03-04");
    assert_int_equal(moment_of_start(&when, time), moment("2026-03-04T09:00"));
    assert_int_equal(moment_of_end(&when, time), moment("2026-03-04T18:00"));
    when.day = scene_day("2026-03-07");
    assert_int_equal(moment_of_start(&when, time), moment("2026-03-07T00:00"));
    assert_int_equal(moment_of_end(&when, time), moment("2026-03-07T23:59"));
    when.minute = 615;
    assert_int_equal(moment_of_start(&when, time), moment("2026-03-07T10:15"));
    assert_int_equal(moment_of_end(&when, time), moment("2026-03-07T10:15"));
    when.at = 0;
    assert_true(moment_of_start(&when, time) == MOMENT_NONE);
    assert_true(moment_of_end(&when, time) == MOMENT_NONE);
    end();
}

/* The same plan with its records in another order, and in other files: no date may change. */
enum { RECORDS = 60 };

struct record_text { /* a record of its register, as text */
    const char *register_name;
    char text[600];
};

static struct record_text written[RECORDS];
static int records;
static int32_t status_day;

static char *record_new(const char *register_name)
{
    written[records].register_name = register_name;
    written[records].text[0] = '\0';
    return written[records++].text;
}

#define SAY(text, ...) snprintf((text) + strlen(text), 600 - strlen(text), __VA_ARGS__)

static const char *day_text(int32_t day)
{
    static char text[4][11];
    static int which;

    which = (which + 1) % 4;
    date_iso(day, text[which]);
    return text[which];
}

static int32_t day_random(void)
{
    return WINDOW_DAY + (int32_t)chance(30);
}

static void calendars_and_people(int people_count)
{
    char *text = record_new("calendars");

    SAY(text, "  - id: shift\n    name: S\n    base: office\n"
              "    week:\n      mon-sat: 14:00-22:00\n");
    text = record_new("calendars");
    SAY(text, "  - id: office\n    name: O\n    holidays: %s\n    workdays: %s\n",
        day_text(day_random()), day_text(day_random()));
    for (int i = 0; i < people_count; i++) {
        text = record_new("people");
        SAY(text, "  - id: w%d\n    name: W\n", i);
        if (chance(2))
            SAY(text, "    units: %d%%\n", 10 * (1 + (int)chance(10)));
        if (chance(2))
            SAY(text, "    leave: %s\n", day_text(day_random()));
        if (chance(3) == 0)
            SAY(text, "    calendar: %s\n", chance(2) ? "shift" : "office");
    }
}

static void task_size(char *text, int people_count)
{
    switch (chance(6)) {
    case 0: SAY(text, "    milestone: true\n"); break;
    case 1: SAY(text, "    duration: %ded\n", 1 + (int)chance(4)); break;
    case 2: SAY(text, "    duration: %dh\n", 1 + (int)chance(30)); break;
    case 3: SAY(text, "    fixed: %s\n", day_text(day_random())); break;
    default:
        SAY(text, "    effort: %dh\n    assign:\n      - w%d\n", 1 + (int)chance(30),
            (int)chance((uint32_t)people_count));
        if (chance(3) == 0)
            SAY(text, "      - w%d 50%%\n", (int)chance((uint32_t)people_count));
        if (chance(4) == 0)
            SAY(text, "    joint: true\n");
    }
}

static void task_limits(char *text)
{
    static const char *const kinds[] = {"snet", "snlt", "fnet", "fnlt", "mso", "mfo"};

    if (chance(5) == 0)
        SAY(text, "    constraint: %s %s\n", kinds[chance(6)], day_text(day_random()));
    else if (chance(8) == 0)
        SAY(text, "    constraint: alap\n");
    if (chance(5) == 0)
        SAY(text, "    due: %s\n", day_text(day_random()));
    if (chance(6) == 0)
        SAY(text, "    calendar: shift\n");
}

/* Leaf I, below summary I / 4 if that is one; links go back only, also to and from summaries. */
static void leaf_random(int i, int people_count, unsigned summaries_set)
{
    static const char *const types[] = {"FS", "SS", "FF", "SF"};
    static const char *const lags[] = {"", "+1d", "-4h", "+1ed", "+50%", "-25%"};
    char *text = record_new("tasks");
    int row = i / 4, links = (int)chance(3);

    SAY(text, "  - id: t%d\n    name: T\n", i);
    if (summaries_set & 1u << row)
        SAY(text, "    parent: s%d\n", row);
    task_size(text, people_count);
    task_limits(text);
    if (!i || !links)
        return;
    SAY(text, "    depends_on:\n");
    for (int k = 0; k < links; k++) {
        int from = (int)chance((uint32_t)i), from_row = from / 4;

        if (from_row < row && summaries_set & 1u << from_row && chance(3) == 0)
            SAY(text, "      - s%d", from_row);
        else
            SAY(text, "      - t%d", from);
        SAY(text, " %s%s\n", types[chance(4)], lags[chance(6)]);
    }
}

static void fact_random(int i)
{
    char *text = record_new("progress");
    int32_t day = status_day - (int32_t)chance(6);

    SAY(text, "  - date: %s\n    task: t%d\n", day_text(day), i);
    switch (chance(5)) {
    case 0: SAY(text, "    actual_finish: %s\n", day_text(day)); break;
    case 1: SAY(text, "    percent: %d%%\n", (int)chance(101)); break;
    case 2: SAY(text, "    actual_start: %s\n    remaining: 6h\n", day_text(day - 2)); break;
    case 3: SAY(text, "    status: cancelled\n"); break;
    default: SAY(text, "    actual_start: %s\n", day_text(day - 1));
    }
}

static int plan_random(void)
{
    int people_count = 1 + (int)chance(4), leaves = 1 + (int)chance(20);
    unsigned summaries_set = chance(32);

    records = 0;
    status_day = WINDOW_DAY + (int32_t)chance(20);
    calendars_and_people(people_count);
    for (int row = 0; row * 4 < leaves; row++) {
        char *text = summaries_set & 1u << row ? record_new("tasks") : NULL;

        if (!text)
            continue;
        SAY(text, "  - id: s%d\n    name: S\n", row);
        if (row && chance(2))
            SAY(text, "    depends_on: t%d SS+%dd\n", (int)chance((uint32_t)row * 4),
                (int)chance(3));
        if (chance(3) == 0)
            SAY(text, "    constraint: %s %s\n", chance(2) ? "snet" : "fnlt",
                day_text(day_random()));
    }
    for (int i = 0; i < leaves; i++) {
        leaf_random(i, people_count, summaries_set);
        if (chance(4) == 0)
            fact_random(i);
    }
    return leaves;
}

/* The records as they stand now, in one file or in three. */
static void plan_write(int files)
{
    static const char *const names[] = {"plan.yaml", "a.plan.yaml", "b.plan.yaml"};
    static const char *const registers[] = {"calendars", "people", "tasks", "progress"};
    struct buf text = {0};

    remove("a.plan.yaml");
    remove("b.plan.yaml");
    for (int f = 0; f < files; f++) {
        buf_clear(&text);
        if (f == 0)
            buf_puts(&text, PROJECT "  calendar: office\n  finish: 2026-03-27\n");
        for (int r = 0; r < 4; r++) {
            int any = 0;

            for (int i = 0; i < records; i++) {
                if (i % files != f || written[i].register_name != registers[r])
                    continue;
                buf_format(&text, "%s%s%s", any ? "" : registers[r], any ? "" : ":\n",
                           written[i].text);
                any = 1;
            }
        }
        scene_put(names[f], buf_text(&text));
    }
    buf_release(&text);
}

static void shuffle(void)
{
    for (int i = records - 1; i > 0; i--) {
        int j = (int)chance((uint32_t)i + 1);
        struct record_text swap = written[i];

        written[i] = written[j];
        written[j] = swap;
    }
}

static void read_as_of(void)
{
    char as_of[11];

    date_iso(status_day, as_of);
    scene_read(&scene, ".", "");
    scene_schedule(&scene, as_of);
}

static const char *dates_text(const char *id)
{
    static char text[200];
    const struct span_dates *s = scene_dates(&scene, id);

    if (!s->dated)
        return "no dates";
    snprintf(text, sizeof text, "%lld %lld %lld %lld %lld %lld %d", (long long)s->early_start,
             (long long)s->early_finish, (long long)s->late_start, (long long)s->late_finish,
             (long long)s->total_float, (long long)s->free_float,
             (int)schedule_percent(scene.schedule, task(id)));
    return text;
}

static void in_any_order(void **state)
{
    static char wanted[30][200];

    (void)state;
    for (int round = 0; round < rounds(100); round++) {
        int leaves = plan_random(), n = 0;
        char id[30][8];

        for (int i = 0; i < leaves; i++)
            snprintf(id[n++], 8, "t%d", i);
        for (int i = 0; i < records; i++)
            if (strncmp(written[i].text, "  - id: s", 9) == 0 && written[i].text[9] != 'h')
                snprintf(id[n++], 8, "%.2s", written[i].text + 8);
        plan_write(1);
        read_as_of();
        for (int i = 0; i < n; i++)
            snprintf(wanted[i], sizeof wanted[i], "%s", dates_text(id[i]));
        int64_t finish = scene.schedule->net.finish;

        scene_close(&scene);
        for (int again = 0; again < 3; again++) {
            shuffle();
            plan_write(1 + (int)chance(3));
            read_as_of();
            for (int i = 0; i < n; i++)
                if (strcmp(dates_text(id[i]), wanted[i]) != 0)
                    fail_msg("round %d: %s: %s, was %s", round, id[i], dates_text(id[i]),
                             wanted[i]);
            assert_int_equal(scene.schedule->net.finish, finish);
            scene_close(&scene);
        }
    }
    remove("a.plan.yaml");
    remove("b.plan.yaml");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(links),
        cmocka_unit_test(constraints),
        cmocka_unit_test(fixed_alone),
        cmocka_unit_test(days_that_end_at_midnight),
        cmocka_unit_test(float_across_calendars),
        cmocka_unit_test(people),
        cmocka_unit_test(overtime_of_two),
        cmocka_unit_test(together_with_one_who_is_away),
        cmocka_unit_test(the_status_date),
        cmocka_unit_test(progress),
        cmocka_unit_test(completed_after_a_share),
        cmocka_unit_test(a_start_that_is_implied),
        cmocka_unit_test(opened_again),
        cmocka_unit_test(work_begun_too_early),
        cmocka_unit_test(own_parts_shrink_with_the_rest),
        cmocka_unit_test(summaries),
        cmocka_unit_test(shares_of_summaries),
        cmocka_unit_test(the_chain),
        cmocka_unit_test(circles_and_never),
        cmocka_unit_test(bare_dates),
        cmocka_unit_test(in_any_order),
    };

    say_seed();
    return cmocka_run_group_tests(tests, scene_folder, scene_folder_remove);
}
