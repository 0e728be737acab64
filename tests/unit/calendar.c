/*
 * Calendars and people as they are written in a plan, against a model that
 * asks of each minute by itself what the language says about it.
 */
#include "plan/calendar.h"

#include "minutes.h"
#include "scene.h"

#define PROJECT "project:\n  id: p\n  name: P\n  start: 2026-03-02\n"

static struct minutes seen;

static const struct worktime *time_of_calendar(struct scene *scene, const char *id)
{
    return calendars_get(scene->calendars, (const void *)scene_record(scene, id));
}

static const struct worktime *time_of_person(struct scene *scene, const char *id, int32_t units)
{
    return calendars_work(scene->calendars, (const void *)scene_record(scene, id), units, NULL);
}

/* "09:00-12:00 13:00-18:00*50%": when and at what share there is work on a day of March 2026. */
static const char *hours_on(const struct worktime *time, int day)
{
    static struct buf text;
    int from = 0;
    const int32_t *rate = seen.rate + (day - 1) * DAY_MINUTES;

    buf_clear(&text);
    minutes_of(&seen, time);
    for (int minute = 1; minute <= DAY_MINUTES; minute++) {
        if (minute < DAY_MINUTES && rate[minute] == rate[minute - 1])
            continue;
        if (rate[minute - 1])
            buf_format(&text, "%s%02d:%02d-%02d:%02d", text.n ? " " : "", from / 60, from % 60,
                       minute / 60, minute % 60);
        if (rate[minute - 1] && rate[minute - 1] != 10000)
            buf_format(&text, "*%d.%02d%%", rate[minute - 1] / 100, rate[minute - 1] % 100);
        from = minute;
    }
    return buf_text(&text);
}

#define STANDARD "09:00-12:00 13:00-18:00"
#define hours_are(time, day, wanted) assert_string_equal(hours_on(time, day), wanted)

static void without_any_calendar(void **state)
{
    struct scene scene;

    (void)state;
    scene_plan(&scene, PROJECT "people:\n  - id: li\n    name: Li\n");
    for (int day = 1; day <= 7; day++) {
        const char *wanted = day == 1 || day == 7 ? "" : STANDARD;

        hours_are(calendars_project(scene.calendars), day, wanted);
        hours_are(time_of_person(&scene, "li", 10000), day, wanted);
    }
    assert_ptr_equal(calendars_get(scene.calendars, NULL), calendars_project(scene.calendars));
    scene_close(&scene);
}

static const char holidays_plan[] = PROJECT
    "  calendar: office\n"
    "calendars:\n"
    "  - id: office\n"
    "    name: Office\n"
    "    week:\n"
    "      tue-thu: 10:00-16:00\n"
    "      fri: 10:00-12:00, 12:00-13:00\n"
    "      mon: 08:00-24:00\n"
    "    holidays:\n"
    "      - 2026-03-03\n"
    "      - 2026-03-05..2026-03-09 Spring\n"
    "      - dates: 2026-03-16..2026-03-20\n"
    "        name: Fair\n"
    "    workdays:\n"
    "      - 2026-03-07\n"
    "      - dates: 2026-03-08\n"
    "        hours: 13:00-17:00\n"
    "      - dates: 2026-03-14..2026-03-15\n"
    "        hours:\n"
    "          - 09:00-10:00\n"
    "          - 11:00-12:00\n"
    "      - 2026-03-17\n";

/* Days off; extra days with hours of their own, or those of the week's first working day. */
static void holidays_and_workdays(void **state)
{
    struct scene scene;
    static const char *const wanted[] = {
        "", "08:00-24:00", "", "10:00-16:00", "", "", "08:00-24:00", /* Sunday the 1st */
        "13:00-17:00", "", "10:00-16:00", "10:00-16:00", "10:00-16:00", "10:00-13:00",
        "09:00-10:00 11:00-12:00",
        "09:00-10:00 11:00-12:00", "", "08:00-24:00", "", "", "", "",
        "", "08:00-24:00", "10:00-16:00"};

    (void)state;
    scene_plan(&scene, holidays_plan);
    for (int day = 1; day <= 24; day++)
        hours_are(calendars_project(scene.calendars), day, wanted[day - 1]);
    assert_ptr_equal(time_of_calendar(&scene, "office"), calendars_project(scene.calendars));
    scene_close(&scene);
}

