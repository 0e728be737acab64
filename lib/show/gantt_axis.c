/*
 * The axis of the chart. How long the chart is decides what it counts in: the
 * coarse unit gets a line through all rows and a name, the fine one a name
 * that shows once the chart is zoomed. Names are put where they have room at
 * the 640 px that a chart is wide on a page; class `od` is every second one,
 * to be left out where it is narrow, and class `y` the year beside a name.
 *
 * x goes by days. Within a working day it goes by the work that is done, so
 * that a bar covers its first and its last day whole, and where one task ends
 * at noon the next begins at the same x. Only up to a week it goes by hours.
 */
#include "show/gantt_room.h"

#include <string.h>

enum { WIDE = 640, NARROW = 300, ROOM = 44 }; /* px */

enum unit { HOURS, DAY, WEEK, MONTH, QUARTER, YEAR };

static const struct scale {
    int32_t days; /* up to so many */
    uint8_t coarse, fine;
    int px;       /* the room of a fine step when zoomed */
    const char *zoom;
} scales[] = {
    {7, DAY, HOURS, 0, ""},
    {42, WEEK, DAY, 26, "Days"},
    {276, MONTH, WEEK, 46, "Weeks"},
    {1096, QUARTER, MONTH, 40, "Months"},
    {INT32_MAX, YEAR, QUARTER, 46, "Quarters"},
};

static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
static const char weekdays[] = "MonTueWedThuFriSatSun";

