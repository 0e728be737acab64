/*
 * Links between tasks, cut into slices: each row draws the part of a link that
 * crosses it, so that rows may be hidden, wrap, or move to the next page, and
 * what stays still fits together.
 *
 * A link leaves its predecessor in the middle of the row, runs down or up
 * along a trunk, and arrives. The trunk stands at an x of the axis plus some
 * px, so that it keeps its distance from the bar at any width:
 *   DOWN    the successor begins where the predecessor ends, or hardly before
 *           or after: the trunk is over it, the arrow comes from above
 *   ACROSS  the trunk is beside one of the two, the arrow comes from a side
 *   BACK    the successor lies on the wrong side (a negative lag): between the
 *           rows back to before it, then the arrow comes from that side
 *
 * Links that the finish hangs on are drawn, and short ones; long ones only
 * where there are few. The others stand in words in the table of tasks.
 */
#include "base/die.h"
#include "show/gantt_room.h"

#include <stdlib.h>
#include <string.h>

enum { NEAR = 2200, ROWS_FAR = 12, LINKS_FEW = 60 };
enum path { DOWN, ACROSS, BACK };

struct route {
    enum path path;
    int32_t from, to; /* x where it leaves and arrives */
    int32_t trunk;    /* x, and px beside it */
    int off;
    int side;         /* where the arrow comes from: -1 left, 1 right */
    int gap;          /* px that the successor's mark reaches beyond its x */
};

/* The driving link into each element: it, or what it is part of, starts when that is done. */
static uint32_t *latest_links(const struct schedule *s)
{
    const struct network *net = &s->net;
    size_t elements = net->leaves + net->summaries;
    uint32_t *latest = xmalloc((elements + 1) * sizeof *latest);

    memset(latest, 0xff, (elements + 1) * sizeof *latest);
    for (uint32_t i = 0; i < net->bonds; i++) {
        const struct bond *b = &net->bond[i];
        uint32_t *best = &latest[b->to];

        if (b->type == LINK_FS && net->dates[b->from].dated &&
            (*best == UINT32_MAX || net->dates[net->bond[*best].from].early_finish <
                                        net->dates[b->from].early_finish))
            *best = i;
    }
    return latest;
}

/* A summary ends with the leaf that finishes last. */
static const struct task *last_leaf(const struct schedule *s, const struct task *task)
{
    while (task->child) {
        const struct task *last = task->child;

        for (const struct task *t = last; t; t = t->next)
            if (schedule_dates(s, t)->early_finish > schedule_dates(s, last)->early_finish)
                last = t;
        task = last;
    }
    return task;
}

/*
 * The way from the task the chain begins with back over work that is done: the
 * chain itself stops where a start is a fact.
 */
static void past_mark(const struct schedule *s, const struct task *first, uint8_t *driving)
{
    const struct network *net = &s->net;
    uint32_t *latest = latest_links(s);

    for (size_t steps = 0; first && steps < net->leaves; steps++) {
        int64_t start = schedule_dates(s, first)->early_start;
        uint32_t bond = UINT32_MAX;

        for (const struct task *t = first; t && bond == UINT32_MAX; t = t->up)
            bond = latest[s->element[t->number]];
        if (bond == UINT32_MAX || driving[bond])
            break;
        const struct task *before = s->of[net->bond[bond].from];
        int64_t idle = worktime_between(net->time, schedule_dates(s, before)->early_finish, start);

        if (idle < 0 || idle > s->plan->units.day)
            break;
        driving[bond] = 1;
        first = last_leaf(s, before);
    }
    free(latest);
}

/* By bond: 1 for those of the chain that ends with the project's finish. */
static uint8_t *driving_bonds(const struct schedule *s)
{
    uint8_t *driving = xmalloc(s->net.bonds + 1);
    const struct task **chain = xmalloc((s->net.leaves + 1) * sizeof *chain);
    size_t n = schedule_chain(s, chain);

    memset(driving, 0, s->net.bonds + 1);
    for (size_t i = 1; i < n; i++)
        if (schedule_dates(s, chain[i])->bond < s->net.bonds)
            driving[schedule_dates(s, chain[i])->bond] = 1;
    if (n)
        past_mark(s, chain[0], driving);
    free(chain);
    return driving;
}

static int is_drawn(const struct gantt *g, const struct gantt_link *link)
{
    size_t rows = link->from < link->to ? link->to - link->from : link->from - link->to;

    return link->driving || rows <= ROWS_FAR || g->links <= LINKS_FEW;
}

static uint32_t top_row(const struct gantt_link *link)
{
    return link->from < link->to ? link->from : link->to;
}

static uint32_t bottom_row(const struct gantt_link *link)
{
    return link->from < link->to ? link->to : link->from;
}