/* A calendar adds to the one it is based on; the nearest week counts, and only that. */
static void chains_of_bases(void **state)
{
    struct scene scene;

    (void)state;
    scene_plan(&scene, PROJECT
               "calendars:\n"
               "  - id: shift\n"
               "    name: Shift\n"
               "    base: site\n"
               "    week:\n"
               "      mon-sat: 06:00-14:00\n"
               "    holidays: 2026-03-04\n"
               "  - id: site\n"
               "    name: Site\n"
               "    base: country\n"
               "    workdays: 2026-03-07\n"
               "  - id: country\n"
               "    name: Country\n"
               "    week:\n"
               "      mon-fri: 08:00-12:00\n"
               "    holidays:\n"
               "      - 2026-03-03\n"
               "      - 2026-03-06..2026-03-07\n"
               "  - id: plain\n"
               "    name: Plain\n");
    hours_are(time_of_calendar(&scene, "country"), 2, "08:00-12:00");
    hours_are(time_of_calendar(&scene, "country"), 3, "");
    hours_are(time_of_calendar(&scene, "country"), 7, "");
    hours_are(time_of_calendar(&scene, "site"), 2, "08:00-12:00");
    hours_are(time_of_calendar(&scene, "site"), 3, "");
    hours_are(time_of_calendar(&scene, "site"), 7, "08:00-12:00");
    hours_are(time_of_calendar(&scene, "shift"), 2, "06:00-14:00");
    hours_are(time_of_calendar(&scene, "shift"), 3, "");
    hours_are(time_of_calendar(&scene, "shift"), 4, "");
    hours_are(time_of_calendar(&scene, "shift"), 6, "");
    hours_are(time_of_calendar(&scene, "shift"), 7, "06:00-14:00");
    hours_are(time_of_calendar(&scene, "shift"), 14, "06:00-14:00");
    hours_are(time_of_calendar(&scene, "plain"), 2, STANDARD);
    hours_are(calendars_project(scene.calendars), 2, STANDARD);
    scene_close(&scene);
}

/* Whose calendar a person has, own hours, leave by the minute, and who is there only for a while.
 */
static void people(void **state)
{
    struct scene scene;

    (void)state;
    scene_plan(&scene, PROJECT
               "  calendar: office\n"
               "calendars:\n"
               "  - id: office\n"
               "    name: Office\n"
               "    holidays: 2026-03-03\n"
               "    workdays: 2026-03-07\n"
               "  - id: night\n"
               "    name: Night\n"
               "    week:\n"
               "      mon-fri: 00:00-04:00, 22:00-24:00\n"
               "people:\n"
               "  - id: li\n"
               "    name: Li\n"
               "    leave:\n"
               "      - 2026-03-04\n"
               "      - 2026-03-05T11:00..2026-03-09T14:30 skiing\n"
               "      - 2026-03-10T10:00..2026-03-10T10:30\n"
               "      - 2026-03-10T15:00..2026-03-10\n"
               "      - 2026-03-11..2026-03-11T17:00\n"
               "  - id: zhao\n"
               "    name: Zhao\n"
               "    week:\n"
               "      mon-wed: 10:00-15:00\n"
               "    workdays:\n"
               "      - 2026-03-03\n"
               "      - dates: 2026-03-08\n"
               "        hours: 20:00-21:00\n"
               "    leave: 2026-03-07..2026-03-09\n"
               "    units: 80%\n"
               "    from: 2026-03-04\n"
               "    to: 2026-03-17\n"
               "  - id: mia\n"
               "    name: Mia\n"
               "    calendar: night\n"
               "    units: 50%\n"
               "    availability:\n"
               "      - 2026-03-03..2026-03-04 100%\n"
               "      - 2026-03-05 12.5%\n"
               "      - 2026-03-06 0%\n");
    const struct worktime *li = time_of_person(&scene, "li", 10000);
    const struct worktime *zhao = time_of_person(&scene, "zhao", 10000);
    const struct worktime *mia = time_of_person(&scene, "mia", 10000);

    hours_are(li, 2, STANDARD);
    hours_are(li, 3, "");
    hours_are(li, 4, "");
    hours_are(li, 5, "09:00-11:00");
    hours_are(li, 6, "");
    hours_are(li, 7, "");
    hours_are(li, 9, "14:30-18:00");
    hours_are(li, 10, "09:00-10:00 10:30-12:00 13:00-15:00");
    hours_are(li, 11, "17:00-18:00");
    hours_are(li, 12, STANDARD);
    hours_are(zhao, 2, "");
    hours_are(zhao, 3, "");
    hours_are(zhao, 4, "10:00-15:00*80.00%");
    hours_are(zhao, 5, "");
    hours_are(zhao, 7, "");
    hours_are(zhao, 8, "20:00-21:00*80.00%");
    hours_are(zhao, 9, "");
    hours_are(zhao, 17, "10:00-15:00*80.00%");
    hours_are(zhao, 18, "");
    hours_are(mia, 2, "00:00-04:00*50.00% 22:00-24:00*50.00%");
    hours_are(mia, 3, "00:00-04:00 22:00-24:00");
    hours_are(mia, 5, "00:00-04:00*12.50% 22:00-24:00*12.50%");
    hours_are(mia, 6, "");
    hours_are(mia, 7, "");
    scene_close(&scene);
}

