/*
 * Rules about hours worked. The lines are sorted, once by person and day, once
 * by task and person, so that what is true of many of them is said once.
 */
#include "tool/check.h"

#include "base/date.h"
#include "base/die.h"
#include "plan/people.h"
#include "tool/check_item.h"
#include "tool/check_words.h"

#include <stdlib.h>

enum { DAY_MICRO_HOURS = 24000000 };

static int by_place(struct place a, struct place b)
{
    if (a.file != b.file)
        return a.file < b.file ? -1 : 1;
    return a.at < b.at ? -1 : a.at > b.at;
}

static int by_person(const struct timesheet *a, const struct timesheet *b)
{
    return by_place(a->person.to->place, b->person.to->place);
}

static int by_person_and_day(const void *x, const void *y)
{
    const struct timesheet *a = *(struct timesheet *const *)x, *b = *(struct timesheet *const *)y;
    int order = by_person(a, b);

    if (!order && a->date.day != b->date.day)
        order = a->date.day < b->date.day ? -1 : 1;
    return order ? order : by_place(a->record.place, b->record.place);
}

static int by_task_and_person(const void *x, const void *y)
{
    const struct timesheet *a = *(struct timesheet *const *)x, *b = *(struct timesheet *const *)y;
    int order = by_place(a->task.to->place, b->task.to->place);

    if (!order)
        order = by_person(a, b);
    return order ? order : by_person_and_day(x, y);
}

static int is_day_off(const struct schedule *s, const struct timesheet *line)
{
    const struct person *person = (const struct person *)line->person.to;
    int64_t from = moment_of(line->date.day, 0);

    return worktime_between(calendars_hours(s->calendars, person), from, from + DAY_MINUTES) == 0;
}

static void day_too_long(const struct plan *plan, const struct timesheet *line, int64_t hours)
{
    diag_add(plan->diag, DIAG_TIME_OVER_A_DAY, place_in(&line->record, line->hours.at),
             line->person.id, check_words_number(plan, hours),
             check_date(plan->diag, line->date.day));
}

/* The lines of one person and one day. */
static void check_day_of(const struct schedule *s, struct timesheet **line, size_t n)
{
    int64_t hours = 0, before = 0;

    for (size_t i = 0; i < n; i++) {
        before = hours;
        hours += line[i]->hours.micro;
        if (hours > DAY_MICRO_HOURS && before <= DAY_MICRO_HOURS)
            day_too_long(s->plan, line[i], hours);
    }
    if (hours > 0 && is_day_off(s, line[0]))
        diag_add(s->plan->diag, DIAG_TIME_ON_DAY_OFF, place_in(&line[0]->record, line[0]->date.at),
                 line[0]->person.id, check_date(s->plan->diag, line[0]->date.day));
}

/* Whoever has a skill that the task asks for may be the one who was found. */
static int may_work_on(const struct task *task, const struct record *person)
{
    if (!task->from.owner && !task->assignees.n)
        return 1;
    if (task->from.owner && task->from.owner->owner.to == person)
        return 1;
    for (size_t i = 0; i < task->assignees.n; i++) {
        const struct assignee *a = &task->assignees.v[i];

        if (a->more && a->more->skill.id)
            return 1;
        for (size_t j = 0; j < a->n; j++)
            if (a->any[j].person.to == person)
                return 1;
    }
    return 0;
}

static void check_line(const struct schedule *s, const struct timesheet *line)
{
    const struct task *task = (const struct task *)line->task.to;
    const struct progress *finish = schedule_state(s, task)->actual_finish;
    struct diag *diag = s->plan->diag;

    if (task->child || !finish || finish->actual_finish.day >= line->date.day)
        return;
    diag_add(diag, DIAG_TIME_AFTER_FINISH, place_in(&line->record, line->date.at),
             check_id(&task->record), check_date(s->plan->diag, finish->actual_finish.day));
    diag_note(diag, place_in(&finish->record, finish->actual_finish.at), "it was finished here");
}

/* The lines of one task and one person. */
static void check_task_of(const struct schedule *s, struct timesheet **line, size_t n)
{
    const struct task *task = (const struct task *)line[0]->task.to;
    struct place place = place_in(&line[0]->record, line[0]->task.at);

    if (task->child)
        diag_add(s->plan->diag, DIAG_TIME_ON_SUMMARY, place, check_id(&task->record));
    else if (!may_work_on(task, line[0]->person.to))
        diag_add(s->plan->diag, DIAG_TIME_UNASSIGNED, place, line[0]->person.id,
                 check_id(&task->record));
    for (size_t i = 0; i < n; i++)
        check_line(s, line[i]);
}

void check_timesheets(const struct schedule *s)
{
    struct timesheet **line = xmalloc((s->plan->rows[REGISTER_TIMESHEETS].n + 1) * sizeof *line);
    size_t n = 0, from = 0;

    PLAN_EACH(s->plan, REGISTER_TIMESHEETS, timesheet, row)
        if (row->person.to && row->task.to && row->date.at && row->date.day <= s->as_of)
            line[n++] = row;
    if (n)
        qsort(line, n, sizeof *line, by_person_and_day);
    for (size_t i = 1; i <= n; i++)
        if (i == n || by_person(line[i], line[from]) || line[i]->date.day != line[from]->date.day) {
            check_day_of(s, line + from, i - from);
            from = i;
        }
    if (n)
        qsort(line, n, sizeof *line, by_task_and_person);
    from = 0;
    for (size_t i = 1; i <= n; i++)
        if (i == n || by_person(line[i], line[from]) || line[i]->task.to != line[from]->task.to) {
            check_task_of(s, line + from, i - from);
            from = i;
        }
    free(line);
}
