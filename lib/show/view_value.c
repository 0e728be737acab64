/* Single values: moments, amounts, shares and states, in the forms a page needs. */
#include "plan/amount.h"
#include "plan/words.h"
#include "show/view_room.h"

#include <inttypes.h>
#include <string.h>

static const char minus[] = "\xe2\x88\x92", plus_minus[] = "\xc2\xb1";

int name_is(const char *name, size_t n, const char *is)
{
    return strlen(is) == n && memcmp(name, is, n) == 0;
}

struct shown shown_nothing(void)
{
    return (struct shown){.kind = SHOWN_NOTHING};
}

struct shown shown_text(const char *text, size_t n)
{
    if (!text)
        return shown_nothing();
    return (struct shown){.kind = SHOWN_TEXT, .text = text, .n = (uint32_t)n};
}

struct shown shown_bool(int truth)
{
    return (struct shown){.kind = SHOWN_BOOL,
                          .text = truth ? "true" : "false",
                          .n = truth ? 4 : 5,
                          .index = truth != 0};
}

struct shown shown_taken(struct view *view, struct buf *text)
{
    struct shown shown = shown_text(pool_text(&view->texts, buf_text(text), text->n), text->n);

    buf_release(text);
    return shown;
}

struct shown shown_markup(struct view *view, struct buf *text)
{
    struct shown shown = shown_taken(view, text);

    shown.kind = SHOWN_MARKUP;
    return shown;
}

struct shown shown_count(struct view *view, int64_t n)
{
    struct buf text = {0};
    struct shown shown;

    buf_format(&text, "%" PRId64, n);
    shown = shown_taken(view, &text);
    shown.kind = SHOWN_NUMBER;
    shown.index = n * 1000000;
    return shown;
}

struct shown shown_list(enum view_tag tag, const void *of, size_t n)
{
    return (struct shown){.kind = SHOWN_LIST, .tag = (uint8_t)tag, .of = of, .index = (int64_t)n};
}

/* A row that stands for one value, with its text. */
static struct shown value_row(struct view *view, enum view_tag tag, int64_t index,
                              struct buf *text)
{
    struct shown shown = shown_taken(view, text);

    shown.kind = SHOWN_ROW;
    shown.tag = (uint8_t)tag;
    shown.index = index;
    return shown;
}

struct shown shown_moment(struct view *view, int64_t moment)
{
    struct buf text = {0};
    char iso[17];

    if (moment == MOMENT_NONE || moment == MOMENT_NEVER)
        return shown_nothing();
    moment_iso(moment, iso);
    buf_puts(&text, iso);
    return value_row(view, VIEW_MOMENT, moment, &text);
}

struct shown shown_day(struct view *view, int64_t moment)
{
    struct buf text = {0};
    char iso[17];

    if (moment == MOMENT_NONE || moment == MOMENT_NEVER)
        return shown_nothing();
    moment_iso(moment, iso);
    buf_put(&text, iso, 10);
    return value_row(view, VIEW_MOMENT, moment, &text);
}

struct shown shown_when(struct view *view, const struct when *when)
{
    if (!when->at)
        return shown_nothing();
    return when->minute < 0 ? shown_day(view, moment_of(when->day, 0))
                            : shown_moment(view, moment_of(when->day, when->minute));
}

struct shown shown_work(struct view *view, int64_t minutes, int elapsed)
{
    struct buf text = {0};

    amount_put(&text, &view->schedule->plan->units, minutes, elapsed);
    return value_row(view, VIEW_WORK, minutes, &text);
}

struct shown shown_priority(struct view *view, int value)
{
    const char *word = words_priority(value);
    struct buf text = {0};

    if (!value)
        return shown_nothing();
    if (word)
        buf_puts(&text, word);
    else
        buf_format(&text, "%d", value);
    return value_row(view, VIEW_PRIORITY, value, &text);
}

struct shown shown_slip(struct view *view, int64_t minutes)
{
    struct shown slip = shown_work(view, minutes, 0);

    slip.tag = VIEW_SLIP;
    return slip;
}

struct shown shown_percent(struct view *view, int64_t bp)
{
    struct buf text = {0};

    amount_put_percent(&text, bp);
    return value_row(view, VIEW_PERCENT, bp, &text);
}

static const struct {
    const char *key, *word;
} states[] = {
    [STATE_UNKNOWN] = {"unknown", "Unknown"}, [STATE_GREEN] = {"green", "On track"},
    [STATE_AMBER] = {"amber", "At risk"},     [STATE_RED] = {"red", "Off track"},
    [STATE_DONE] = {"done", "Done"},
};

