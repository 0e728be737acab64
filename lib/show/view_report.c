/*
 * The report itself: what stands above the records. The lists it shows are
 * gathered once, the first time any of them is asked for.
 */
#include "base/die.h"
#include "show/templates.h"
#include "show/view_room.h"

#include <stdlib.h>
#include <string.h>

enum { CHART_WHOLE = 60, CHART_MOST = 40, CHART_NEAR = 28, MILESTONES_MOST = 20, TASKS_MOST = 150,
    LIST_MOST = 40 };

static int is_milestone(const struct task *task)
{
    return task->milestone.set && !task->child;
}

/* How many rows the chart has down to each depth; the deepest that still fits. */
static int chart_depth(const struct plan *plan, const uint8_t *depth, size_t n)
{
    size_t rows[256] = {0};
    int deepest = -1;

    for (size_t i = 0; i < n; i++)
        rows[depth[i]] += plan->outline[i]->child || depth[i] == 0;
    for (size_t sum = 0; deepest < 255 && (sum += rows[deepest + 1]) <= CHART_MOST; deepest++)
        ;
    return deepest;
}

static int is_near(const struct view *view, const struct task *task)
{
    const struct span_dates *d = schedule_dates(view->schedule, task);
    int32_t as_of = view->schedule->as_of;

    return d->dated && moment_day(d->early_finish) >= as_of - CHART_NEAR &&
           moment_day(d->early_start) <= as_of + CHART_NEAR;
}

/* Why a task would be worth a row of a chart that cannot hold all; 0 is best. */
static int chart_rank(const struct view *view, const struct task *task)
{
    const struct schedule *s = view->schedule;

    if (task->child)
        return 5;
    return view_is_late(s, task)            ? 0
           : schedule_is_critical(s, task) ? 1
           : is_milestone(task)            ? 2
           : is_near(view, task)           ? 3
                                           : 4;
}

/*
 * A large plan shows its upper summaries; what room is left goes to tasks
 * that are late, critical, milestones, or near the status date.
 */
static void chart_choose(struct view *view)
{
    const struct plan *plan = view->schedule->plan;
    size_t n = plan->rows[REGISTER_TASKS].n, chosen = 0;
    uint8_t *depth = xmalloc(n + 1), *take = xmalloc(n + 1);

    for (size_t i = 0; i < n; i++) {
        const struct task *up = plan->outline[i]->up;

        depth[i] = !up ? 0 : depth[up->number] < 255 ? (uint8_t)(depth[up->number] + 1) : 255;
        take[i] = plan->leaves <= CHART_WHOLE;
        chosen += take[i];
    }
    if (!chosen && n) {
        int deepest = chart_depth(plan, depth, n);

        for (size_t i = 0; i < n; i++) {
            take[i] = depth[i] <= deepest && plan->outline[i]->child;
            chosen += take[i];
        }
        for (int rank = 0; rank < 4; rank++)
            for (size_t i = 0; i < n && chosen < CHART_MOST; i++)
                if (!take[i] && chart_rank(view, plan->outline[i]) == rank) {
                    take[i] = 1;
                    chosen++;
                }
    }
    view->charted = pool_take(&view->pool, (chosen + 1) * sizeof *view->charted);
    for (size_t i = 0; i < n; i++) {
        if (take[i])
            view->charted[view->charts++] = plan->outline[i];
        else
            view->hidden += !plan->outline[i]->child;
    }
    free(depth);
    free(take);
}

/* How far a milestone is from what a reader asks about now; 0 is nearest. */
static int32_t distance(const struct view *view, const struct task *task)
{
    const struct span_dates *d = schedule_dates(view->schedule, task);
    int32_t days = d->dated ? moment_day(d->early_finish) - view->schedule->as_of : INT32_MAX;

    if (view_is_late(view->schedule, task))
        return 0;
    return days < 0 ? -days : days;
}

static int by_number(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;

    return x < y ? -1 : x > y;
}

/* Of very many milestones the late ones and those nearest to the status date are listed. */
static void milestones_limit(struct view *view)
{
    size_t n = view->milestones, kept = 0;

    view->milestones_all = n;
    if (n <= MILESTONES_MOST)
        return;
    int32_t *far = xmalloc(n * sizeof *far);

    for (size_t i = 0; i < n; i++)
        far[i] = distance(view, view->milestone[i]);
    qsort(far, n, sizeof *far, by_number);
    int32_t limit = far[MILESTONES_MOST - 1];

    for (size_t i = 0; i < n && kept < MILESTONES_MOST; i++)
        if (distance(view, view->milestone[i]) <= limit)
            view->milestone[kept++] = view->milestone[i];
    view->milestones = kept;
    free(far);
}