static int32_t day_least(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

/* The last day at or before DAY on which a step of UNIT begins. */
static int32_t unit_begin(uint8_t unit, int step, int32_t day)
{
    struct civil c = civil_of_day(day);

    switch (unit) {
    case WEEK: return day - weekday_of(day);
    case MONTH: return day_of_civil(c.year, c.month, 1);
    case QUARTER: return day_of_civil(c.year, (c.month - 1) / 3 * 3 + 1, 1);
    case YEAR: return c.year < step ? DAY_FIRST : day_of_civil(c.year / step * step, 1, 1);
    default: return day;
    }
}

/* The first day after DAY on which one begins, DAY being such a day itself. */
static int32_t unit_next(uint8_t unit, int step, int32_t day)
{
    struct civil c = civil_of_day(day);
    int month = c.month + (unit == MONTH ? 1 : 3);

    switch (unit) {
    case WEEK: return day + 7;
    case MONTH:
    case QUARTER: return day_of_civil(c.year + (month > 12), month > 12 ? month - 12 : month, 1);
    case YEAR: return day_of_civil(c.year / step * step + step, 1, 1);
    default: return day + 1;
    }
}

/* Years are taken together until a step has room. */
static int coarse_step(const struct gantt *g)
{
    static const int years[] = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    size_t i = 0;

    while (scales[g->scale].coarse == YEAR && i < sizeof years / sizeof *years - 1 &&
           (int64_t)years[i] * 365 * WIDE < (int64_t)ROOM * (g->to - g->from))
        i++;
    return years[i];
}

void gantt_axis_choose(struct gantt *g, int32_t first, int32_t last)
{
    int32_t span = last - first + 1, margin = span / 40 + 1; /* room for half a mark */

    while (span > scales[g->scale].days)
        g->scale++;
    uint8_t fine = scales[g->scale].fine;

    g->from = first - day_least(margin, first - DAY_FIRST);
    g->to = last + 1 + day_least(margin, DAY_LAST - last);
    g->from = unit_begin(fine, 1, g->from);
    if (unit_begin(fine, 1, g->to) != g->to)
        g->to = unit_next(fine, 1, unit_begin(fine, 1, g->to));
}

static int64_t minute_shown(const struct gantt *g, int64_t moment)
{
    const struct worktime *time = g->schedule->net.time;
    int64_t begin = moment_of(moment_day(moment), 0);
    int64_t before = worktime_done(time, begin);
    int64_t whole = worktime_done(time, begin + DAY_MINUTES) - before;

    if (scales[g->scale].fine == HOURS || whole == 0)
        return moment;
    return begin + (worktime_done(time, moment) - before) * DAY_MINUTES / whole;
}

int32_t gantt_x(const struct gantt *g, int64_t moment)
{
    int64_t from = moment_of(g->from, 0), span = moment_of(g->to, 0) - from;
    int64_t x = ((minute_shown(g, moment) - from) * GANTT_WIDTH * 2 + span) / (span * 2);

    return x < -GANTT_WIDTH ? -GANTT_WIDTH : x > 2 * GANTT_WIDTH ? 2 * GANTT_WIDTH : (int32_t)x;
}

int32_t gantt_day_x(const struct gantt *g, int32_t day)
{
    return (int32_t)(((int64_t)(day - g->from) * GANTT_WIDTH * 2 + (g->to - g->from)) /
                     ((g->to - g->from) * (int64_t)2));
}

void gantt_percent(struct buf *out, int32_t x)
{
    buf_format(out, "%d", x / 1000);
    if (x % 1000) {
        buf_format(out, ".%03d", x % 1000);
        while (out->text[out->n - 1] == '0')
            out->text[--out->n] = '\0';
    }
    buf_putc(out, '%');
}

void gantt_day(struct buf *out, int32_t day, int32_t beside)
{
    struct civil c = civil_of_day(day);

    buf_format(out, "%d %.3s", c.day, months + 3 * (c.month - 1));
    if (c.year != civil_of_day(beside).year)
        buf_format(out, " %d", c.year);
}

void gantt_status_x(const struct gantt *g, struct buf *out)
{
    int32_t day = g->schedule->as_of + 1; /* it is at its end */

    if (day >= g->from && day <= g->to)
        gantt_percent(out, gantt_day_x(g, day));
}

/* The name of the coarse step that begins on DAY, and its year or month apart. */
static void coarse_name(uint8_t unit, int32_t day, struct buf *name, struct buf *year)
{
    struct civil c = civil_of_day(day);
    const char *month = months + 3 * (c.month - 1);

    switch (unit) {
    case DAY:
        buf_format(name, "%.3s %d", weekdays + 3 * weekday_of(day), c.day);
        buf_format(year, " %.3s", month);
        break;
    case WEEK: buf_format(name, "%d %.3s", c.day, month); break;
    case MONTH: buf_format(name, "%.3s", month); break;
    case QUARTER: buf_format(name, "Q%d", (c.month + 2) / 3); break;
    default: buf_format(name, "%d", c.year); break;
    }
    if (unit == WEEK || unit == MONTH || unit == QUARTER)
        buf_format(year, " %d", c.year);
}

/* What must change for the year (of days, the month) to be named again. */
static int year_of(uint8_t unit, int32_t day)
{
    struct civil c = civil_of_day(day);

    return unit == DAY ? c.month : c.year;
}

/* Whether N letters fit where the chart has PX. */
static int has_room(size_t n, int32_t x, int px)
{
    return (int64_t)x * px / GANTT_WIDTH >= (int64_t)n * 13 / 2 + 4;
}

/* How many steps after the first that one which begins a year is; it must not be left out. */
static size_t parity_of(uint8_t unit, int step, int32_t from, int32_t to)
{
    size_t n = 0;

    for (int32_t day = from; day < to; day = unit_next(unit, step, day), n++)
        if (unit != DAY && unit != YEAR && day != from &&
            civil_of_day(day).year != civil_of_day(day - 7).year)
            return n % 2;
    return 0;
}

static void coarse_put(const struct gantt *g, struct buf *out)
{
    uint8_t unit = scales[g->scale].coarse;
    int step = coarse_step(g), named = 0;
    int32_t begin = unit_begin(unit, step, g->from);
    size_t keep = parity_of(unit, step, begin, g->to);
    struct buf name = {0}, year = {0};

    for (size_t i = 0; begin < g->to; i++) {
        int32_t next = unit_next(unit, step, begin), day = begin > g->from ? begin : g->from;
        int32_t x = gantt_day_x(g, day), room = gantt_day_x(g, day_least(next, g->to)) - x;
        int narrow = (int64_t)(next - begin) * NARROW < (int64_t)ROOM * (g->to - g->from);

        buf_clear(&name);
        buf_clear(&year);
        coarse_name(unit, begin, &name, &year);
        if (has_room(name.n, room, WIDE) && (unit != WEEK || day == begin)) {
            buf_puts(out, "<text x=\"");
            gantt_percent(out, x);
            buf_format(out, "\" dx=\"4\" y=\"13\" class=\"mo%s\">%s",
                       narrow && i % 2 != keep ? " od" : "", name.text);
            if (year.n && year_of(unit, begin) != named &&
                has_room(name.n + year.n, room, WIDE)) {
                buf_format(out, "<tspan class=\"y%s\">%s</tspan>",
                           has_room(name.n + year.n, room, NARROW) || narrow ? "" : " od",
                           year.text);
                named = year_of(unit, begin);
            }
            buf_puts(out, "</text>");
        }
        begin = next;
    }
    buf_release(&name);
    buf_release(&year);
}

static void fine_name(uint8_t unit, int32_t day, struct buf *out)
{
    struct civil c = civil_of_day(day);
    int year;

    switch (unit) {
    case DAY: buf_format(out, "%d", c.day); break;
    case WEEK: buf_format(out, "%02d", iso_week(day, &year)); break;
    case MONTH: buf_format(out, "%.3s", months + 3 * (c.month - 1)); break;
    default: buf_format(out, "Q%d", (c.month + 2) / 3); break;
    }
}

/* Beyond some hundred quarters nobody reads them. */
static int has_fine(const struct gantt *g)
{
    return g->to - g->from <= 100 * 92;
}

static void fine_put(const struct gantt *g, struct buf *out)
{
    uint8_t unit = scales[g->scale].fine;

    if (unit == HOURS) {
        for (int32_t i = 1; i < (g->to - g->from) * 4; i++) {
            buf_puts(out, "<line class=\"tk\" x1=\"");
            gantt_percent(out, i * (GANTT_WIDTH / 4) / (g->to - g->from));
            buf_puts(out, "\" x2=\"");
            gantt_percent(out, i * (GANTT_WIDTH / 4) / (g->to - g->from));
            buf_format(out, "\" y1=\"%d\" y2=\"31\"/>", i % 4 ? 28 : 25);
        }
        return;
    }
    for (int32_t day = g->from; has_fine(g) && day < g->to; day = unit_next(unit, 1, day)) {
        buf_puts(out, "<text x=\"");
        gantt_percent(out, gantt_day_x(g, day));
        buf_puts(out, "\" dx=\"3\" y=\"28\" class=\"wk\">");
        fine_name(unit, day, out);
        buf_puts(out, "</text>");
    }
}

/* Its date stands on the side where there is more room. */
static void status_put(const struct gantt *g, struct buf *out)
{
    struct buf x = {0};

    gantt_status_x(g, &x);
    if (x.n) {
        int left = gantt_day_x(g, g->schedule->as_of + 1) > GANTT_WIDTH / 8;

        buf_format(out, "<text x=\"%s\" dx=\"%d\" y=\"28\" class=\"td\"%s>", x.text, left ? -7 : 7,
                   left ? " text-anchor=\"end\"" : "");
        gantt_day(out, g->schedule->as_of, g->schedule->as_of);
        buf_format(out,
                   "</text><text x=\"%s\" y=\"30\" class=\"tdh\" text-anchor=\"middle\">▼</text>",
                   x.text);
    }
    buf_release(&x);
}

void gantt_axis(const struct gantt *g, struct buf *out)
{
    const struct scale *scale = &scales[g->scale];
    int width = 0;

    for (int32_t day = g->from; has_fine(g) && day < g->to; day = unit_next(scale->fine, 1, day))
        width += scale->px;
    buf_puts(out, "<span class=\"vh\">Timeline, ");
    gantt_day(out, g->from, DAY_FIRST);
    buf_puts(out, " to ");
    gantt_day(out, g->to - 1, DAY_FIRST);
    buf_puts(out, "</span><svg aria-hidden=\"true\" height=\"31\" class=\"axs\"");
    if (width > WIDE)
        buf_format(out, " data-zoom=\"%d\" data-unit=\"%s\"", width, scale->zoom);
    buf_putc(out, '>');
    coarse_put(g, out);
    fine_put(g, out);
    status_put(g, out);
    buf_puts(out, "</svg>");
}

int32_t gantt_line_from(const struct gantt *g, int32_t day)
{
    uint8_t unit = scales[g->scale].coarse;
    int step = coarse_step(g);
    int32_t begin = unit_begin(unit, step, day);

    return begin < day ? unit_next(unit, step, begin) : begin;
}

int gantt_shows_days(const struct gantt *g, int *zoomed)
{
    *zoomed = WIDE < 4 * (int64_t)(g->to - g->from);
    return scales[g->scale].coarse <= MONTH;
}
