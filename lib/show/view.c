/*
 * Which room answers for which row. Lists are arrays that lie there already;
 * an item is made when it is asked for.
 */
#include "show/view.h"

#include "base/die.h"
#include "read/node.h"
#include "show/view_room.h"

#include <stdlib.h>
#include <string.h>

static struct view *view_of(struct shown_source *source)
{
    return (struct view *)(void *)source;
}

static int node_field(const struct node *map, const char *name, size_t n, struct shown *out)
{
    for (const struct node *e = map->child; e; e = e->next)
        if (e->key && name_is(name, n, e->key)) {
            *out = shown_text(e->text ? e->text : "", e->n);
            return 1;
        }
    return 0;
}

static int gantt_row_field(struct view *view, const struct shown *row, const char *name, size_t n,
                           struct shown *out)
{
    struct buf text = {0};
    size_t i = (size_t)row->index;

    if (name_is(name, n, "cell")) {
        gantt_cell(&view->gantt, i, &text);
        *out = shown_markup(view, &text);
        return 1;
    }
    if (name_is(name, n, "sentence")) {
        gantt_sentence(&view->gantt, i, &text);
        *out = shown_taken(view, &text);
        return 1;
    }
    struct shown task = view_task(view, view->charted[i]);

    return view_task_field(view, &task, name, n, out);
}

static int field(struct shown_source *source, const struct shown *row, const char *name, size_t n,
                 struct shown *out)
{
    struct view *view = view_of(source);

    switch ((enum view_tag)row->tag) {
    case VIEW_REPORT: return view_report_field(view, name, n, out);
    case VIEW_RECORD: return view_record_field(view, row->of, name, n, out);
    case VIEW_TASK: return view_task_field(view, row, name, n, out);
    case VIEW_GANTT_ROW: return gantt_row_field(view, row, name, n, out);
    case VIEW_PART: return view_part_field(view, row->of, name, n, out);
    case VIEW_MOMENT: return view_moment_field(view, row->index, name, n, out);
    case VIEW_WORK:
    case VIEW_SLIP: return view_work_field(view, row, name, n, out);
    case VIEW_PERCENT: return view_percent_field(view, row->index, name, n, out);
    case VIEW_STATE: return view_state_field(row->index, name, n, out);
    case VIEW_CHANCE: return view_chance_field(view, row->of, name, n, out);
    case VIEW_HAS: return view_has_field(view, name, n, out);
    case VIEW_COUNTS: return view_counts_field(view, name, n, out);
    case VIEW_GANTT: return view_gantt_field(view, name, n, out);
    case VIEW_LINK: return view_link_field(view, row->of, name, n, out);
    case VIEW_NODE: return node_field(row->of, name, n, out);
    case VIEW_WEEK: return view_week_field(view, row->of, name, n, out);
    default: return 0;
    }
}

static struct shown link_item(struct view *view, const struct link *link)
{
    struct shown row = {.kind = SHOWN_ROW, .tag = VIEW_LINK, .of = link};
    struct shown text;

    view_link_field(view, link, "written", 7, &text);
    row.text = text.text;
    row.n = text.n;
    return row;
}

/* "li | zhao 50%", "skill testing, level 2" */
static struct shown assignee_item(struct view *view, const struct assignee *assignee)
{
    struct buf text = {0};

    if (assignee->more && assignee->more->skill.id) {
        buf_format(&text, "skill %s, level %d", assignee->more->skill.id, assignee->more->level);
        if (assignee->more->count > 1)
            buf_format(&text, ", %d people", assignee->more->count);
    }
    for (size_t i = 0; i < assignee->n; i++) {
        buf_format(&text, "%s%s", i ? " | " : "", assignee->any[i].person.id);
        if (assignee->any[i].units == 10000)
            continue;
        buf_putc(&text, ' ');
        struct shown units = shown_percent(view, assignee->any[i].units);

        buf_put(&text, units.text, units.n);
    }
    return shown_taken(view, &text);
}