/* What goes to a task: at most so much, only when its calendar works too; and each hour whole. */
static void work_for_a_task(void **state)
{
    struct scene scene;

    (void)state;
    scene_plan(&scene, PROJECT
               "calendars:\n"
               "  - id: mornings\n"
               "    name: Mornings\n"
               "    week:\n"
               "      mon, wed: 08:00-12:00\n"
               "people:\n"
               "  - id: li\n"
               "    name: Li\n"
               "    units: 60%\n"
               "    availability: 2026-03-03 20%\n");
    const struct person *li = (const void *)scene_record(&scene, "li");
    const struct calendar *mornings = (const void *)scene_record(&scene, "mornings");
    struct calendars *c = scene.calendars;

    hours_are(calendars_work(c, li, 10000, NULL), 2, "09:00-12:00*60.00% 13:00-18:00*60.00%");
    hours_are(calendars_work(c, li, 5000, NULL), 2, "09:00-12:00*50.00% 13:00-18:00*50.00%");
    hours_are(calendars_work(c, li, 5000, NULL), 3, "09:00-12:00*20.00% 13:00-18:00*20.00%");
    hours_are(calendars_work(c, li, 0, NULL), 3, "");
    hours_are(calendars_work(c, li, 10000, mornings), 2, "09:00-12:00*60.00%");
    hours_are(calendars_work(c, li, 4000, mornings), 4, "09:00-12:00*40.00%");
    hours_are(calendars_work(c, li, 4000, mornings), 3, "");
    hours_are(calendars_hours(c, li), 3, STANDARD);
    /* made once, however often they are asked for */
    assert_ptr_equal(calendars_work(c, li, 4000, mornings), calendars_work(c, li, 4000, mornings));
    assert_ptr_equal(calendars_hours(c, li), calendars_hours(c, li));
    scene_close(&scene);
}

/* Leave that ends at midnight ends with the day before. */
static void leave_until_midnight(void **state)
{
    struct scene scene;

    (void)state;
    scene_plan(&scene, PROJECT
               "people:\n"
               "  - id: li\n"
               "    name: Li\n"
               "    leave:\n"
               "      - 2026-03-03..2026-03-04T00:00\n"
               "      - 2026-03-05T12:00..2026-03-06T00:00\n"
               "      - 2026-03-09T00:00..2026-03-09T00:00\n"
               "      - 2026-03-10T24:00..2026-03-11T11:00\n"
               "      - 2026-03-12T00:00..2026-03-12T24:00\n");
    const struct worktime *li = time_of_person(&scene, "li", 10000);

    hours_are(li, 3, "");
    hours_are(li, 4, STANDARD);
    hours_are(li, 5, "09:00-12:00");
    hours_are(li, 6, STANDARD);
    hours_are(li, 9, STANDARD);
    hours_are(li, 10, STANDARD);
    hours_are(li, 11, "11:00-12:00 13:00-18:00");
    hours_are(li, 12, "");
    hours_are(li, 13, STANDARD);
    scene_close(&scene);
}

