/*
 * Dates know the lengths of months and leap years by their last digits. Two
 * dates, or two times of a day, compare like texts: where they first differ,
 * \1 is what they share, and the digits behind it decide.
 */
#include "show/pattern.h"

#include "plan/task.h"
#include "plan/words.h"

#include <stdio.h>
#include <string.h>

#define ID   "(?![A-Za-z0-9._-]{65})(?:[0-9]{4}-[0-9]{2}-[0-9]{2}-)?[A-Za-z][A-Za-z0-9._-]*"
#define LEAP "(?:0[48]|[2468][048]|[13579][26])"
#define DAY                                                                                        \
    "(?:(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"                         \
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"                          \
    "|(?:[0-9]{2}" LEAP "|" LEAP "00)-02-29)"
#define TIME "(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)"
#define WHEN DAY "(?:T" TIME ")?"

/* What value.c holds below its limit of a million days, with hours and days of usual length. */
#define FRACTION "(?:\\.[0-9]{1,9})?"
#define MINUTES  "(?:(?:1[0-3]|[0-9])?[0-9]{1,8}" FRACTION
#define HOURS    "(?:1?[0-9]|2[0-3])?[0-9]{1,6}" FRACTION
#define WORKING                                                                                    \
    "(?:" MINUTES "min|" HOURS "h|[0-2]?[0-9]{1,6}" FRACTION "d|[0-5]?[0-9]{1,5}" FRACTION "w) "   \
                                                                                           "*)+"
#define ELAPSED                                                                                    \
    "(?:" MINUTES "emin|" HOURS "eh|[0-9]{1,6}" FRACTION "ed|(?:1[0-3]|[0-9])?[0-9]{1,4}" FRACTION \
    "ew) *)+"
#define WORK         "(?:" WORKING "|" ELAPSED ")"
#define THREE(point) point "(?:(?:\\.\\. *" point "){2})?"

#define NUMBER "[0-9]{1,15}(?:\\.[0-9]{1,6})?"
#define AMOUNT "[0-9]{1,15}(?:\\.[0-9]{1,3})?"
#define PERCENT_UPTO(whole, digits)                                                                \
    "(?:0*(?:" whole "(?:\\.0{1,2})?|[0-9]{1," digits "}(?:\\.[0-9]{1,2})?) *%"                    \
    "|0*(?:" whole "|[0-9]{1," digits "}))"
#define PERCENT PERCENT_UPTO("100", "2")
#define LEVELS  "very_low|low|moderate|high|very_high"
#define DAYS    "(?:mon|tue|wed|thu|fri|sat|sun)"

/* "one/two" as one|two, and "ONE TWO" likewise. */
static void put_choice(struct buf *out, const char *words)
{
    for (; *words; words++)
        buf_putc(out, *words == '/' || *words == ' ' ? '|' : *words);
}

/* Whole numbers from 0 to MOST. */
static void put_upto(struct buf *out, int32_t most)
{
    char digit[16];
    int n = snprintf(digit, sizeof digit, "%d", most);

    buf_puts(out, "0*(?:");
    if (n > 1)
        buf_format(out, "[0-9]{1,%d}|", n - 1);
    for (int i = 0; i < n; i++) {
        char low = i == 0 && n > 1 ? '1' : '0';

        if (digit[i] > low)
            buf_format(out, "%.*s[%c-%c][0-9]{%d}|", i, digit, low, digit[i] - 1, n - 1 - i);
    }
    buf_format(out, "%s)", digit);
}

static void put_whole(struct buf *out, int32_t least, int32_t most)
{
    if (least > 0) {
        buf_puts(out, "(?!");
        put_upto(out, least - 1);
        buf_puts(out, "(?![0-9]))");
    }
    put_upto(out, most);
}

static void put_number(struct buf *out, const struct field *field)
{
    if (!field->most) {
        buf_puts(out, "-?" NUMBER);
        return;
    }
    buf_puts(out, "(?![0.]*$)(?:");
    put_upto(out, field->most - 1);
    buf_format(out, "(?:\\.[0-9]{1,6})?|0*%d(?:\\.0{1,6})?)", field->most);
}

/* An amount, and its currency with the decimals that it has. */
static void put_money(struct buf *out)
{
    buf_puts(out, "[0-9]{1,15}(?:(?:\\.[0-9]{1,3})?(?: *(?:");
    put_choice(out, currencies(3));
    buf_puts(out, "))?| *[A-Z]{3}|\\.[0-9]{1,2} *(?!");
    put_choice(out, currencies(0));
    buf_puts(out, ")[A-Z]{3})");
}