/* One of a list of parts; its text is its short form, where it has one. */
static struct shown part_item(struct view *view, const struct view_part *parts, size_t i)
{
    const struct table *table = parts->table;
    struct view_part *one = pool_take(&view->texts, sizeof *one);
    struct shown row = {.kind = SHOWN_ROW, .tag = VIEW_PART, .of = one}, value;
    struct buf text = {0};

    *one = (struct view_part){table, (const char *)parts->at + i * table->size};
    for (const char *name = table->brief; name && *name; name += strspn(name, " ?")) {
        size_t n = strcspn(name, " ?");

        if (view_part_field(view, one, name, n, &value) && value.text)
            buf_format(&text, "%s%.*s", text.n ? " " : "", (int)value.n, value.text);
        name += n;
    }
    if (table->brief) {
        struct shown shown = shown_taken(view, &text);

        row.text = shown.text;
        row.n = shown.n;
    }
    return row;
}

static void item(struct shown_source *source, const struct shown *list, size_t i, struct shown *out)
{
    struct view *view = view_of(source);

    *out = shown_nothing();
    switch ((enum view_tag)list->tag) {
    case VIEW_TASKS:
        *out = view_task(view, ((const struct task *const *)list->of)[i]);
        out->index = i + 1 == (size_t)list->index;
        break;
    case VIEW_ROWS: *out = shown_record(view, ((struct record *const *)list->of)[i]); break;
    case VIEW_TEXTS:
        *out = shown_text(((const struct text *)list->of)[i].text,
                          ((const struct text *)list->of)[i].n);
        break;
    case VIEW_REFS: {
        const struct ref *ref = &((const struct ref *)list->of)[i];

        *out = ref->to ? shown_record(view, ref->to) : shown_text(ref->id, strlen(ref->id));
        break;
    }
    case VIEW_LINKS: *out = link_item(view, &((const struct link *)list->of)[i]); break;
    case VIEW_ASSIGNEES: *out = assignee_item(view, &((const struct assignee *)list->of)[i]); break;
    case VIEW_VALUES: *out = view_value_item(view, list->of, i); break;
    case VIEW_PARTS: *out = part_item(view, list->of, i); break;
    case VIEW_GANTT_ROWS:
        *out = (struct shown){.kind = SHOWN_ROW, .tag = VIEW_GANTT_ROW, .index = (int64_t)i};
        break;
    default: break;
    }
}

struct view *view_new(const struct schedule *schedule)
{
    struct view *view = xmalloc(sizeof *view);

    *view = (struct view){.source = {field, item}, .schedule = schedule};
    return view;
}

void view_free(struct view *view)
{
    if (!view)
        return;
    pool_release(&view->pool);
    pool_release(&view->texts);
    free(view);
}

struct shown_source *view_source(struct view *view)
{
    return &view->source;
}

struct shown view_report(struct view *view)
{
    (void)view;
    return (struct shown){.kind = SHOWN_ROW, .tag = VIEW_REPORT};
}

struct shown view_tasks(struct view *view)
{
    const struct plan *plan = view->schedule->plan;

    return shown_list(VIEW_TASKS, plan->outline, plan->rows[REGISTER_TASKS].n);
}

struct shown view_register(struct view *view, enum register_kind kind)
{
    const struct rows *rows = &view->schedule->plan->rows[kind];

    return rows->n ? shown_list(VIEW_ROWS, rows->v, rows->n) : shown_nothing();
}

struct shown view_parts(struct view *view, const struct table *table, const void *v, size_t n)
{
    struct view_part *parts = pool_take(&view->pool, sizeof *parts);

    *parts = (struct view_part){table, v};
    return n ? shown_list(VIEW_PARTS, parts, n) : shown_nothing();
}

void view_forget(struct view *view)
{
    pool_clear(&view->texts);
}