/* The tasks at the top that have tasks; below a single one, those it consists of. */
static void phases_find(struct view *view)
{
    const struct plan *plan = view->schedule->plan;
    const struct task *only = NULL;
    size_t n = plan->rows[REGISTER_TASKS].n, tops = 0;

    view->phase = pool_take(&view->pool, (n + 1) * sizeof *view->phase);
    for (size_t i = 0; i < n; i++)
        if (!plan->outline[i]->up) {
            only = plan->outline[i];
            tops++;
        }
    for (size_t i = 0; i < n; i++) {
        const struct task *task = plan->outline[i];

        if (task->child && task->up == (tops == 1 ? only : NULL))
            view->phase[view->phases++] = task;
    }
}

static void gather(struct view *view)
{
    const struct plan *plan = view->schedule->plan;
    size_t room = (plan->leaves + 1) * sizeof *view->chain;

    if (view->gathered)
        return;
    view->gathered = 1;
    view->chain = pool_take(&view->pool, room);
    view->milestone = pool_take(&view->pool, room);
    view->late = pool_take(&view->pool, room);
    view->chains = schedule_chain(view->schedule, view->chain);
    for (size_t i = 0; i < plan->leaves; i++) {
        const struct task *task = plan->leaf[i];

        if (is_milestone(task))
            view->milestone[view->milestones++] = task;
        if (view_is_late(view->schedule, task))
            view->late[view->lates++] = task;
    }
    milestones_limit(view);
    phases_find(view);
    chart_choose(view);
    gantt_init(&view->gantt, view->schedule, view->charted, view->charts, &view->pool);
}

static int is_all_done(const struct schedule *s)
{
    size_t open = 0;

    for (size_t i = 0; i < s->net.leaves; i++)
        open += s->net.activity[i].state < ACTIVITY_DONE;
    return s->net.leaves && !open;
}

static int64_t project_slip(const struct schedule *s)
{
    return worktime_between(s->net.time, s->net.promise, s->net.finish);
}

/* Late by more than is tolerated is off track: a week unless the project says otherwise. */
static enum view_state project_state(const struct schedule *s)
{
    int64_t most = policy_tolerated_slip(s->plan->project, &s->plan->units);

    if (is_all_done(s))
        return STATE_DONE;
    if (s->net.promise == MOMENT_NONE || !s->net.leaves)
        return STATE_UNKNOWN;
    int64_t slip = project_slip(s);

    return slip <= 0 ? STATE_GREEN : slip <= most ? STATE_AMBER : STATE_RED;
}

static struct shown verdict(struct view *view)
{
    const struct schedule *s = view->schedule;
    struct buf text = {0};
    struct shown finish;

    if (!s->net.leaves) {
        buf_puts(&text, "Nothing is planned yet.");
        return shown_taken(view, &text);
    }
    view_moment_field(view, s->net.finish, "long", 4, &finish);
    buf_format(&text,
               is_all_done(s) ? "The project finished on %s"
                              : "The project is forecast to finish on %s",
               finish.text);
    if (s->net.promise != MOMENT_NONE) {
        int64_t slip = project_slip(s);
        struct shown row = shown_slip(view, slip), days;

        view_work_field(view, &row, "days", 4, &days);
        if (strcmp(days.text, "0") == 0)
            buf_puts(&text, ", as promised");
        else
            buf_format(&text, ", %s working day%s %s than promised", days.text,
                       strcmp(days.text, "1") == 0 ? "" : "s", slip > 0 ? "later" : "earlier");
    }
    buf_putc(&text, '.');
    return shown_taken(view, &text);
}

int view_chance_field(struct view *view, const struct chance *chance, const char *name, size_t n,
                      struct shown *out)
{
    if (name_is(name, n, "mean"))
        *out = shown_work(view, chance->mean, 0);
    else if (name_is(name, n, "deviation"))
        *out = shown_work(view, chance->deviation, 0);
    else if (name_is(name, n, "probability"))
        *out = chance->probability < 0 ? shown_nothing() : shown_percent(view, chance->probability);
    else
        return 0;
    return 1;
}

