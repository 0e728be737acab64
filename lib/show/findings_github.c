/*
 * Workflow commands of GitHub Actions, which become annotations in the diff:
 *     ::error file=F,line=L,col=C,title=ID::words
 * The runner takes every line that begins with "::" for a command, so nothing
 * that authors wrote may begin one: a finding is one line, with the line breaks
 * in it escaped as github.com/actions/toolkit does.
 */
#include "show/findings_room.h"

#include <string.h>

static void put_escaped(struct buf *out, const char *text, int property)
{
    struct buf line = {0};

    buf_line(&line, text, strlen(text));
    for (const char *c = buf_text(&line); *c; c++) {
        if (*c == '%')
            buf_puts(out, "%25");
        else if (property && *c == ':')
            buf_puts(out, "%3A");
        else if (property && *c == ',')
            buf_puts(out, "%2C");
        else
            buf_putc(out, *c);
    }
    buf_release(&line);
}

static const char *command_of(enum severity severity)
{
    if (severity >= SEVERITY_ERROR)
        return "error";
    return severity == SEVERITY_WARNING ? "warning" : "notice";
}

/* A secondary place is one more line of the words. */
static void put_related(struct buf *out, const struct findings *f, const struct finding *finding)
{
    buf_puts(out, "%0A");
    if (finding->place.file) {
        struct spot spot = findings_spot_at(f, finding->place);

        put_escaped(out, spot.path, 0);
        buf_format(out, ":%u:%u: ", spot.at.line, spot.at.column);
    }
    put_escaped(out, finding->text, 0);
}

void findings_github(struct buf *out, const struct findings *f)
{
    for (size_t i = 0; i < f->diag->n; i++) {
        const struct finding *finding = &f->diag->finding[i];
        size_t related = findings_related(f->diag, i);

        buf_format(out, "::%s ", command_of(finding->severity));
        if (finding->place.file) {
            struct spot spot = findings_spot_at(f, finding->place);

            buf_puts(out, "file=");
            put_escaped(out, spot.path, 1);
            buf_format(out, ",line=%u,col=%u,", spot.at.line, spot.at.column);
        }
        buf_format(out, "title=%s::", message_id(finding->code));
        put_escaped(out, finding->text, 0);
        for (; related; related--)
            put_related(out, f, &f->diag->finding[++i]);
        buf_putc(out, '\n');
    }
}
