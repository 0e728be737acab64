/*
 * What lies behind every row: lines where the axis counts, and days off,
 * shaded. It is one symbol that all rows use, beside those of their marks.
 *
 * The week is a pattern; what breaks it (holidays, leave) is drawn one by one.
 * Where a day is under 4 px only closures of three working days or more are
 * shown, with the free days around them; the rest has class `wes` and shows
 * once the chart is zoomed. Else the pattern has class `wep`, to be left out
 * on narrow screens. A gradient would be shorter than a pattern, but browsers
 * print stray lines with it.
 */
#include "show/gantt_room.h"

enum { CLOSURE = 3, SHARE = 10000000 };

static const char shapes[] =
    "<path id=\"g-m\" d=\"M0 7 8 15 0 23-8 15z\"/>" /* milestone */
    "<path id=\"g-t\" d=\"M0 17v7\"/>"            /* the end of float */
    "<path id=\"g-b\" d=\"M0 12h7l-7 9z\"/>"      /* a summary begins, and ends */
    "<path id=\"g-e\" d=\"M0 12h-7l7 9z\"/>"
    "<g id=\"g-d\"><path class=\"dlp\" d=\"M0 3v24\"/>" /* promise */
    "<path class=\"dlf\" d=\"M0 3h9l-2.5 3.5L9 10H0z\"/></g>"
    "<g id=\"g-u\"><path class=\"dlp\" d=\"M0 5v20\"/>" /* due */
    "<path class=\"dlf\" d=\"M0 5h6l-1.7 2.5L6 10H0z\"/></g>"
    "<path id=\"g-o\" d=\"M0 15h4v15\"/>" /* links: out, past, halfway down, in */
    "<path id=\"g-p\" d=\"M4 0v30\"/>"
    "<path id=\"g-v\" d=\"M4 0v15\"/>"
    "<path id=\"g-a\" class=\"h\" d=\"M4 0v7m0 1l-3.4-5h6.8z\"/>"
    "<path id=\"g-i\" class=\"h\" d=\"M-1 15l-5-3.4v6.8z\"/>"
    "<path id=\"g-j\" class=\"h\" d=\"M-8 15l-5-3.4v6.8z\"/>"; /* into a milestone */

static int works(const struct gantt *g, int32_t day)
{
    const struct worktime *time = g->schedule->net.time;

    return worktime_done(time, moment_of(day + 1, 0)) > worktime_done(time, moment_of(day, 0));
}

/* Which weekdays are off as a rule: on most of the days of the axis. */
static void week_learn(const struct gantt *g, int off[7])
{
    int balance[7] = {0};

    for (int32_t day = g->from; day < g->to; day++)
        balance[weekday_of(day)] += works(g, day) ? -1 : 1;
    for (int i = 0; i < 7; i++)
        off[i] = balance[i] > 0;
}

/* DAYS as a share of the axis. */
static void share_put(const struct gantt *g, const char *name, int64_t days, struct buf *out)
{
    int64_t span = g->to - g->from;

    buf_format(out, " %s=\"%lld.%07lld\"", name, (long long)(days / span),
               (long long)(days * SHARE / span % SHARE));
}

static void week_put(const struct gantt *g, const int off[7], struct buf *out)
{
    int first = weekday_of(g->from);

    buf_puts(out, "<pattern id=\"g-w\" patternContentUnits=\"objectBoundingBox\"");
    share_put(g, "width", 7, out);
    buf_puts(out, " height=\"1\">");
    for (int i = 0; i < 7; i++) {
        int n = 0;

        while (i + n < 7 && off[(first + i + n) % 7])
            n++;
        if (!n)
            continue;
        buf_puts(out, "<rect class=\"off\"");
        share_put(g, "x", i, out);
        share_put(g, "width", n, out);
        buf_puts(out, " height=\"1\"/>");
        i += n;
    }
    buf_puts(out, "</pattern>");
}

static void shade(const struct gantt *g, int32_t from, int32_t to, const char *more,
                  struct buf *out)
{
    buf_format(out, "<rect class=\"off%s\" x=\"", more);
    gantt_percent(out, gantt_day_x(g, from));
    buf_puts(out, "\" width=\"");
    gantt_percent(out, gantt_day_x(g, to) - gantt_day_x(g, from));
    buf_puts(out, "\" height=\"100%\"/>");
}

/* Days off that the week does not explain. */
static void exceptions_put(const struct gantt *g, const int off[7], const char *more,
                           struct buf *out)
{
    for (int32_t day = g->from, end; day < g->to; day = end + 1) {
        int odd = 0;

        for (end = day; end < g->to && !works(g, end); end++)
            odd += !off[weekday_of(end)];
        if (odd >= CLOSURE) {
            shade(g, day, end, "", out);
            continue;
        }
        for (int32_t d = day; odd && d < end; d++)
            if (!off[weekday_of(d)])
                shade(g, d, d + 1, more, out);
    }
}

static void days_off_put(const struct gantt *g, struct buf *patterns, struct buf *grid)
{
    int off[7], zoomed;

    if (!gantt_shows_days(g, &zoomed) || worktime_is_empty(g->schedule->net.time))
        return;
    week_learn(g, off);
    week_put(g, off, patterns);
    buf_format(grid, "<rect class=\"%s\" width=\"100%%\" height=\"100%%\" fill=\"url(#g-w)\"/>",
               zoomed ? "wes" : "wep");
    exceptions_put(g, off, zoomed ? " wes" : "", grid);
}

static void lines_put(const struct gantt *g, struct buf *out)
{
    buf_puts(out, "<g class=\"gr\">");
    for (int32_t day = g->from; (day = gantt_line_from(g, day)) < g->to; day++) {
        buf_puts(out, "<line x1=\"");
        gantt_percent(out, gantt_day_x(g, day));
        buf_puts(out, "\" x2=\"");
        gantt_percent(out, gantt_day_x(g, day));
        buf_puts(out, "\" y2=\"100%\"/>");
    }
    buf_puts(out, "</g>");
}

void gantt_defs(const struct gantt *g, struct buf *out)
{
    struct buf grid = {0};

    buf_puts(out, "<svg class=\"df\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>");
    days_off_put(g, out, &grid);
    lines_put(g, &grid);
    buf_format(out, "<g id=\"g-g\">%s</g>", grid.text);
    buf_puts(out, shapes);
    buf_puts(out, "</defs></svg>");
    buf_release(&grid);
}
