#ifndef SHOW_VIEW_ROOM_H
#define SHOW_VIEW_ROOM_H

#include "base/buf.h"
#include "calc/chance.h"
#include "show/gantt.h"
#include "show/view.h"

/* What the rooms of the view share: what a row or list is made of. */
enum view_tag {
    VIEW_REPORT,
    VIEW_RECORD,    /* of: struct record */
    VIEW_TASK,      /* of: struct task; index: 1 for the last of its list */
    VIEW_GANTT_ROW, /* index: the row of the chart */
    VIEW_PART,      /* of: struct view_part */
    VIEW_MOMENT,    /* index: a moment; n and text: as it was asked for */
    VIEW_WORK,      /* index: minutes */
    VIEW_SLIP,      /* index: minutes; late is positive */
    VIEW_PERCENT,   /* index: basis points */
    VIEW_PRIORITY,  /* index: 1 to 1000 */
    VIEW_STATE,     /* index: enum view_state */
    VIEW_COUNTS,
    VIEW_CHANCE,    /* of: struct chance */
    VIEW_HAS,       /* whether the report's lists have anything in them */
    VIEW_GANTT,
    VIEW_LINK,      /* of: struct link */
    VIEW_NODE,      /* of: struct node, a mapping or a list */
    VIEW_WEEK,      /* of: struct week_hours */
    VIEW_TASKS,     /* a list; of: array of tasks */
    VIEW_ROWS,      /* a list; of: array of records */
    VIEW_TEXTS,     /* a list; of: array of struct text */
    VIEW_REFS,      /* a list; of: array of struct ref */
    VIEW_LINKS,     /* a list; of: array of struct link */
    VIEW_PARTS,     /* a list; of: struct view_part, its `at` an array */
    VIEW_VALUES,    /* a list; of: struct view_values */
    VIEW_ASSIGNEES, /* a list; of: array of struct assignee */
    VIEW_GANTT_ROWS,
};

enum view_state { STATE_UNKNOWN, STATE_GREEN, STATE_AMBER, STATE_RED, STATE_DONE };

struct view_part { /* a struct that a table describes */
    const struct table *table;
    const void *at;
};

struct view_values { /* an array of what the field's kind says */
    const struct field *field;
    const void *v;
};

struct view {
    struct shown_source source;
    const struct schedule *schedule;
    struct pool pool, texts; /* texts: forgotten by view_forget() */
    const struct task **chain, **milestone, **late, **charted, **phase;
    size_t chains, milestones, lates, charts, phases;
    size_t hidden;          /* leaves that the chart has no room for */
    size_t milestones_all;  /* of which the list holds the nearest */
    struct gantt gantt;
    int gathered;
};

/* Answers for one kind of row each: 1 and *OUT, or 0 if it has no such field. */
int view_report_field(struct view *, const char *name, size_t n, struct shown *out);
int view_chance_field(struct view *, const struct chance *, const char *name, size_t n,
                      struct shown *out);
int view_has_field(struct view *, const char *name, size_t n, struct shown *out);
int view_counts_field(struct view *, const char *name, size_t n, struct shown *out);
int view_gantt_field(struct view *, const char *name, size_t n, struct shown *out);
int view_task_field(struct view *, const struct shown *row, const char *name, size_t n,
                    struct shown *out);
int view_record_field(struct view *, const struct record *, const char *name, size_t n,
                      struct shown *out);
int view_part_field(struct view *, const struct view_part *, const char *name, size_t n,
                    struct shown *out);
int view_link_field(struct view *, const struct link *, const char *name, size_t n,
                    struct shown *out);
int view_week_field(struct view *, const void *week, const char *name, size_t n,
                    struct shown *out);
const char *view_weekday(int day); /* "mon" is 0 */
int view_moment_field(struct view *, int64_t moment, const char *name, size_t n,
                      struct shown *out);
int view_work_field(struct view *, const struct shown *work, const char *name, size_t n,
                    struct shown *out);
int view_percent_field(struct view *, int64_t bp, const char *name, size_t n, struct shown *out);
int view_state_field(int64_t state, const char *name, size_t n, struct shown *out);

/* Values as they are shown. */
struct shown shown_nothing(void);
struct shown shown_text(const char *text, size_t n);
struct shown shown_bool(int truth);
struct shown shown_count(struct view *, int64_t n);
struct shown shown_moment(struct view *, int64_t moment);  /* with its minute */
struct shown shown_day(struct view *, int64_t moment);     /* the day alone */
struct shown shown_when(struct view *, const struct when *);
struct shown shown_work(struct view *, int64_t minutes, int elapsed);
struct shown shown_priority(struct view *, int value);     /* 0: not given */
struct shown shown_slip(struct view *, int64_t minutes);   /* how late against a promise */
struct shown shown_percent(struct view *, int64_t bp);
struct shown shown_state(enum view_state);
struct shown shown_record(struct view *, const struct record *);
struct shown shown_field(struct view *, const struct field *, const void *owner);
struct shown view_value_item(struct view *, const struct view_values *, size_t i);
struct shown shown_list(enum view_tag, const void *of, size_t n);
struct shown shown_taken(struct view *, struct buf *); /* the text of a buffer, which is released */
struct shown shown_markup(struct view *, struct buf *);

int name_is(const char *name, size_t n, const char *is);

/* How a task stands against what it is due for. */
enum view_state view_state_of(const struct schedule *, const struct task *);
int view_is_late(const struct schedule *, const struct task *);

#endif