static void slices_cut(struct gantt *g)
{
    size_t *fill = xmalloc((g->rows + 1) * sizeof *fill), total = 0;

    memset(fill, 0, (g->rows + 1) * sizeof *fill);
    for (size_t i = 0; i < g->links; i++)
        for (uint32_t row = top_row(&g->link[i]); row <= bottom_row(&g->link[i]); row++)
            fill[row]++;
    g->slices = pool_take(g->pool, (g->rows + 1) * sizeof *g->slices);
    for (size_t row = 0; row < g->rows; row++) {
        g->slices[row] = total;
        total += fill[row];
        fill[row] = g->slices[row];
    }
    g->slices[g->rows] = total;
    g->slice = pool_take(g->pool, (total + 1) * sizeof *g->slice);
    /* those that drive come last, so that they lie above the others */
    for (int driving = 0; driving < 2; driving++)
        for (uint32_t i = 0; i < g->links; i++)
            for (uint32_t row = top_row(&g->link[i]);
                 g->link[i].driving == driving && row <= bottom_row(&g->link[i]); row++)
                g->slice[fill[row]++] = i;
    free(fill);
}

static uint32_t *rows_by_task(const struct gantt *g)
{
    size_t tasks = g->schedule->net.leaves + g->schedule->net.summaries;
    uint32_t *row = xmalloc((tasks + 1) * sizeof *row);

    memset(row, 0xff, (tasks + 1) * sizeof *row);
    for (uint32_t i = 0; i < g->rows; i++)
        if (g->mark[i].shape != GANTT_UNDATED)
            row[g->row[i]->number] = i;
    return row;
}

void gantt_links_choose(struct gantt *g)
{
    const struct schedule *s = g->schedule;
    uint32_t *row = rows_by_task(g);
    uint8_t *driving = driving_bonds(s);
    size_t kept = 0;

    g->link = pool_take(g->pool, (s->net.bonds + 1) * sizeof *g->link);
    for (size_t i = 0; i < s->net.bonds; i++) {
        const struct bond *b = &s->net.bond[i];
        uint32_t from = row[s->of[b->from]->number], to = row[s->of[b->to]->number];

        if (from != UINT32_MAX && to != UINT32_MAX && from != to)
            g->link[g->links++] = (struct gantt_link){from, to, b->type, driving[i]};
    }
    for (size_t i = 0; i < g->links; i++)
        if (is_drawn(g, &g->link[i]))
            g->link[kept++] = g->link[i];
    g->links = kept;
    slices_cut(g);
    free(driving);
    free(row);
}

static struct route route_of(const struct gantt *g, const struct gantt_link *link)
{
    const struct gantt_mark *p = &g->mark[link->from], *s = &g->mark[link->to];
    int from_end = link->type == LINK_FS || link->type == LINK_FF;
    int to_start = link->type == LINK_FS || link->type == LINK_SS;
    struct route r = {.from = from_end ? p->to : p->from, .to = to_start ? s->from : s->to};
    int32_t ahead = from_end ? r.to - r.from : r.from - r.to;

    r.gap = s->shape == GANTT_POINT ? 7 : 0;
    r.side = to_start ? -1 : 1;
    r.off = from_end ? 4 : -4;
    r.trunk = r.from;
    if (from_end != to_start) { /* both are left, or arrived at, on the same side */
        r.path = ACROSS;
        r.off = (8 + r.gap) * r.side;
        if (r.side < 0 ? r.to < r.from : r.to > r.from)
            r.trunk = r.to;
    } else if (to_start && ahead < 0 && ahead >= -NEAR && s->to >= r.from) {
        r.path = DOWN;
        r.off = 0;
    } else if (ahead < 0 || (!to_start && ahead < NEAR)) {
        r.path = BACK;
    } else if (ahead < NEAR) {
        r.path = DOWN;
        r.trunk = r.to;
        r.off = r.gap ? 0 : 4;
    } else {
        r.path = ACROSS;
    }
    return r;
}

struct pen { /* what a slice is drawn with */
    const struct route *r;
    struct buf *out;
    int down; /* the successor is below */
    const struct gantt_link *link; /* NULL where a group around says which it is */
};

/* Whose slice it is, for those who hide rows; and its colour. */
static void name_put(const struct gantt_link *link, struct buf *out)
{
    buf_format(out, " data-l=\"%u-%u\"%s", link->from, link->to,
               link->driving ? " class=\"k\"" : "");
}

static void at_x(const struct pen *pen, const char *tag, int32_t x)
{
    buf_format(pen->out, "<%s x=\"", tag);
    gantt_percent(pen->out, x);
    buf_putc(pen->out, '"');
    if (pen->link)
        name_put(pen->link, pen->out);
}

/* One of the shapes that all rows share. */
static void shape(const struct pen *pen, int32_t x, const char *id)
{
    at_x(pen, "use", x);
    buf_format(pen->out, " href=\"#g-%s\"/>", id);
}