/* An extra working day is laid over holidays and leave, also over such as take part of a day. */
static void workdays_win_over_parts_of_days(void **state)
{
    struct scene scene;

    (void)state;
    scene_plan(&scene, PROJECT
               "  calendar: office\n"
               "calendars:\n"
               "  - id: office\n"
               "    name: Office\n"
               "    holidays:\n"
               "      - 2026-03-03T12:00..2026-03-03\n"
               "      - 2026-03-04T12:00..2026-03-04\n"
               "    workdays:\n"
               "      - dates: 2026-03-04\n"
               "        hours: 10:00-16:00\n"
               "people:\n"
               "  - id: li\n"
               "    name: Li\n"
               "    leave: 2026-03-05T10:00..2026-03-06T15:00\n"
               "    workdays:\n"
               "      - dates: 2026-03-06\n"
               "        hours: 14:00-20:00\n");
    hours_are(calendars_project(scene.calendars), 3, "09:00-12:00");
    hours_are(calendars_project(scene.calendars), 4, "10:00-16:00");
    const struct worktime *li = time_of_person(&scene, "li", 10000);

    hours_are(li, 4, "10:00-16:00");
    hours_are(li, 5, "09:00-10:00");
    hours_are(li, 6, "14:00-20:00");
    scene_close(&scene);
}

static void open_ranges(void **state)
{
    struct scene scene;
    int64_t march = moment_of(WINDOW_DAY, 0), far = moment_of(day_of_civil(2999, 1, 1), 0);

    (void)state;
    scene_plan(&scene, PROJECT
               "people:\n"
               "  - id: gone\n"
               "    name: Gone\n"
               "    leave: 2026-03-04..\n"
               "  - id: part\n"
               "    name: Part\n"
               "    availability: 2026-03-04.. 25%\n"
               "  - id: old\n"
               "    name: Old\n"
               "    leave: 0001-01-01..2026-03-03\n"
               "    to: 9999-12-31\n"
               "    from: 0001-01-01\n");
    const struct worktime *gone = time_of_person(&scene, "gone", 10000);
    const struct worktime *part = time_of_person(&scene, "part", 10000);
    const struct worktime *old = time_of_person(&scene, "old", 10000);

    hours_are(gone, 3, STANDARD);
    assert_true(worktime_next(gone, march + 3 * DAY_MINUTES) == MOMENT_NEVER);
    hours_are(part, 3, STANDARD);
    hours_are(part, 4, "09:00-12:00*25.00% 13:00-18:00*25.00%");
    assert_int_equal(worktime_between(part, far, far + 7 * DAY_MINUTES), 600);
    assert_int_equal(worktime_next(old, 0), march + 3 * DAY_MINUTES + 540);
    assert_true(worktime_next(old, moment_of(DAY_LAST, 1081)) == MOMENT_NEVER);
    scene_close(&scene);
}

/* Circles of bases are said where they are opened, and everybody has hours all the same. */
static void bases_in_a_circle(void **state)
{
    struct scene scene;

    (void)state;
    scene_put("plan.yaml", PROJECT
              "calendars:\n"
              "  - id: a\n"
              "    name: A\n"
              "    base: b\n"
              "    week:\n"
              "      mon: 09:00-10:00\n"
              "  - id: b\n"
              "    name: B\n"
              "    base: a\n"
              "    holidays: 2026-03-02\n"
              "  - id: never\n"
              "    name: Never\n"
              "    week: {}\n");
    scene_read(&scene, ".", "PL502 8:11, then 13:11; PL501 15:9");
    hours_are(time_of_calendar(&scene, "a"), 2, "09:00-10:00");
    hours_are(time_of_calendar(&scene, "b"), 2, "");
    hours_are(time_of_calendar(&scene, "b"), 9, "09:00-10:00");
    assert_true(worktime_is_empty(time_of_calendar(&scene, "never")));
    scene_close(&scene);
}

