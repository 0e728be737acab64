/* Tasks: what was computed of them, by name, before what was written. */
#include "plan/outline.h"
#include "show/view_room.h"
#include "show/why.h"
#include "tool/standing.h"

#include <string.h>

struct shown view_task(struct view *view, const struct task *task)
{
    const char *text = task->record.id ? task->record.id : "";

    (void)view;
    return (struct shown){.kind = SHOWN_ROW,
                          .tag = VIEW_TASK,
                          .of = task,
                          .text = text,
                          .n = (uint32_t)strlen(text)};
}

static int is_open(const struct schedule *s, const struct task *task)
{
    return !standing_done(s, &task->record);
}

static int64_t slip_of(const struct schedule *s, const struct task *task, int *known)
{
    const struct span_dates *d = schedule_dates(s, task);
    struct when due;

    *known = standing_due(s, &task->record, &due) && d->dated;
    if (!*known)
        return 0;
    int64_t by = moment_of(due.day, due.minute < 0 ? DAY_MINUTES : due.minute);

    return worktime_between(schedule_time(s, task), by, d->early_finish);
}

int view_is_late(const struct schedule *s, const struct task *task)
{
    int known;
    int64_t slip = slip_of(s, task, &known);

    return known && slip > 0 && is_open(s, task);
}

/* Off track is late by more than is tolerated: a week unless the project says otherwise. */
enum view_state view_state_of(const struct schedule *s, const struct task *task)
{
    int64_t most = policy_tolerated_slip(s->plan->project, &s->plan->units);
    int known;
    int64_t slip = slip_of(s, task, &known);

    if (!is_open(s, task))
        return STATE_DONE;
    if (!known)
        return STATE_UNKNOWN;
    return slip <= 0 ? STATE_GREEN : slip <= most ? STATE_AMBER : STATE_RED;
}

static struct shown get_wbs(struct view *view, const struct task *task)
{
    struct buf text = {0};

    outline_wbs(task, &text);
    return shown_taken(view, &text);
}

static struct shown get_anchor(struct view *view, const struct task *task)
{
    struct buf text = {0};

    buf_puts(&text, "t-");
    outline_wbs(task, &text);
    return shown_taken(view, &text);
}

static struct shown get_depth(struct view *view, const struct task *task)
{
    return shown_count(view, outline_depth(task));
}

static struct shown get_parent(struct view *view, const struct task *task)
{
    return task->up ? shown_record(view, &task->up->record) : shown_nothing();
}

static struct shown get_summary(struct view *view, const struct task *task)
{
    (void)view;
    return shown_bool(task->child != NULL);
}

static struct shown get_milestone(struct view *view, const struct task *task)
{
    (void)view;
    return shown_bool(task->milestone.set && !task->child);
}

static struct shown get_owner(struct view *view, const struct task *task)
{
    const struct ref *owner = task->from.owner ? &task->from.owner->owner : NULL;

    return !owner       ? shown_nothing()
           : owner->to ? shown_record(view, owner->to)
                        : shown_text(owner->id, strlen(owner->id));
}

static struct shown get_due(struct view *view, const struct task *task)
{
    struct when due;

    standing_due(view->schedule, &task->record, &due);
    return shown_when(view, &due);
}

static struct shown get_priority(struct view *view, const struct task *task)
{
    int16_t value = task->from.priority ? task->from.priority->priority.value : PRIORITY_MEDIUM;

    return shown_priority(view, value);
}

#define MOMENT(name, member)                                                                       \
    static struct shown get_##name(struct view *view, const struct task *task)                     \
    {                                                                                              \
        const struct span_dates *d = schedule_dates(view->schedule, task);                         \
                                                                                                   \
        return d->dated ? shown_moment(view, d->member) : shown_nothing();                         \
    }
MOMENT(start, early_start)
MOMENT(finish, early_finish)
MOMENT(late_start, late_start)
MOMENT(late_finish, late_finish)

#define FLOAT(name)                                                                                \
    static struct shown get_##name(struct view *view, const struct task *task)                     \
    {                                                                                              \
        const struct span_dates *d = schedule_dates(view->schedule, task);                         \
                                                                                                   \
        return d->dated && is_open(view->schedule, task) ? shown_work(view, d->name, 0)            \
                                                         : shown_nothing();                        \
    }