/* The currency may be said once, behind the last. */
static void put_money_estimate(struct buf *out)
{
    buf_puts(out, "-?");
    put_money(out);
    buf_puts(out, "|-?" AMOUNT "(?: *\\.\\. *-?" AMOUNT "){2}"
                  "|(?=[\\s\\S]*([A-Z]{3})[ \\t]*$)-?" AMOUNT "(?: *\\1)?(?: *\\.\\. *-?" AMOUNT
                  "(?: *\\1)?){2}");
}

/* Digits that begin a text that is below (STEP 1) or above (-1) the one behind GAP. */
static void put_order(struct buf *out, const char *rest, const char *gap, int step)
{
    for (int digit = step > 0 ? 0 : 1; digit < (step > 0 ? 9 : 10); digit++)
        buf_format(out, "|%d%s%s\\1[%d-%d]", digit, rest, gap, step > 0 ? digit + 1 : 0,
                   step > 0 ? 9 : digit - 1);
}

/* FROM..TO in order: a bare day ends with its last minute, and begins with its first. */
static void put_range(struct buf *out, int closed)
{
    buf_puts(out, "(?:(?=([0-9T:-]*)(?:(?:T[0-9:]+)? *\\.\\. *\\1(?![0-9:T-])"
                  "| *\\.\\. *\\1T(?!00:00)");
    put_order(out, "[^.]*", "\\.\\. *", 1);
    buf_puts(out, "))" WHEN " *\\.\\. *" WHEN "|" WHEN);
    buf_puts(out, closed ? ")" : "(?: *\\.\\.)?)");
}

/* No time is below the one before it, and no span is empty. */
static void put_hours(struct buf *out)
{
    buf_puts(out, "(?!(?:[\\s\\S]*[-, ])?(?=[0-9])([0-9:]*)(?: *- *\\1(?![0-9:])");
    put_order(out, "[0-9:]*", " *[-,] *", -1);
    buf_puts(out, "))" TIME " *- *" TIME "(?: *, *" TIME " *- *" TIME "){0,15}");
}

static void put_every(struct buf *out)
{
    put_whole(out, 1, 1000);
    buf_puts(out, "(?:d|w(?: +" DAYS ")?|mo(?: +(?:last|");
    put_whole(out, 1, 31);
    buf_puts(out, "))?)");
}

static void put_ev_method(struct buf *out)
{
    for (int kind = EV_PERCENT; kind <= EV_APPORTIONED; kind++)
        if (kind != EV_SPLIT)
            buf_format(out, "%s|", ev_word(kind));
    buf_puts(out, "0*(?:");
    for (int start = 0; start <= 100; start++)
        buf_format(out, "%s%d/0*%d", start ? "|" : "", start, 100 - start);
    buf_puts(out, ")");
}

static void put_constraint(struct buf *out)
{
    for (int type = CONSTRAINT_ASAP; type <= CONSTRAINT_MFO; type++)
        buf_format(out, "%s%s",
                   type == CONSTRAINT_SNET  ? "|(?:"
                   : type > CONSTRAINT_ASAP ? "|"
                                            : "",
                   words_constraint((enum constraint_type)type));
    buf_puts(out, ") +" WHEN);
}

static void put_lag(struct buf *out)
{
    buf_puts(out, "(?:" WORK "|0*(?:10000(?:\\.0{1,6})?|[0-9]{1,4}(?:\\.[0-9]{1,6})?) *%)");
}

void pattern_lag(struct buf *out)
{
    buf_puts(out, "[+-]? *");
    put_lag(out);
}

static void put_link(struct buf *out)
{
    buf_puts(out, ID "(?:[ \\t]+(?:");
    for (int type = LINK_FS; type <= LINK_SF; type++)
        buf_format(out, "%s%s", type ? "|" : "", words_link_type((enum link_type)type));
    buf_puts(out, ")(?:[ \\t]*[+-][ \\t]*");
    put_lag(out);
    buf_puts(out, ")?|[ \\t]+[+-][ \\t]*");
    put_lag(out);
    buf_puts(out, ")?");
}

#define CANDIDATE ID "(?:[ \\t]+" PERCENT ")?"

void pattern_candidate(struct buf *out)
{
    buf_puts(out, CANDIDATE);
}

/* Nobody is called like a register, or like those who stand for many. */
static void put_own_id(struct buf *out)
{
    buf_puts(out, "(?!(?:client|team|all");
    for (int kind = 0; kind < REGISTERS; kind++)
        buf_format(out, "|%s", table_of((enum register_kind)kind)->name);
    buf_puts(out, ")$)" ID);
}

static void put_text(struct buf *out, unsigned flags)
{
    if (flags & FIELD_LOCAL)
        buf_puts(out, ID "[\\n ]*");
    else if (flags & FIELD_CURRENCY)
        buf_puts(out, "[A-Z]{3}[\\n ]*");
    else if (flags & FIELD_TIMEZONE)
        buf_puts(out, "(?:UTC|(?=[^/]*/)[A-Za-z0-9_+/-]+)[\\n ]*");
    else if (flags & FIELD_LINE)
        buf_puts(out, "(?=[\\s\\S])[^\\n\\t\\u202a-\\u202e\\u2066-\\u2069]*[\\n ]*");
    else
        buf_puts(out, "[\\s\\S]+");
}

