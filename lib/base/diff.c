/*
 * Myers' greedy algorithm (An O(ND) difference algorithm, 1986) on lines that
 * were numbered first, so that equal lines are equal numbers. What both texts
 * begin and end with is taken off before. The furthest points of every step
 * are kept, and the way back through them marks the lines.
 */
#include "base/diff.h"

#include "base/die.h"
#include "base/map.h"

#include <stdlib.h>
#include <string.h>

enum { CONTEXT = 3 };

struct line {
    const char *text;
    size_t n;         /* with its line end */
    uint32_t number;  /* the same for the same text */
    uint8_t changed;
};

struct side {
    struct line *v;
    size_t n, cap;
};

struct diff {
    struct side a, b;
    struct map numbers;
    uint32_t met;
};

static void lines_take(struct diff *d, struct side *side, const char *text, size_t n)
{
    for (const char *end = text + n; text < end;) {
        const char *newline = memchr(text, '\n', (size_t)(end - text));
        size_t length = newline ? (size_t)(newline - text) + 1 : (size_t)(end - text);
        uint32_t *number = map_slot(&d->numbers, text, length);

        if (!*number)
            *number = ++d->met;
        ARRAY_PUSH(side->v, side->n, side->cap, ((struct line){text, length, *number, 0}));
        text += length;
    }
}

/* Steps to the end point; trace[s] holds the furthest x of diagonals -s .. s after step s. */
struct trace {
    int32_t **v;
    size_t n, cap;
};

static int32_t furthest(const struct trace *trace, int step, int k)
{
    return k < -step || k > step ? -1 : trace->v[step][k + step];
}

/* Where diagonal K of STEP begins: one line down from above, or one to the right. */
static int32_t step_from(const struct trace *trace, int step, int k, int *down)
{
    int32_t left = furthest(trace, step - 1, k - 1), up = furthest(trace, step - 1, k + 1);

    *down = k == -step || (k != step && left < up);
    return *down ? up : left + 1;
}

static int reach(struct trace *trace, const struct line *a, int32_t n, const struct line *b,
                 int32_t m)
{
    for (int step = 0; step <= DIFF_LIMIT; step++) {
        int32_t *row = xmalloc(sizeof *row * (size_t)(2 * step + 1));

        ARRAY_PUSH(trace->v, trace->n, trace->cap, row);
        for (int k = -step; k <= step; k += 2) {
            int down;
            int32_t x = step ? step_from(trace, step, k, &down) : 0;

            while (x < n && x - k < m && x - k >= 0 && a[x].number == b[x - k].number)
                x++;
            row[k + step] = x;
            if (k > -step)
                row[k + step - 1] = -1;
            if (x >= n && x - k >= m)
                return step;
        }
    }
    return -1;
}

static void mark_back(const struct trace *trace, int step, struct line *a, int32_t n,
                      struct line *b, int32_t m)
{
    for (int32_t x = n, y = m; step > 0; step--) {
        int down;
        int k = x - y;
        int32_t start = step_from(trace, step, k, &down);

        if (down)
            b[start - k - 1].changed = 1;
        else
            a[start - 1].changed = 1;
        x = down ? start : start - 1;
        y = down ? start - k - 1 : start - k;
    }
}

static void compare(struct diff *d)
{
    struct line *a = d->a.v, *b = d->b.v;
    size_t n = d->a.n, m = d->b.n;
    struct trace trace = {0};

    while (n && m && a->number == b->number)
        a++, b++, n--, m--;
    while (n && m && a[n - 1].number == b[m - 1].number)
        n--, m--;
    int step = n > INT32_MAX / 4 || m > INT32_MAX / 4
                   ? -1 : reach(&trace, a, (int32_t)n, b, (int32_t)m);

    if (step >= 0)
        mark_back(&trace, step, a, (int32_t)n, b, (int32_t)m);
    for (size_t i = 0; step < 0 && i < n; i++)
        a[i].changed = 1;
    for (size_t i = 0; step < 0 && i < m; i++)
        b[i].changed = 1;
    while (trace.n)
        free(trace.v[--trace.n]);
    free(trace.v);
}

static void line_put(struct buf *out, char sign, const struct line *line)
{
    buf_putc(out, sign);
    buf_put(out, line->text, line->n);
    if (line->text[line->n - 1] != '\n')
        buf_puts(out, "\n\\ No newline at end of file\n");
}

static void range_put(struct buf *out, char sign, size_t from, size_t n)
{
    buf_format(out, "%c%zu", sign, from + (n > 0));
    if (n != 1)
        buf_format(out, ",%zu", n);
}

/* Lines [i, i_end) of one text and [j, j_end) of the other, with what changed in them. */
static void hunk_put(struct buf *out, const struct diff *d, size_t i, size_t i_end, size_t j,
                     size_t j_end)
{
    buf_puts(out, "@@ ");
    range_put(out, '-', i, i_end - i);
    buf_putc(out, ' ');
    range_put(out, '+', j, j_end - j);
    buf_puts(out, " @@\n");
    while (i < i_end || j < j_end) {
        if (i < i_end && d->a.v[i].changed) {
            line_put(out, '-', &d->a.v[i++]);
        } else if (j < j_end && d->b.v[j].changed) {
            line_put(out, '+', &d->b.v[j++]);
        } else {
            line_put(out, ' ', &d->a.v[i++]);
            j++;
        }
    }
}

/* Goes over lines that are the same, LIMIT at most; 1 if there were more. */
static int same_lines(const struct diff *d, size_t *i, size_t *j, size_t limit)
{
    for (size_t n = 0; *i < d->a.n && *j < d->b.n; n++, ++*i, ++*j) {
        if (d->a.v[*i].changed || d->b.v[*j].changed)
            return 0;
        if (n == limit)
            return 1;
    }
    return *i == d->a.n && *j == d->b.n;
}

static void changed_lines(const struct diff *d, size_t *i, size_t *j)
{
    while (*i < d->a.n && d->a.v[*i].changed)
        ++*i;
    while (*j < d->b.n && d->b.v[*j].changed)
        ++*j;
}

static void hunks_put(struct buf *out, const struct diff *d)
{
    size_t i = 0, j = 0;

    while (!same_lines(d, &i, &j, SIZE_MAX)) {
        size_t before = i < CONTEXT ? i : CONTEXT, from = i - before, from_j = j - before;
        size_t end, end_j;

        for (;;) {
            changed_lines(d, &i, &j);
            end = i;
            end_j = j;
            size_t ahead = i, ahead_j = j;

            if (same_lines(d, &ahead, &ahead_j, (size_t)2 * CONTEXT))
                break;
            i = ahead;
            j = ahead_j;
        }
        size_t after = d->a.n - end < CONTEXT ? d->a.n - end : CONTEXT;

        hunk_put(out, d, from, end + after, from_j, end_j + after);
        i = end + after;
        j = end_j + after;
    }
}

void diff_unified(struct buf *out, const char *path, const char *a, size_t a_n, const char *b,
                  size_t b_n)
{
    struct diff d = {0};

    if (a_n == b_n && memcmp(a, b, a_n) == 0)
        return;
    lines_take(&d, &d.a, a, a_n);
    lines_take(&d, &d.b, b, b_n);
    compare(&d);
    buf_format(out, "--- %s\n+++ %s\n", path, path);
    hunks_put(out, &d);
    free(d.a.v);
    free(d.b.v);
    map_release(&d.numbers);
}