static struct shown shown_chance(struct view *view)
{
    struct chance *chance = pool_take(&view->pool, sizeof *chance);

    if (!chance_of_finish(view->schedule, chance))
        return shown_nothing();
    return (struct shown){.kind = SHOWN_ROW, .tag = VIEW_CHANCE, .of = chance};
}

int view_has_field(struct view *view, const char *name, size_t n, struct shown *out)
{
    struct shown list;

    if (!view_report_field(view, name, n, &list))
        return 0;
    *out = shown_bool(list.kind == SHOWN_LIST && list.index > 0);
    return 1;
}

int view_counts_field(struct view *view, const char *name, size_t n, struct shown *out)
{
    const struct schedule *s = view->schedule;
    size_t count = 0;
    int state = name_is(name, n, "done")        ? ACTIVITY_DONE
                : name_is(name, n, "under_way") ? ACTIVITY_UNDER_WAY
                : name_is(name, n, "open")      ? ACTIVITY_OPEN
                                                : -1;

    gather(view);
    for (size_t i = 0; i < s->net.leaves; i++)
        count += state >= 0 ? s->net.activity[i].state == state
                 : name_is(name, n, "critical") ? (size_t)schedule_is_critical(s, s->of[i])
                 : name_is(name, n, "milestones_done")
                     ? is_milestone(s->of[i]) && s->net.activity[i].state == ACTIVITY_DONE
                     : 0;
    if (name_is(name, n, "tasks"))
        count = s->net.leaves;
    else if (name_is(name, n, "late"))
        count = view->lates;
    else if (name_is(name, n, "milestones"))
        count = view->milestones_all;
    else if (state < 0 && !name_is(name, n, "critical") && !name_is(name, n, "milestones_done"))
        return 0;
    *out = shown_count(view, (int64_t)count);
    return 1;
}

int view_gantt_field(struct view *view, const char *name, size_t n, struct shown *out)
{
    struct buf text = {0};

    gather(view);
    if (name_is(name, n, "rows")) {
        *out = shown_list(VIEW_GANTT_ROWS, NULL, view->charts);
        return 1;
    }
    if (name_is(name, n, "shown") || name_is(name, n, "more")) {
        size_t count = *name == 's' ? view->charts : view->hidden;

        *out = count ? shown_count(view, (int64_t)count) : shown_nothing();
        return 1;
    }
    if (name_is(name, n, "status_x")) {
        gantt_status_x(&view->gantt, &text);
        *out = shown_taken(view, &text);
        return 1;
    }
    if (name_is(name, n, "defs"))
        gantt_defs(&view->gantt, &text);
    else if (name_is(name, n, "axis"))
        gantt_axis(&view->gantt, &text);
    else
        return 0;
    *out = shown_markup(view, &text);
    return 1;
}

static struct shown report_list(const struct task **v, size_t n)
{
    return n ? shown_list(VIEW_TASKS, v, n < LIST_MOST ? n : LIST_MOST) : shown_nothing();
}

/* Of a long path the end is shown: that is where the finish is. */
static struct shown path_list(const struct view *view)
{
    size_t left = view->chains > LIST_MOST ? view->chains - LIST_MOST : 0;

    return report_list(view->chain + left, view->chains - left);
}

static struct shown more_than(struct view *view, size_t n)
{
    return n > LIST_MOST ? shown_count(view, (int64_t)(n - LIST_MOST)) : shown_nothing();
}

static struct shown calendar_words(const struct view *view)
{
    static const char standard[] = "Monday to Friday, 09:00-12:00 and 13:00-18:00";
    const struct record *calendar = view->schedule->plan->project->calendar.to;

    return calendar ? shown_text(calendar->name.text, calendar->name.n)
                    : shown_text(standard, sizeof standard - 1);
}

static struct shown percent_of_all(struct view *view)
{
    const struct schedule *s = view->schedule;
    int64_t length = 0, done = 0;

    for (size_t i = 0; i < s->net.leaves; i++) {
        const struct activity *a = &s->net.activity[i];

        if (a->state == ACTIVITY_OUT)
            continue;
        length += a->length;
        done += a->length * schedule_percent(s, s->of[i]) / 10000;
    }
    return shown_percent(view, length ? done * 10000 / length : is_all_done(s) ? 10000 : 0);
}

