/*
 * A finding stands in the record that began last before it. Records are nested,
 * though, and a key may follow the records inside: what is indented less than
 * they are belongs to one that began earlier. In flow style everything is on
 * one line, and the last record is as near as can be told.
 */
#include "tool/whose.h"

#include "base/die.h"

#include <stdlib.h>
#include <string.h>

struct start { /* of a record, at its first byte, be that its id or not */
    struct place place;
    const struct record *record;
};

struct starts {
    struct start *v;
    size_t n, cap;
};

static int by_place(const void *a, const void *b)
{
    return place_compare(((const struct start *)a)->place, ((const struct start *)b)->place);
}

static void starts_fill(struct starts *starts, const struct plan *plan)
{
    for (int kind = 0; kind < REGISTERS; kind++)
        for (size_t i = 0; i < plan->rows[kind].n; i++) {
            const struct record *record = plan->rows[kind].v[i];
            struct start start = {record->place, record};

            if (record->id && record->id_at && record->id_at < start.place.at)
                start.place.at = record->id_at; /* an id that is the key of its mapping */
            ARRAY_PUSH(starts->v, starts->n, starts->cap, start);
        }
    if (starts->n)
        qsort(starts->v, starts->n, sizeof *starts->v, by_place);
}

/* How many records begin at or before PLACE. */
static size_t begun_by(const struct starts *starts, struct place place)
{
    size_t low = 0, high = starts->n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (place_compare(starts->v[middle].place, place) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* How far the line of AT is indented, a list entry up to its words; no further than AT. */
static size_t indent_at(const struct file *file, size_t at)
{
    enum { MOST = 1000 }; /* a longer line is in flow style, or prose */
    size_t from = at < file->n ? at : file->n, end = from;

    while (from && file->text[from - 1] != '\n' && end - from < MOST)
        from--;
    if (end - from == MOST)
        return MOST;
    size_t n = strspn(file->text + from, "- ");

    return n < end - from ? n : end - from;
}

static const struct record *record_at(const struct starts *starts, const struct files *files,
                                      size_t i, size_t indent)
{
    uint32_t number = starts->v[i - 1].place.file;
    const struct file *file = files_get(files, number);

    for (; i && starts->v[i - 1].place.file == number; i--)
        if (indent_at(file, starts->v[i - 1].place.at) <= indent)
            return starts->v[i - 1].record;
    return NULL;
}

void whose_fill(const struct plan *plan, struct diag *diag)
{
    struct starts starts = {0};
    size_t last = 0, last_indent = 0;
    const struct record *found = NULL;

    if (diag->n)
        starts_fill(&starts, plan);
    for (size_t i = 0; i < diag->n; i++) {
        struct finding *f = &diag->finding[i];
        size_t begun = f->place.file ? begun_by(&starts, f->place) : 0;

        if (f->record_at.file || f->secondary || !begun ||
            starts.v[begun - 1].place.file != f->place.file)
            continue;
        size_t indent = indent_at(files_get(diag->files, f->place.file), f->place.at);

        /* as before: a long list after many records must not search them all each time */
        if (begun != last || indent != last_indent)
            found = record_at(&starts, diag->files, begun, indent);
        last = begun;
        last_indent = indent;
        if (!found)
            continue;
        f->record = found->id;
        f->record_at = found->place;
    }
    free(starts.v);
}