static void level(const struct pen *pen, int32_t a, int32_t b, const char *y, int off)
{
    if (a == b)
        return;
    buf_puts(pen->out, "<line x1=\"");
    gantt_percent(pen->out, a < b ? a : b);
    buf_puts(pen->out, "\" x2=\"");
    gantt_percent(pen->out, a < b ? b : a);
    buf_format(pen->out, "\" y1=\"%s\" y2=\"%s\"", y, y);
    if (off)
        buf_format(pen->out, " transform=\"translate(%d)\"", off);
    buf_puts(pen->out, "/>");
}

static void leave(const struct pen *pen)
{
    const struct route *r = pen->r;

    level(pen, r->from, r->trunk, "15", 0);
    if (r->off == 4 && pen->down) {
        shape(pen, r->trunk, "o");
        return;
    }
    at_x(pen, "svg", r->trunk);
    buf_format(pen->out, "><path d=\"M0 15h%dv%d\"/></svg>", r->off, pen->down ? 15 : -15);
}

static void pass(const struct pen *pen)
{
    if (pen->r->off == 4) {
        shape(pen, pen->r->trunk, "p");
        return;
    }
    at_x(pen, "svg", pen->r->trunk);
    buf_format(pen->out, "><path d=\"M%d 0v30\"/></svg>", pen->r->off);
}

/* The arrow into the side of a mark. */
static void side_arrow(const struct pen *pen)
{
    const struct route *r = pen->r;

    if (r->side < 0) {
        shape(pen, r->to, r->gap ? "j" : "i");
        return;
    }
    at_x(pen, "svg", r->to);
    buf_format(pen->out, "><path class=\"h\" d=\"M%d 15l5-3.4v6.8z\"/></svg>", 1 + r->gap);
}

static void arrive_across(const struct pen *pen)
{
    const struct route *r = pen->r;

    if (r->off == 4 && pen->down) {
        shape(pen, r->trunk, "v");
    } else {
        at_x(pen, "svg", r->trunk);
        buf_format(pen->out, "><path d=\"M%d %s\"/></svg>", r->off, pen->down ? "0v15" : "30v-15");
    }
    level(pen, r->trunk, r->to, "15", r->off);
    if (r->off > 4 || r->off < -4) {
        at_x(pen, "svg", r->to);
        buf_format(pen->out, "><path d=\"M%d 15h%d\"/></svg>", r->off, -3 * r->side);
    }
    side_arrow(pen);
}

static void arrive_down(const struct pen *pen, int mark)
{
    int top = mark == GANTT_POINT ? 7 : mark == GANTT_SPAN ? 11 : 8;

    if (pen->down && pen->r->off == 4 && mark == GANTT_BAR) {
        shape(pen, pen->r->trunk, "a");
        return;
    }
    at_x(pen, "svg", pen->r->trunk);
    if (pen->down)
        buf_format(pen->out, "><path class=\"h\" d=\"M%d 0v%dm0 1l-3.4-5h6.8z\"/></svg>",
                   pen->r->off, top - 1);
    else
        buf_format(pen->out, "><path class=\"h\" d=\"M%d 30v-%dm0-1l-3.4 5h6.8z\"/></svg>",
                   pen->r->off, (mark == GANTT_SPAN ? 18 : top) - 1);
}

static void arrive_back(const struct pen *pen)
{
    const struct route *r = pen->r;
    int before = (8 + r->gap) * r->side;

    at_x(pen, "svg", r->trunk);
    buf_format(pen->out, "><path d=\"M%d %sH0\"/></svg>", r->off, pen->down ? "0v.5" : "30v-.5");
    level(pen, r->to, r->trunk, pen->down ? ".5" : "29.5", 0);
    at_x(pen, "svg", r->to);
    buf_format(pen->out, "><path d=\"M0 %sH%dv%sh%d\"/></svg>", pen->down ? ".5" : "29.5", before,
               pen->down ? "14.5" : "-14.5", -3 * r->side);
    side_arrow(pen);
}

static void slice_put(const struct gantt *g, size_t i, const struct gantt_link *link,
                      struct buf *out)
{
    struct route r = route_of(g, link);
    int many = i == link->from ? r.from != r.trunk : i == link->to && r.path != DOWN;
    struct pen pen = {&r, out, link->to > link->from, many ? NULL : link};

    if (many) {
        buf_puts(out, "<g");
        name_put(link, out);
        buf_putc(out, '>');
    }
    if (i == link->from)
        leave(&pen);
    else if (i != link->to)
        pass(&pen);
    else if (r.path == DOWN)
        arrive_down(&pen, g->mark[i].shape);
    else if (r.path == ACROSS)
        arrive_across(&pen);
    else
        arrive_back(&pen);
    if (many)
        buf_puts(out, "</g>");
}

void gantt_links_put(const struct gantt *g, size_t i, struct buf *out)
{
    if (g->slices[i] == g->slices[i + 1])
        return;
    buf_puts(out, "<g class=\"dp\">");
    for (size_t j = g->slices[i]; j < g->slices[i + 1]; j++)
        slice_put(g, i, &g->link[g->slice[j]], out);
    buf_puts(out, "</g>");
}