static struct shown shown_generated(struct view *view)
{
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    int64_t seconds = 0;

    if (!epoch || !*epoch || strlen(epoch) > 11 || strspn(epoch, "0123456789") != strlen(epoch))
        return shown_nothing();
    for (; *epoch; epoch++)
        seconds = seconds * 10 + (*epoch - '0');
    return shown_day(view, moment_of(day_of_seconds(seconds), 0));
}

static struct shown builtin_text(const char *name)
{
    const char *text = templates_find(name, strlen(name));

    return text ? shown_text(text, strcspn(text, "\n")) : shown_nothing();
}

static struct shown report_value(struct view *view, const char *name, size_t n, int *known)
{
    const struct schedule *s = view->schedule;
    const struct diag *diag = s->plan->diag;
    int promised = s->net.promise != MOMENT_NONE;

    *known = 1;
    if (name_is(name, n, "as_of"))
        return shown_day(view, moment_of(s->as_of, 0));
    if (name_is(name, n, "finish"))
        return s->net.leaves ? shown_moment(view, s->net.finish) : shown_nothing();
    if (name_is(name, n, "promise"))
        return promised ? shown_day(view, s->net.promise) : shown_nothing();
    if (name_is(name, n, "slip"))
        return promised ? shown_slip(view, project_slip(s)) : shown_nothing();
    if (name_is(name, n, "state"))
        return shown_state(project_state(s));
    if (name_is(name, n, "verdict"))
        return verdict(view);
    if (name_is(name, n, "percent"))
        return percent_of_all(view);
    if (name_is(name, n, "generated"))
        return shown_generated(view);
    if (name_is(name, n, "version"))
        return shown_text(VERSION, strlen(VERSION));
    if (name_is(name, n, "script_hash"))
        return builtin_text("status/script.js.sha256");
    if (name_is(name, n, "calendar_words"))
        return calendar_words(view);
    if (name_is(name, n, "critical_path_more"))
        return more_than(view, view->chains);
    if (name_is(name, n, "late_tasks_more"))
        return more_than(view, view->lates);
    if (name_is(name, n, "milestones_more"))
        return view->milestones_all > view->milestones
                   ? shown_count(view, (int64_t)(view->milestones_all - view->milestones))
                   : shown_nothing();
    if (name_is(name, n, "errors")) {
        size_t errors = diag_count(diag, SEVERITY_ERROR);

        return errors ? shown_count(view, (int64_t)errors) : shown_nothing();
    }
    *known = 0;
    return shown_nothing();
}

int view_report_field(struct view *view, const char *name, size_t n, struct shown *out)
{
    const struct plan *plan = view->schedule->plan;
    int known;

    gather(view);
    *out = report_value(view, name, n, &known);
    if (known)
        return 1;
    if (name_is(name, n, "project"))
        *out = shown_record(view, &plan->project->record);
    else if (name_is(name, n, "has"))
        *out = (struct shown){.kind = SHOWN_ROW, .tag = VIEW_HAS};
    else if (name_is(name, n, "chance"))
        *out = shown_chance(view);
    else if (name_is(name, n, "counts"))
        *out = (struct shown){.kind = SHOWN_ROW, .tag = VIEW_COUNTS};
    else if (name_is(name, n, "gantt"))
        *out = view->charts ? (struct shown){.kind = SHOWN_ROW, .tag = VIEW_GANTT}
                            : shown_nothing();
    else if (name_is(name, n, "milestones"))
        *out = report_list(view->milestone, view->milestones);
    else if (name_is(name, n, "critical_path"))
        *out = path_list(view);
    else if (name_is(name, n, "phases"))
        *out = report_list(view->phase, view->phases);
    else if (name_is(name, n, "late_tasks"))
        *out = report_list(view->late, view->lates);
    else if (name_is(name, n, "tasks"))
        *out = plan->rows[REGISTER_TASKS].n && plan->leaves <= TASKS_MOST ? view_tasks(view)
                                                                           : shown_nothing();
    else {
        for (int kind = REGISTER_BASELINES; kind < REGISTERS; kind++)
            if (name_is(name, n, table_of((enum register_kind)kind)->name)) {
                *out = view_register(view, (enum register_kind)kind);
                return 1;
            }
        return 0;
    }
    return 1;
}
