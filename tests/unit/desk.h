#ifndef TESTS_DESK_H
#define TESTS_DESK_H

/* Files on a desk, and what was said of them: what the tests of readers share. */
#include "base/buf.h"
#include "base/diag.h"

#include "unit.h"

struct desk {
    struct files files;
    struct diag diag;
    struct pool pool;
    struct buf said;
};

static inline void desk_init(struct desk *desk)
{
    *desk = (struct desk){.diag = {.files = &desk->files}};
}

static inline void desk_release(struct desk *desk)
{
    diag_release(&desk->diag);
    files_release(&desk->files);
    pool_release(&desk->pool);
    buf_release(&desk->said);
}

/* A file of N bytes; its memory ends with the NUL behind them. */
static inline uint32_t desk_file(struct desk *desk, const char *path, const char *text, size_t n)
{
    return files_add(&desk->files, path, pool_text(&desk->pool, text, n), n);
}

/* All that was said, as "PL125 2:1, then 1:1; PL101 3:7": codes with their places. */
static inline const char *desk_said(struct desk *desk)
{
    buf_clear(&desk->said);
    for (size_t i = 0; i < desk->diag.n; i++) {
        const struct finding *f = &desk->diag.finding[i];

        if (f->secondary)
            buf_puts(&desk->said, ", then");
        else
            buf_format(&desk->said, "%s%s", i ? "; " : "", message_id(f->code));
        if (!f->place.file)
            continue;
        struct position at = position(&desk->files, f->place);

        buf_format(&desk->said, " %u:%u", (unsigned)at.line, (unsigned)at.column);
    }
    return buf_text(&desk->said);
}

#endif