/* What a random plan says, for the model. */
struct entry { /* of holidays, workdays, leave; minutes -1: the whole day */
    int from, to, from_minute, to_minute;
    int hours; /* -1: none given */
};

struct sheet { /* a calendar, or a person */
    int base;  /* of a person: its calendar; -1: none */
    int has_week, units, first, last;
    int week[7]; /* hours by number; -1: off */
    struct entry holiday[4], workday[4];
    struct {
        int from, to, units;
    } share[3];
    int holidays, workdays, shares;
};

enum { CALENDARS = 5, PEOPLE = 4, HOURS = 6 };

static const struct {
    const char *text;
    struct span span[2];
} hours_table[HOURS] = {
    {"09:00-12:00, 13:00-18:00", {{540, 720}, {780, 1080}}}, {"00:00-24:00", {{0, 1440}, {0, 0}}},
    {"22:00-24:00", {{1320, 1440}, {0, 0}}},                 {"06:00-14:00", {{360, 840}, {0, 0}}},
    {"00:00-00:01, 23:59-24:00", {{0, 1}, {1439, 1440}}},    {"12:00-13:00", {{720, 780}, {0, 0}}},
};

static void put_entry(struct buf *out, const struct entry *e)
{
    char day[11];

    date_iso(WINDOW_DAY + e->from, day);
    buf_format(out, "      - dates: %s", day);
    if (e->from_minute >= 0)
        buf_format(out, "T%02d:%02d", e->from_minute / 60, e->from_minute % 60);
    date_iso(WINDOW_DAY + e->to, day);
    buf_format(out, "..%s", day);
    if (e->to_minute >= 0)
        buf_format(out, "T%02d:%02d", e->to_minute / 60, e->to_minute % 60);
    if (e->hours >= 0)
        buf_format(out, "\n        hours: %s", hours_table[e->hours].text);
    buf_putc(out, '\n');
}

static struct entry entry_random(int workday)
{
    struct entry e = {.from = (int)chance(WINDOW_DAYS), .from_minute = -1, .to_minute = -1,
                      .hours = -1};

    e.to = e.from + (chance(2) ? 0 : (int)chance(5));
    if (workday) {
        e.hours = chance(2) ? (int)chance(HOURS) : -1;
        return e;
    }
    if (chance(3) == 0)
        e.from_minute = (int)chance(1441);
    if (chance(3) == 0)
        e.to_minute = (int)chance(1441);
    if (e.from == e.to && e.to_minute >= 0) /* not before it begins */
        e.to_minute = e.from_minute < 0             ? e.to_minute + (e.to_minute == 0)
                      : e.to_minute < e.from_minute ? e.from_minute
                                                    : e.to_minute;
    return e;
}

static void put_days(struct buf *out, const char *key, struct entry *entry, int *n, int workday)
{
    *n = (int)chance(4);
    if (*n)
        buf_format(out, "    %s:\n", key);
    for (int i = 0; i < *n; i++) {
        entry[i] = entry_random(workday);
        put_entry(out, &entry[i]);
    }
}

