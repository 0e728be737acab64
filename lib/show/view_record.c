/* Records by their field tables: what authors wrote, as it is shown. */
#include "base/text.h"
#include "plan/amount.h"
#include "plan/goal.h"
#include "plan/words.h"
#include "read/markdown.h"
#include "read/node.h"
#include "show/view_room.h"
#include "tool/standing.h"

#include <string.h>

struct shown shown_record(struct view *view, const struct record *record)
{
    const char *text = record->id ? record->id : "";

    if (record->kind == REGISTER_TASKS)
        return view_task(view, (const struct task *)(const void *)record);
    return (struct shown){.kind = SHOWN_ROW,
                          .tag = VIEW_RECORD,
                          .of = record,
                          .text = text,
                          .n = (uint32_t)strlen(text)};
}

/* The field of TABLE called NAME (N bytes), or NULL. */
static const struct field *field_named(const struct table *table, const char *name, size_t n)
{
    for (size_t i = 0; i < table->n; i++)
        if ((name_is(name, n, table->field[i].key) ||
             (table->field[i].also && name_is(name, n, table->field[i].also))) &&
            table->field[i].kind != FIELD_COMPUTED)
            return &table->field[i];
    return NULL;
}

/* A date implies the status, so that is rarely written. */
static struct shown shown_status(struct view *view, const struct record *record)
{
    size_t n;
    const char *status = standing_status(view->schedule, record, &n);

    return shown_text(status, n);
}

static struct shown shown_place(struct view *view, const struct record *record)
{
    struct buf text = {0};

    if (!record->place.file)
        return shown_nothing();
    place_put(&text, view->schedule->plan->diag->files, record->place);
    return shown_taken(view, &text);
}

/* A person's initials; of a name that has no Latin letters, its first two characters. */
static struct shown shown_initials(struct view *view, const struct record *record)
{
    const char *name = record->name.text ? record->name.text : record->id ? record->id : "";
    struct buf text = {0};

    if ((unsigned char)name[0] >= 0x80) {
        size_t n = 0;

        for (int letters = 0; name[n] && letters < 3; n++)
            letters += ((unsigned char)name[n + 1] & 0xc0) != 0x80;
        while (n && ((unsigned char)name[n] & 0xc0) == 0x80)
            n--;
        buf_put(&text, name, n);
        return shown_taken(view, &text);
    }
    for (const char *c = name; *c && text.n < 3; c++)
        if (((*c >= 'A' && *c <= 'Z') || (*c >= 'a' && *c <= 'z')) && (c == name || c[-1] == ' '))
            buf_putc(&text, (char)(*c & ~0x20));
    return shown_taken(view, &text);
}

static struct shown shown_note_html(struct view *view, const struct record *record)
{
    struct buf html = {0};

    if (!record->note.n)
        return shown_nothing();
    markdown_html(&html, record->note.text, record->note.n);
    return shown_markup(view, &html);
}

/* The newest measurement of a goal up to the status date. */
static struct shown shown_latest(struct view *view, const struct record *goal)
{
    const struct measurement *latest = NULL;

    PLAN_EACH(view->schedule->plan, REGISTER_MEASUREMENTS, measurement, m)
        if (m->goal.to == goal && m->date.at && m->date.day <= view->schedule->as_of &&
            (!latest || m->date.day >= latest->date.day))
            latest = m;
    return latest ? shown_record(view, &latest->record) : shown_nothing();
}

int view_record_field(struct view *view, const struct record *record, const char *name, size_t n,
                      struct shown *out)
{
    const struct field *field = field_named(table_of(record->kind), name, n);

    if (field && field->kind == FIELD_WORD && text_same(field->key, "status"))
        *out = shown_status(view, record);
    else if (field)
        *out = shown_field(view, field, record);
    else if (name_is(name, n, "note_html"))
        *out = shown_note_html(view, record);
    else if (name_is(name, n, "place"))
        *out = shown_place(view, record);
    else if (name_is(name, n, "initials"))
        *out = shown_initials(view, record);
    else if (name_is(name, n, "latest") && record->kind == REGISTER_GOALS)
        *out = shown_latest(view, record);
    else
        return 0;
    return 1;
}

int view_part_field(struct view *view, const struct view_part *part, const char *name, size_t n,
                    struct shown *out)
{
    const struct field *field = field_named(part->table, name, n);

    if (!field)
        return 0;
    *out = shown_field(view, field, part->at);
    return 1;
}

int view_link_field(struct view *view, const struct link *link, const char *name, size_t n,
                    struct shown *out)
{
    const struct units *units = &view->schedule->plan->units;
    const struct record *task = link->task.to;
    struct buf text = {0};

    if (name_is(name, n, "type")) {
        buf_puts(&text, words_link_type(link->type));
    } else if (name_is(name, n, "text")) {
        struct shown wbs = shown_text(link->task.id, strlen(link->task.id));

        if (task) {
            struct shown row = shown_record(view, task);

            view_task_field(view, &row, "wbs", 3, &wbs);
        }
        buf_put(&text, wbs.text, wbs.n);
        words_put_link(&text, units, link);
    } else if (name_is(name, n, "written")) {
        buf_puts(&text, link->task.id);
        words_put_link(&text, units, link);
    } else if (task) {
        struct shown row = shown_record(view, task);

        return view_task_field(view, &row, name, n, out);
    } else {
        return 0;
    }
    *out = shown_taken(view, &text);
    return 1;
}