FLOAT(total_float)
FLOAT(free_float)

static struct shown get_critical(struct view *view, const struct task *task)
{
    return shown_bool(schedule_is_critical(view->schedule, task));
}

static struct shown get_percent(struct view *view, const struct task *task)
{
    return shown_percent(view, schedule_percent(view->schedule, task));
}

static struct shown get_slip(struct view *view, const struct task *task)
{
    int known;
    int64_t slip = slip_of(view->schedule, task, &known);

    /* against a due date from above only what is late is worth a figure */
    if (known && task->from.due != task && !view_is_late(view->schedule, task))
        known = 0;
    return known ? shown_slip(view, slip) : shown_nothing();
}

static struct shown get_late(struct view *view, const struct task *task)
{
    return shown_bool(view_is_late(view->schedule, task));
}

static struct shown get_state(struct view *view, const struct task *task)
{
    return shown_state(view_state_of(view->schedule, task));
}

static enum activity_state state_of(const struct schedule *s, const struct task *task)
{
    if (!task->child)
        return s->net.activity[task->leaf].state;
    int32_t percent = schedule_percent(s, task);

    return percent == 10000 ? ACTIVITY_DONE : percent ? ACTIVITY_UNDER_WAY : ACTIVITY_OPEN;
}

static struct shown get_status(struct view *view, const struct task *task)
{
    static const char *const words[] = {[ACTIVITY_OPEN] = "not_started",
                                        [ACTIVITY_UNDER_WAY] = "in_progress",
                                        [ACTIVITY_DONE] = "completed",
                                        [ACTIVITY_OUT] = "cancelled"};
    const char *word = words[state_of(view->schedule, task)];

    return shown_text(word, strlen(word));
}

#define STATE(name, state)                                                                         \
    static struct shown get_##name(struct view *view, const struct task *task)                     \
    {                                                                                              \
        return shown_bool(state_of(view->schedule, task) == (state));                              \
    }
STATE(open, ACTIVITY_OPEN)
STATE(under_way, ACTIVITY_UNDER_WAY)
STATE(done, ACTIVITY_DONE)
STATE(cancelled, ACTIVITY_OUT)

static struct shown get_undated(struct view *view, const struct task *task)
{
    return shown_bool(!schedule_dates(view->schedule, task)->dated);
}

static struct shown get_predecessors(struct view *view, const struct task *task)
{
    (void)view;
    return task->depends_on.n ? shown_list(VIEW_LINKS, task->depends_on.v, task->depends_on.n)
                              : shown_nothing();
}

static struct shown get_why(struct view *view, const struct task *task)
{
    struct buf text = {0};

    if (!schedule_dates(view->schedule, task)->dated || task->child)
        return shown_nothing();
    why_put(&text, view->schedule, task);
    return shown_taken(view, &text);
}

static const struct result {
    const char *name;
    struct shown (*get)(struct view *, const struct task *);
} results[] = {
    {"start", get_start},
    {"finish", get_finish},
    {"late_start", get_late_start},
    {"late_finish", get_late_finish},
    {"total_float", get_total_float},
    {"free_float", get_free_float},
    {"wbs", get_wbs},
    {"anchor", get_anchor},
    {"depth", get_depth},
    {"parent", get_parent},
    {"summary", get_summary},
    {"milestone", get_milestone},
    {"owner", get_owner},
    {"due", get_due},
    {"priority", get_priority},
    {"critical", get_critical},
    {"percent", get_percent},
    {"slip", get_slip},
    {"late", get_late},
    {"state", get_state},
    {"status", get_status},
    {"open", get_open},
    {"under_way", get_under_way},
    {"done", get_done},
    {"cancelled", get_cancelled},
    {"undated", get_undated},
    {"predecessors", get_predecessors},
    {"why", get_why},
};

int view_task_field(struct view *view, const struct shown *row, const char *name, size_t n,
                    struct shown *out)
{
    const struct task *task = row->of;

    for (size_t i = 0; i < sizeof results / sizeof *results; i++)
        if (name_is(name, n, results[i].name)) {
            *out = results[i].get(view, task);
            return 1;
        }
    if (name_is(name, n, "last")) {
        *out = shown_bool(row->index == 1);
        return 1;
    }
    return view_record_field(view, &task->record, name, n, out);
}
