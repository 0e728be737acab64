/*
 * Lines are counted when a message is printed, not when a file is read, and no
 * further than the message needs.
 */
#include "base/place.h"

#include "base/buf.h"
#include "base/die.h"
#include "base/text.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

int place_compare(struct place a, struct place b)
{
    if (a.file != b.file)
        return a.file < b.file ? -1 : 1;
    return a.at < b.at ? -1 : a.at > b.at;
}

uint32_t files_add(struct files *files, const char *path, const char *text, size_t n)
{
    struct file file = {.path = pool_text(&files->pool, path, strlen(path)), .text = text, .n = n};

    ARRAY_PUSH(files->file, files->n, files->cap, file);
    return (uint32_t)files->n;
}

const struct file *files_get(const struct files *files, uint32_t number)
{
    return &files->file[number - 1];
}

void files_release(struct files *files)
{
    for (size_t i = 0; i < files->n; i++)
        free(files->file[i].lines.v);
    free(files->file);
    pool_release(&files->pool);
    *files = (struct files){0};
}

/* Counts on until the line of AT is known. */
static void count_to(struct file *file, uint32_t at)
{
    struct lines *lines = &file->lines;

    if (!lines->n)
        ARRAY_PUSH(lines->v, lines->n, lines->cap, 0);
    for (uint32_t from = lines->v[lines->n - 1]; from <= at;) {
        const char *end = memchr(file->text + from, '\n', file->n - from);

        if (!end)
            return;
        from = (uint32_t)(end - file->text) + 1;
        ARRAY_PUSH(lines->v, lines->n, lines->cap, from);
    }
}

struct position position(struct files *files, struct place place)
{
    struct file *file = &files->file[place.file - 1];
    uint32_t at = place.at < file->n ? place.at : (uint32_t)file->n;

    count_to(file, at);
    size_t low = 1, high = file->lines.n; /* how many lines begin at or before AT */

    while (low < high) {
        size_t middle = low + (high - low + 1) / 2;

        if (file->lines.v[middle - 1] <= at)
            low = middle;
        else
            high = middle - 1;
    }
    uint32_t from = file->lines.v[low - 1];

    if (from == 0 && file->n >= 3 && memcmp(file->text, "\xef\xbb\xbf", 3) == 0)
        from = at < 3 ? at : 3; /* a byte order mark is no column */
    size_t before = text_length(file->text + from, at - from);

    return (struct position){(uint32_t)low, (uint32_t)before + 1};
}

void place_put(struct buf *out, struct files *files, struct place place)
{
    struct position at = position(files, place);

    buf_format(out, "%s:%" PRIu32 ":%" PRIu32, files_get(files, place.file)->path, at.line,
               at.column);
}
