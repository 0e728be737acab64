/* Collecting and sorting; how findings are printed is show/findings.c. */
#include "base/diag.h"

#include "base/buf.h"
#include "base/die.h"
#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Puts WORDS from *AT up to END, with the particulars in; 1 if one was missing. */
static int put_words(struct buf *out, const char **at, char end, const char *const particulars[],
                     size_t n)
{
    int missing = 0;
    const char *c = *at;

    for (; *c && *c != end; c++) {
        if (c[0] == '{' && c[1] >= '0' && c[1] <= '9' && c[2] == '}') {
            size_t i = (size_t)(c[1] - '0');

            if (i >= n || !particulars[i] || !particulars[i][0])
                missing = 1;
            else
                buf_puts(out, particulars[i]);
            c += 2;
        } else if (c[0] == '[' && end != ']') {
            size_t before = out->n;

            c++;
            if (put_words(out, &c, ']', particulars, n)) {
                out->n = before;
                if (out->text)
                    out->text[before] = '\0';
            }
        } else {
            buf_putc(out, *c);
        }
    }
    *at = c;
    return missing;
}

static struct finding *add(struct diag *diag, struct finding finding)
{
    finding.order = diag->n;
    ARRAY_PUSH(diag->finding, diag->n, diag->cap, finding);
    return &diag->finding[diag->n - 1];
}

void diag_put(struct diag *diag, enum diag_code code, struct place place,
              const char *const particulars[])
{
    struct buf text = {0};
    const char *words = message_get(code)->words;
    size_t n = 0;

    while (particulars[n])
        n++;
    put_words(&text, &words, '\0', particulars, n);
    add(diag, (struct finding){.code = code,
                               .severity = message_severity(code),
                               .place = place,
                               .text = pool_text(&diag->pool, buf_text(&text), text.n)});
    buf_release(&text);
}

static const char *format_args(struct diag *diag, const char *format, va_list args)
{
    va_list again;

    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (n < 0)
        die("cannot format '%s'", format);
    char *text = pool_take(&diag->pool, (size_t)n + 1);

    vsnprintf(text, (size_t)n + 1, format, args);
    return text;
}

void diag_note(struct diag *diag, struct place place, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    const char *text = format_args(diag, format, args);
    va_end(args);
    add(diag, (struct finding){.code = diag->n ? diag->finding[diag->n - 1].code : 0,
                               .severity = SEVERITY_NOTE,
                               .place = place,
                               .text = text,
                               .secondary = 1});
}

const char *diag_text(struct diag *diag, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    const char *text = format_args(diag, format, args);
    va_end(args);
    return text;
}

const char *diag_quote(struct diag *diag, const char *text)
{
    enum { MOST = 60 };
    size_t n = strlen(text);

    if (n <= MOST)
        return pool_text(&diag->pool, text, n);
    return diag_text(diag, "%.*s...", (int)text_cut(text, n, MOST - 3), text);
}

size_t diag_count(const struct diag *diag, enum severity at_least)
{
    size_t n = 0;

    for (size_t i = 0; i < diag->n; i++)
        n += !diag->finding[i].secondary && diag->finding[i].severity >= at_least;
    return n;
}

/* A finding with the secondary places behind it moves as one. */
struct group {
    const struct diag *diag;
    size_t first, n;
};

static int by_place(const void *a, const void *b)
{
    const struct group *x = a, *y = b;
    const struct finding *p = &x->diag->finding[x->first], *q = &y->diag->finding[y->first];

    if (p->place.file != q->place.file) {
        if (!p->place.file || !q->place.file)
            return p->place.file ? 1 : -1;
        int order = strcmp(files_get(x->diag->files, p->place.file)->path,
                           files_get(x->diag->files, q->place.file)->path);

        return order ? order : p->place.file < q->place.file ? -1 : 1;
    }
    if (p->place.at != q->place.at)
        return p->place.at < q->place.at ? -1 : 1;
    if (p->code != q->code)
        return p->code < q->code ? -1 : 1;
    int order = strcmp(p->text, q->text); /* the same words side by side, to be said once */

    if (order)
        return order;
    return p->order < q->order ? -1 : p->order > q->order;
}

static int said_already(const struct finding *last, const struct finding *f)
{
    return last && last->code == f->code && last->place.file == f->place.file &&
           last->place.at == f->place.at && strcmp(last->text, f->text) == 0;
}

void diag_sort(struct diag *diag)
{
    struct group *group = NULL;
    size_t n = 0, cap = 0;

    for (size_t i = 0; i < diag->n; i++) {
        if (diag->finding[i].secondary && n)
            group[n - 1].n++;
        else
            ARRAY_PUSH(group, n, cap, ((struct group){diag, i, 1}));
    }
    if (n)
        qsort(group, n, sizeof *group, by_place);
    struct finding *sorted = xmalloc((diag->n + 1) * sizeof *sorted), *last = NULL;
    size_t kept = 0;

    for (size_t g = 0; g < n; g++) {
        const struct finding *first = &diag->finding[group[g].first];

        if (said_already(last, first))
            continue;
        last = &sorted[kept];
        memcpy(last, first, group[g].n * sizeof *sorted);
        kept += group[g].n;
    }
    for (size_t i = 0; i < kept; i++)
        sorted[i].order = i;
    free(diag->finding);
    diag->finding = sorted;
    diag->cap = diag->n + 1;
    diag->n = kept;
    free(group);
}

void diag_drop(struct diag *diag, const uint8_t out[DIAG_CODES])
{
    size_t kept = 0;
    int dropped = 0;

    for (size_t i = 0; i < diag->n; i++) {
        const struct finding *f = &diag->finding[i];

        if (!f->secondary)
            dropped = (f->waived || out[f->code]) && f->severity < SEVERITY_TROUBLE;
        if (!dropped)
            diag->finding[kept++] = *f;
    }
    diag->n = kept;
}

void diag_release(struct diag *diag)
{
    free(diag->finding);
    pool_release(&diag->pool);
    *diag = (struct diag){.files = diag->files};
}