struct shown shown_state(enum view_state state)
{
    const char *key = states[state].key;

    return (struct shown){.kind = SHOWN_ROW,
                          .tag = VIEW_STATE,
                          .text = key,
                          .n = (uint32_t)strlen(key),
                          .index = state};
}

int view_state_field(int64_t state, const char *name, size_t n, struct shown *out)
{
    if (name_is(name, n, "key"))
        *out = shown_text(states[state].key, strlen(states[state].key));
    else if (name_is(name, n, "word"))
        *out = shown_text(states[state].word, strlen(states[state].word));
    else
        for (int i = 0;; i++) {
            if (i > STATE_DONE)
                return 0;
            if (name_is(name, n, states[i].key)) {
                *out = shown_bool(i == state);
                break;
            }
        }
    return 1;
}

static void put_short(struct buf *text, struct civil c)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

    buf_format(text, "%d %.3s", c.day, months + 3 * (c.month - 1));
}

int view_moment_field(struct view *view, int64_t moment, const char *name, size_t n,
                      struct shown *out)
{
    static const char days[] = "MonTueWedThuFriSatSun";
    struct civil c = civil_of_day(moment_day(moment));
    struct buf text = {0};
    char iso[17];

    moment_iso(moment, iso);
    if (name_is(name, n, "iso")) {
        buf_put(&text, iso, 10);
    } else if (name_is(name, n, "moment")) {
        buf_puts(&text, iso);
    } else if (name_is(name, n, "short")) {
        put_short(&text, c);
    } else if (name_is(name, n, "long")) {
        buf_format(&text, "%.3s ", days + 3 * weekday_of(moment_day(moment)));
        put_short(&text, c);
        buf_format(&text, " %d", c.year);
    } else {
        return 0;
    }
    *out = shown_taken(view, &text);
    return 1;
}

/* Days of work with one decimal, rounded half away from zero; the sign is the caller's. */
static int64_t tenths_of_days(const struct view *view, int64_t minutes)
{
    int64_t day = view->schedule->plan->units.day, m = minutes < 0 ? -minutes : minutes;

    return (m * 20 + day) / (2 * day);
}

static void put_days(struct buf *text, int64_t tenths)
{
    buf_format(text, "%" PRId64, tenths / 10);
    if (tenths % 10)
        buf_format(text, ".%" PRId64, tenths % 10);
}

/*
 * Whole days, as people count them: never better than it is. Half a day late
 * is a day late, half a day of float is none.
 */
static int64_t whole_days(const struct view *view, const struct shown *work)
{
    int64_t day = view->schedule->plan->units.day;
    int64_t m = work->tag == VIEW_SLIP ? -work->index : work->index;
    int64_t days = m / day - (m % day < 0);

    return work->tag == VIEW_SLIP ? -days : days;
}

int view_work_field(struct view *view, const struct shown *work, const char *name, size_t n,
                    struct shown *out)
{
    int64_t tenths = tenths_of_days(view, work->index), days = whole_days(view, work);
    struct buf text = {0};

    if (name_is(name, n, "late") || name_is(name, n, "early") || name_is(name, n, "one")) {
        *out = shown_bool(*name == 'l' ? days > 0 : *name == 'e' ? days < 0 : days * days == 1);
        return 1;
    }
    if (name_is(name, n, "brief") || name_is(name, n, "number")) {
        buf_puts(&text, work->index < 0 && tenths ? "-" : "");
        put_days(&text, tenths);
        buf_puts(&text, *name == 'b' ? "d" : "");
    } else if (name_is(name, n, "signed")) {
        buf_puts(&text, !days ? plus_minus : days < 0 ? minus : "+");
        buf_format(&text, "%" PRId64, days < 0 ? -days : days);
    } else if (name_is(name, n, "days")) {
        buf_format(&text, "%" PRId64, days < 0 ? -days : days);
    } else {
        return 0;
    }
    *out = shown_taken(view, &text);
    return 1;
}

int view_percent_field(struct view *view, int64_t bp, const char *name, size_t n,
                       struct shown *out)
{
    struct buf text = {0};

    if (name_is(name, n, "brief")) {
        buf_format(&text, "%" PRId64 "%%", (bp + 50) / 100);
        *out = shown_taken(view, &text);
        return 1;
    }
    if (!name_is(name, n, "value"))
        return 0;
    *out = shown_count(view, (bp + 50) / 100);
    return 1;
}