void pattern_point(struct buf *out, enum field_kind kind)
{
    if (kind == FIELD_EFFORT) {
        buf_puts(out, WORKING);
    } else if (kind == FIELD_ESTIMATE || kind == FIELD_DELAY) {
        buf_puts(out, WORK);
    } else {
        buf_puts(out, "-?");
        put_money(out);
    }
}

void pattern_put(struct buf *out, const struct field *field)
{
    switch ((enum field_kind)field->kind) {
    case FIELD_ID: put_own_id(out); break;
    case FIELD_REF:
    case FIELD_REFS: buf_puts(out, ID); break;
    case FIELD_WORD:
    case FIELD_WORDS: put_choice(out, field->words); break;
    case FIELD_FLAG: buf_puts(out, "true|false"); break;
    case FIELD_WHOLE: put_whole(out, field->least, field->most); break;
    case FIELD_NUMBER: put_number(out, field); break;
    case FIELD_QUANTITY: buf_puts(out, NUMBER "(?: [\\s\\S]*)?"); break;
    case FIELD_PERCENT: buf_puts(out, PERCENT); break;
    case FIELD_SHARE: buf_puts(out, PERCENT_UPTO("1000", "3")); break;
    case FIELD_PROBABILITY: buf_puts(out, LEVELS "|" PERCENT); break;
    case FIELD_MONEY:
        buf_puts(out, "-?");
        put_money(out);
        break;
    case FIELD_MONEY_ESTIMATE: put_money_estimate(out); break;
    case FIELD_RATE:
        put_money(out);
        buf_puts(out, " */(?:");
        put_choice(out, field->words);
        buf_puts(out, ")");
        break;
    case FIELD_START:
    case FIELD_END:
    case FIELD_DATES: buf_puts(out, WHEN); break;
    case FIELD_RANGE:
    case FIELD_RANGES: put_range(out, field->flags & FIELD_CLOSED); break;
    case FIELD_EVERY: put_every(out); break;
    case FIELD_WORK: buf_puts(out, WORK); break;
    case FIELD_LAG: buf_puts(out, "[+-]? *" WORK); break;
    case FIELD_ESTIMATE: buf_puts(out, THREE(WORKING) "|" THREE(ELAPSED)); break;
    case FIELD_EFFORT: buf_puts(out, THREE(WORKING)); break;
    case FIELD_DELAY: buf_puts(out, LEVELS "|" THREE(WORKING) "|" THREE(ELAPSED)); break;
    case FIELD_BURDEN:
        buf_puts(out, LEVELS "|");
        put_money_estimate(out);
        break;
    case FIELD_PRIORITY:
        buf_puts(out, "critical|high|medium|low|");
        put_whole(out, 1, 1000);
        buf_puts(out, "(?:\\.0{1,6})?");
        break;
    case FIELD_LINKS: put_link(out); break;
    case FIELD_ASSIGNEES: buf_puts(out, CANDIDATE "(?:[ \\t]*\\|[ \\t]*" CANDIDATE ")*"); break;
    case FIELD_CONSTRAINT: put_constraint(out); break;
    case FIELD_EV_METHOD: put_ev_method(out); break;
    case FIELD_HOURS: put_hours(out); break;
    default: put_text(out, field->flags);
    }
}

void pattern_brief(struct buf *out, const struct table *part)
{
    int open = 0, begun = 0;

    for (const char *name = part->brief; *name;) {
        size_t n = strcspn(name, " ?");
        char key[32];

        memcpy(key, name, n);
        key[n] = '\0';
        const struct field *field = field_find(part, key, 0);
        int optional = name[n] == '?';

        name += n + (size_t)optional;
        name += *name == ' ';
        if (optional || (begun && !(field->flags & FIELD_REQUIRED))) {
            buf_puts(out, "(?:");
            open += !optional;
        }
        buf_puts(out, begun ? "[ \\t]+(?:" : "(?:");
        if (field->kind == FIELD_TEXT)
            buf_puts(out, *name ? "[^ \\t]+" : "[^ \\t][\\s\\S]*");
        else
            pattern_put(out, field);
        buf_puts(out, optional ? ")[ \\t]+)?" : ")");
        begun |= !optional;
    }
    while (open--)
        buf_puts(out, ")?");
}

void pattern_weekdays(struct buf *out)
{
    buf_puts(out, "^" DAYS "(?:-" DAYS ")?(?:[, ]+" DAYS "(?:-" DAYS ")?)*[, ]*$");
}
