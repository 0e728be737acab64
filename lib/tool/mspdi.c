/*
 * MS Project's XML says everything in elements, as text: dates without a time
 * zone, durations as ISO 8601 in hours, numbers with a point. Whoever wrote
 * the file, and many programs do, may leave out any of them.
 */
#include "tool/mspdi.h"

#include "base/buf.h"
#include "base/date.h"
#include "base/text.h"

#include <string.h>

enum { NAME_SHOWN = 60, DIGITS = 12 };

static const char *raw(const struct node *of, const char *key, size_t *n)
{
    const struct node *node = node_find(of, key);

    if (!node || node->kind != NODE_SCALAR)
        return NULL;
    const char *text = node->text + strspn(node->text, " \t\r\n");

    *n = node->n - (size_t)(text - node->text);
    while (*n && strchr(" \t\r\n", text[*n - 1]))
        --*n;
    return *n ? text : NULL;
}

const char *mspdi_text(struct mspdi *m, const struct node *of, const char *key)
{
    size_t n;
    const char *text = raw(of, key, &n);

    return !text || !text[n] ? text : pool_text(&m->scratch, text, n);
}

/* What bytes of the language's files may not hold, and what turns the direction of writing. */
static int is_unfit(uint32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0xfeff ||
           (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef) ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

static int is_line_end(uint32_t code)
{
    return code == '\n' || code == '\r' || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/* The text of a child with its line ends as LINE_END and no blanks before them. */
static const char *cleaned(struct mspdi *m, const struct node *of, const char *key, char line_end)
{
    struct buf out = {0};
    size_t n;
    const char *text = raw(of, key, &n);

    for (size_t i = 0; text && i < n;) {
        uint32_t code = 0;
        int length = text_decode(text + i, n - i, &code);

        if (code == '\r' && i + 1 < n && text[i + 1] == '\n') {
            /* one line end, the next character */
        } else if (is_line_end(code) || code == '\t' || code == ' ') {
            char c = is_line_end(code) ? line_end : ' ';

            while (out.n && out.text[out.n - 1] == ' ' && (c == '\n' || line_end == ' '))
                out.n--;
            buf_putc(&out, c);
        } else if (length && !is_unfit(code)) {
            buf_put(&out, text + i, (size_t)length);
        }
        i += length ? (size_t)length : 1;
    }
    while (out.n && strchr(" \n", out.text[out.n - 1]))
        out.n--;
    const char *kept = out.n ? pool_text(m->pool, out.text, out.n) : NULL;

    buf_release(&out);
    return kept;
}

const char *mspdi_line(struct mspdi *m, const struct node *of, const char *key)
{
    return cleaned(m, of, key, ' ');
}

const char *mspdi_prose(struct mspdi *m, const struct node *of, const char *key)
{
    const char *text = cleaned(m, of, key, '\n');

    return text && strchr(text, '\n') ? pool_format(m->pool, "%s\n", text) : text;
}

/* At most DIGITS digits at *AT, passed over. */
static int64_t digits(const char **at)
{
    int64_t value = 0;

    for (int n = 0; **at >= '0' && **at <= '9'; ++*at)
        if (n++ < DIGITS)
            value = value * 10 + (**at - '0');
    return value;
}

int64_t mspdi_micro(const struct node *of, const char *key, int64_t otherwise)
{
    size_t n;
    const char *at = raw(of, key, &n);

    if (!at)
        return otherwise;
    int negative = *at == '-';

    at += negative;
    if (*at < '0' || *at > '9')
        return otherwise;
    int64_t value = digits(&at) * 1000000;

    if (*at == '.')
        for (int64_t part = 100000; *++at >= '0' && *at <= '9'; part /= 10)
            value += part * (*at - '0');
    return negative ? -value : value;
}

int64_t mspdi_number(const struct node *of, const char *key, int64_t otherwise)
{
    int64_t micro = mspdi_micro(of, key, INT64_MIN);

    return micro == INT64_MIN ? otherwise : micro / 1000000;
}

int mspdi_flag(const struct node *of, const char *key)
{
    size_t n;
    const char *text = raw(of, key, &n);

    return text && (*text == '1' || (n == 4 && memcmp(text, "true", 4) == 0));
}

static int64_t moment(const struct node *of, const char *key, int64_t up)
{
    size_t n;
    const char *text = raw(of, key, &n);
    int32_t day;
    int minute = -1;

    if (!text || n < 10 || date_parse(text, n >= 16 ? 16 : 10, &day, &minute) != DATE_OK)
        return MOMENT_NONE;
    int has_seconds = n >= 19 && text[16] == ':' && (text[17] != '0' || text[18] != '0');

    return moment_of(day, minute < 0 ? 0 : minute) + (has_seconds ? up : 0);
}

int64_t mspdi_moment(const struct node *of, const char *key)
{
    return moment(of, key, 0);
}

int64_t mspdi_moment_end(const struct node *of, const char *key)
{
    return moment(of, key, 1);
}

int64_t mspdi_minutes(const struct node *of, const char *key)
{
    size_t n;
    const char *at = raw(of, key, &n);
    int64_t seconds = 0;
    int in_time = 0;

    if (!at || *at++ != 'P')
        return -1;
    while (*at && at[0] != ' ') {
        if (*at == 'T') {
            in_time = 1;
            at++;
            continue;
        }
        const char *from = at;
        int64_t value = digits(&at), part = 0;

        if (at == from || value > 100000000)
            return -1;
        if (*at == '.') {
            at++;
            part = digits(&at) != 0;
        }
        int64_t unit = *at == 'D' && !in_time ? 86400 : !in_time ? 0 : *at == 'H' ? 3600
                       : *at == 'M'           ? 60    : *at == 'S' ? 1 : 0;

        if (!unit)
            return -1;
        seconds += (value + part) * unit;
        at++;
    }
    return (seconds + 59) / 60;
}

const struct node *mspdi_children(const struct node *of, const char *key)
{
    const struct node *node = node_find(of, key);

    return node ? node->child : NULL;
}

const char *mspdi_whose(struct mspdi *m, const char *kind, const struct node *element)
{
    const char *number = mspdi_text(m, element, "ID"), *name = mspdi_line(m, element, "Name");

    if (!number)
        number = mspdi_text(m, element, "UID");
    size_t n = name ? strlen(name) : 0, shown = n;

    if (n > NAME_SHOWN)
        for (shown = NAME_SHOWN; ((unsigned char)name[shown] & 0xc0) == 0x80;)
            shown--;
    const char *quote = name ? "'" : "";

    return diag_text(m->diag, "%s%s%.20s%s%s%.*s%s%s", kind, number ? " " : "",
                     number ? number : "", name ? " " : "", quote, (int)shown, name ? name : "",
                     shown < n ? "..." : "", quote);
}

static const struct {
    int alike; /* 1: said once for all that lose it */
    const char *what;
} losses[LOSSES] = {
    [LOSS_SPLIT] = {0, "the breaks in its work"},
    [LOSS_MILESTONE_MARK] = {0, "the mark of a milestone, since it has a duration"},
    [LOSS_LINK_OUTSIDE] = {0, "a link to another project"},
    [LOSS_LINK_DANGLING] = {0, "a link to a task that is not carried over"},
    [LOSS_EXTERNAL_TASK] = {0, "all of it, a task of another project"},
    [LOSS_INSERTED_PROJECT] = {0, "the tasks of the project inserted here"},
    [LOSS_LEVELING_DELAY] = {0, "the delay from levelling"},
    [LOSS_MATERIAL] = {0, "all of it, a material"},
    [LOSS_COST_RESOURCE] = {0, "all of it, a cost without a person"},
    [LOSS_CONSTRAINT_DATE] = {0, "a constraint without a date"},
    [LOSS_DURATION] = {1, "a duration, since the file gives none; a day is taken"},
    [LOSS_SUMMARY_DATES] = {1, "dates set by hand on a summary"},
    [LOSS_SUMMARY_CONSTRAINT] = {1, "a constraint on a summary"},
    [LOSS_SUMMARY_PEOPLE] = {1, "people assigned to a summary"},
    [LOSS_SUMMARY_CALENDAR] = {1, "a calendar on a summary"},
    [LOSS_SUMMARY_PRIORITY] = {1, "the priority of a summary"},
    [LOSS_NEEDS] = {1, "materials and costs assigned to it"},
    [LOSS_CROWD] = {1, "assignments beyond the first 500 people"},
    [LOSS_UNITS] = {1, "units above 100 %, taken as 100 %"},
    [LOSS_CONTOUR] = {1, "the contour of its work"},
    [LOSS_DELAY] = {1, "the delay of an assignment"},
    [LOSS_OVERTIME] = {1, "overtime"},
    [LOSS_FIXED_COST] = {1, "fixed cost"},
    [LOSS_RATES] = {1, "cost rates"},
    [LOSS_OTHER_RATES] = {1, "rates for overtime or use, and of the tables B to E"},
    [LOSS_BASELINE] = {1, "baselines"},
    [LOSS_CUSTOM] = {1, "custom fields"},
    [LOSS_HYPERLINK] = {1, "hyperlinks"},
    [LOSS_EXCEPTIONS] = {0, "exceptions beyond the first 10,000"},
    [LOSS_FROM_FINISH] = {0, "scheduling back from the finish"},
};

static void say(struct mspdi *m, enum mspdi_loss loss, uint32_t at, const char *whose)
{
    diag_add(m->diag, DIAG_NOT_CARRIED, ((struct place){m->file, at}), whose, losses[loss].what);
}

void mspdi_lose(struct mspdi *m, enum mspdi_loss loss, const char *kind,
                const struct node *element)
{
    struct mspdi_lost *lost = &m->lost[loss];

    if (!losses[loss].alike) {
        say(m, loss, element->at, mspdi_whose(m, kind, element));
    } else if (!lost->n++) {
        lost->at = element->at;
        lost->whose = mspdi_whose(m, kind, element);
    }
}

void mspdi_lost_say(struct mspdi *m)
{
    for (int loss = 0; loss < LOSSES; loss++) {
        const struct mspdi_lost *lost = &m->lost[loss];

        if (lost->n > 1)
            say(m, (enum mspdi_loss)loss, lost->at,
                diag_text(m->diag, "%s and %zu more", lost->whose, lost->n - 1));
        else if (lost->n)
            say(m, (enum mspdi_loss)loss, lost->at, lost->whose);
    }
}

void mspdi_list_init(struct mspdi *m, struct mspdi_list *list)
{
    list->node = node_list(m->pool);
    list->end = &list->node->child;
}

void mspdi_list_add(struct mspdi_list *list, struct node *node)
{
    *list->end = node;
    list->end = &node->next;
}

void mspdi_value(struct mspdi *m, struct node *map, const char *key, const char *value)
{
    if (value)
        node_add(m->pool, map, key, node_text(m->pool, value));
}

void mspdi_words(struct mspdi *m, struct node *map, const char *key, const char *text)
{
    if (text)
        node_add(m->pool, map, key, node_text(m->pool, text))->style = NODE_QUOTED;
}
