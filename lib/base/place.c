/*
 * Lines are counted when a message is printed, not when a file is read.
 * Messages come sorted, so counting goes on from where it last stopped.
 */
#include "base/place.h"

#include "base/die.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

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
    free(files->file);
    pool_release(&files->pool);
    *files = (struct files){0};
}

struct position position(struct files *files, struct place place)
{
    struct file *file = &files->file[place.file - 1];
    uint32_t at = place.at < file->n ? place.at : (uint32_t)file->n;

    if (at < file->seen)
        file->line = file->line_at = file->seen = 0;
    for (const char *end; (end = memchr(file->text + file->seen, '\n', at - file->seen));) {
        file->line++;
        file->seen = file->line_at = (uint32_t)(end - file->text) + 1;
    }
    file->seen = at;
    uint32_t from = file->line_at;

    if (from == 0 && file->n >= 3 && memcmp(file->text, "\xef\xbb\xbf", 3) == 0)
        from = at < 3 ? at : 3; /* a byte order mark is no column */
    size_t before = text_length(file->text + from, at - from);

    return (struct position){file->line + 1, (uint32_t)before + 1};
}