static void put_week(struct buf *out, struct sheet *s)
{
    static const char *const names[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    int any = 0;

    s->has_week = chance(2) == 0;
    if (!s->has_week)
        return;
    buf_puts(out, "    week:\n");
    for (int day = 0; day < 7; day++) {
        s->week[day] = chance(3) ? (int)chance(HOURS) : -1;
        if (day == 6 && !any && s->week[day] < 0)
            s->week[day] = 0;
        any |= s->week[day] >= 0;
        if (s->week[day] >= 0)
            buf_format(out, "      %s: %s\n", names[day], hours_table[s->week[day]].text);
    }
}

static void put_calendar(struct buf *out, struct sheet *sheet, int i)
{
    struct sheet *s = &sheet[i];

    *s = (struct sheet){.base = i && chance(3) ? (int)chance((uint32_t)i) : -1};
    buf_format(out, "  - id: c%d\n    name: C\n", i);
    if (s->base >= 0)
        buf_format(out, "    base: c%d\n", s->base);
    put_week(out, s);
    put_days(out, "holidays", s->holiday, &s->holidays, 0);
    put_days(out, "workdays", s->workday, &s->workdays, 1);
}

static void put_person(struct buf *out, struct sheet *s, int i)
{
    char day[2][11];

    *s = (struct sheet){.base = (int)chance(CALENDARS + 1) - 1, .units = 10000, .first = -1,
                        .last = WINDOW_DAYS};
    buf_format(out, "  - id: p%d\n    name: P\n", i);
    if (s->base >= 0)
        buf_format(out, "    calendar: c%d\n", s->base);
    put_week(out, s);
    put_days(out, "leave", s->holiday, &s->holidays, 0);
    put_days(out, "workdays", s->workday, &s->workdays, 1);
    if (chance(3) == 0)
        buf_format(out, "    units: %d%%\n", (s->units = 100 * (int)chance(101)) / 100);
    s->shares = (int)chance(4);
    if (s->shares)
        buf_puts(out, "    availability:\n");
    for (int k = 0; k < s->shares; k++) {
        s->share[k].from = (int)chance(WINDOW_DAYS);
        s->share[k].to = s->share[k].from + (int)chance(6);
        s->share[k].units = 100 * (int)chance(101);
        date_iso(WINDOW_DAY + s->share[k].from, day[0]);
        date_iso(WINDOW_DAY + s->share[k].to, day[1]);
        buf_format(out, "      - %s..%s %d%%\n", day[0], day[1], s->share[k].units / 100);
    }
    if (chance(4) == 0) {
        date_iso(WINDOW_DAY + (s->first = (int)chance(10)), day[0]);
        buf_format(out, "    from: %s\n", day[0]);
    }
    if (chance(4) == 0) {
        date_iso(WINDOW_DAY + (s->last = 20 + (int)chance(9)), day[0]);
        buf_format(out, "    to: %s\n", day[0]);
    }
}

static int works_at(int hours, int minute)
{
    for (int i = 0; i < 2 && hours >= 0; i++)
        if (hours_table[hours].span[i].from <= minute && minute < hours_table[hours].span[i].to)
            return 1;
    return 0;
}

/* The hours of the first working day of the week that counts. */
static int first_of(const int *week)
{
    int day = 0;

    while (week[day] < 0)
        day++;
    return week[day];
}

static int is_in(const struct entry *e, int day, int minute)
{
    int from = e->from * DAY_MINUTES + (e->from_minute < 0 ? 0 : e->from_minute);
    int to = e->to * DAY_MINUTES + (e->to_minute < 0 ? DAY_MINUTES : e->to_minute);
    int at = day * DAY_MINUTES + minute;

    return from <= at && at < to;
}

/* Of the extra working days in a row the first that has the day; -1 if none has it. */
static int workday_at(const struct sheet *s, int day, const int *week)
{
    for (int i = 0; i < s->workdays; i++)
        if (s->workday[i].from <= day && day <= s->workday[i].to)
            return s->workday[i].hours >= 0 ? s->workday[i].hours : first_of(week);
    return -1;
}

static int holiday_at(const struct sheet *s, int day, int minute)
{
    for (int i = 0; i < s->holidays; i++)
        if (is_in(&s->holiday[i], day, minute))
            return 1;
    return 0;
}

static const int standard_week[7] = {0, 0, 0, 0, 0, -1, -1};

static int calendar_works(const struct sheet *sheet, int k, const int *week, int day, int minute)
{
    int off = 0, hours = week[weekday_of(WINDOW_DAY + day)], extra = -1;

    for (; k >= 0; k = sheet[k].base) {
        off |= holiday_at(&sheet[k], day, minute);
        if (extra < 0)
            extra = workday_at(&sheet[k], day, week);
    }
    return extra >= 0 ? works_at(extra, minute) : !off && works_at(hours, minute);
}

static const int *week_of(const struct sheet *sheet, int k)
{
    for (; k >= 0; k = sheet[k].base)
        if (sheet[k].has_week)
            return sheet[k].week;
    return standard_week;
}

static int32_t person_rate(const struct sheet *sheet, const struct sheet *p, int day, int minute)
{
    const int *week = p->has_week ? p->week : week_of(sheet, p->base);
    int extra = workday_at(p, day, week), units = p->units;

    for (int i = 0; i < p->shares; i++)
        if (p->share[i].from <= day && day <= p->share[i].to)
            units = p->share[i].units;
    if (day < p->first || day > p->last)
        return 0;
    int works = extra >= 0 ? works_at(extra, minute)
                           : !holiday_at(p, day, minute) &&
                                 calendar_works(sheet, p->base, week, day, minute);

    return works ? units : 0;
}

static struct buf text; /* of the plan under way */

static void compare(const struct worktime *time, const struct sheet *sheet, int k,
                    const struct sheet *person)
{
    minutes_of(&seen, time);
    for (int i = 0; i < WINDOW; i++) {
        int day = i / DAY_MINUTES, minute = i % DAY_MINUTES;
        int32_t wanted = person ? person_rate(sheet, person, day, minute)
                                : 10000 * calendar_works(sheet, k, week_of(sheet, k), day, minute);

        if (seen.rate[i] == wanted)
            continue;
        fail_msg("%s%c%d on 2026-03-%02d at %02d:%02d: %d, wanted %d", buf_text(&text),
                 person ? 'p' : 'c', k, day + 1, minute / 60, minute % 60, seen.rate[i], wanted);
    }
}

/* What was counted is what the minutes come to. */
static void counted(const struct worktime *time)
{
    int64_t before = worktime_done(time, WINDOW_FROM);

    minutes_of(&seen, time);
    for (int i = 0; i < 50; i++) {
        int minute = (int)chance(WINDOW + 1);

        assert_int_equal(worktime_done(time, WINDOW_FROM + minute) - before, seen.done[minute]);
    }
}

static void random_ones(void **state)
{
    (void)state;
    for (int round = 0; round < rounds(40); round++) {
        struct sheet sheet[CALENDARS], person[PEOPLE];
        struct scene scene;
        char id[8];

        buf_clear(&text);
        buf_puts(&text, PROJECT "calendars:\n");
        for (int i = 0; i < CALENDARS; i++)
            put_calendar(&text, sheet, i);
        buf_puts(&text, "people:\n");
        for (int i = 0; i < PEOPLE; i++)
            put_person(&text, &person[i], i);
        scene_plan(&scene, buf_text(&text));
        for (int i = 0; i < CALENDARS; i++) {
            snprintf(id, sizeof id, "c%d", i);
            compare(time_of_calendar(&scene, id), sheet, i, NULL);
            counted(time_of_calendar(&scene, id));
        }
        for (int i = 0; i < PEOPLE; i++) {
            snprintf(id, sizeof id, "p%d", i);
            compare(time_of_person(&scene, id, 10000), sheet, i, &person[i]);
            counted(time_of_person(&scene, id, 10000));
        }
        scene_close(&scene);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_any_calendar),
        cmocka_unit_test(holidays_and_workdays),
        cmocka_unit_test(chains_of_bases),
        cmocka_unit_test(people),
        cmocka_unit_test(work_for_a_task),
        cmocka_unit_test(leave_until_midnight),
        cmocka_unit_test(workdays_win_over_parts_of_days),
        cmocka_unit_test(open_ranges),
        cmocka_unit_test(bases_in_a_circle),
        cmocka_unit_test(random_ones),
    };

    say_seed();
    return cmocka_run_group_tests(tests, scene_folder, scene_folder_remove);
}
