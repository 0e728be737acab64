/* Findings for people and for programs; the words themselves are diag's. */
#include "show/findings.h"

#include "base/die.h"
#include "base/options.h"
#include "show/json.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *colour_of(enum severity severity)
{
    switch (severity) {
    case SEVERITY_TROUBLE:
    case SEVERITY_ERROR: return "\033[1;31m";
    case SEVERITY_WARNING: return "\033[1;35m";
    default: return "\033[1;36m";
    }
}

static void line(struct buf *out, const struct diag *diag, const struct finding *f, int colour)
{
    const char *on = colour ? colour_of(f->severity) : "", *off = colour ? "\033[0m" : "";

    if (f->place.file) {
        struct position at = position(diag->files, f->place);

        buf_format(out, "%s:%u:%u: ", files_get(diag->files, f->place.file)->path, at.line,
                   at.column);
    } else {
        buf_format(out, "%s: ", die_name());
    }
    buf_format(out, "%s%s:%s ", on, severity_word(f->severity), off);
    /* a text may have line breaks; a finding is a line */
    for (const char *c = f->text; *c; c++)
        buf_putc(out, *c == '\n' || *c == '\r' ? ' ' : *c);
    if (!f->secondary)
        buf_format(out, " [%s]", message_id(f->code));
    buf_putc(out, '\n');
}

void findings_text(struct buf *out, const struct diag *diag, enum severity at_least, size_t limit,
                   int colour)
{
    size_t shown = 0, left = 0;
    int hidden = 0;

    for (size_t i = 0; i < diag->n; i++) {
        const struct finding *f = &diag->finding[i];

        if (!f->secondary) {
            int over = limit && shown == limit;

            hidden = f->severity < at_least || over;
            left += f->severity >= at_least && over;
            shown += !hidden;
        }
        if (!hidden)
            line(out, diag, f, colour);
    }
    if (left)
        buf_format(out, "%s: %zu more\n", die_name(), left);
}

static void json_place(struct json *json, const struct diag *diag, struct place place)
{
    if (!place.file)
        return;
    struct position at = position(diag->files, place);
    const char *path = files_get(diag->files, place.file)->path;

    json_text(json, "file", path, strlen(path));
    json_number(json, "line", at.line);
    json_number(json, "column", at.column);
}

static void json_finding(struct json *json, const struct diag *diag, size_t i)
{
    const struct finding *f = &diag->finding[i];

    json_open(json, NULL, '{', 0);
    json_text(json, "id", message_id(f->code), strlen(message_id(f->code)));
    json_text(json, "severity", severity_word(f->severity), strlen(severity_word(f->severity)));
    json_place(json, diag, f->place);
    json_text(json, "message", f->text, strlen(f->text));
    if (i + 1 < diag->n && diag->finding[i + 1].secondary) {
        json_open(json, "related", '[', 0);
        while (++i < diag->n && diag->finding[i].secondary) {
            json_open(json, NULL, '{', 1);
            json_place(json, diag, diag->finding[i].place);
            json_text(json, "message", diag->finding[i].text, strlen(diag->finding[i].text));
            json_close(json, '}');
        }
        json_close(json, ']');
    }
    json_close(json, '}');
}

void findings_json(struct buf *out, const struct diag *diag)
{
    struct json json;
    size_t errors = diag_count(diag, SEVERITY_ERROR);

    json_init(&json, out);
    json_open(&json, NULL, '{', 0);
    json_number(&json, "errors", (int64_t)errors);
    json_number(&json, "warnings", (int64_t)(diag_count(diag, SEVERITY_WARNING) - errors));
    json_open(&json, "findings", '[', 0);
    for (size_t i = 0; i < diag->n; i++)
        if (!diag->finding[i].secondary)
            json_finding(&json, diag, i);
    json_close(&json, ']');
    json_close(&json, '}');
}

static void count(struct buf *out, size_t n, const char *what)
{
    if (n)
        buf_format(out, "%s%zu %s%s", out->n ? ", " : "", n, what, n == 1 ? "" : "s");
}

void findings_count(struct buf *out, const struct diag *diag)
{
    size_t errors = diag_count(diag, SEVERITY_ERROR);
    size_t warnings = diag_count(diag, SEVERITY_WARNING) - errors;

    count(out, errors, "error");
    count(out, warnings, "warning");
    count(out, diag_count(diag, SEVERITY_NOTE) - errors - warnings, "note");
    if (!out->n)
        buf_puts(out, "no findings");
}

static void paragraph(struct buf *out, const char *heading, const char *text)
{
    buf_format(out, "\n%s\n    ", heading);
    for (const char *c = text; *c; c++) {
        buf_putc(out, *c);
        if (*c == '\n' && c[1] && c[1] != '\n')
            buf_puts(out, "    ");
    }
    buf_putc(out, '\n');
}

/* The words with their particulars as an ellipsis. */
static void words_plain(struct buf *out, const char *words)
{
    for (const char *c = words; *c; c++) {
        if (*c == '[')
            c += strcspn(c, "]");
        else if (*c == '{' && c[1] >= '0' && c[1] <= '9') {
            buf_puts(out, "...");
            c += 2;
        } else {
            buf_putc(out, *c);
        }
    }
}

void findings_explain(struct buf *out, enum diag_code code)
{
    const struct message *message = message_get(code);

    buf_format(out, "%s (%s): ", message_id(code), severity_word(message_severity(code)));
    words_plain(out, message->words);
    buf_putc(out, '\n');
    paragraph(out, "Cause", message->cause);
    paragraph(out, "Example", message->example);
    paragraph(out, "Remedy", message->remedy);
}

static int is_set(const char *name)
{
    const char *value = getenv(name);

    return value && *value && strcmp(value, "0") != 0;
}

int findings_colour(const char *when, int fd)
{
    const char *term = getenv("TERM"), *cli = getenv("CLICOLOR");

    if (when && strcmp(when, "always") == 0)
        return 1;
    if (when && strcmp(when, "never") == 0)
        return 0;
    if (when && strcmp(when, "auto") != 0)
        options_wrong("--color takes always, never or auto, not '%s'", when);
    if (getenv("NO_COLOR") && *getenv("NO_COLOR"))
        return 0;
    if (is_set("CLICOLOR_FORCE") || is_set("FORCE_COLOR"))
        return 1;
    return isatty(fd) && !(cli && strcmp(cli, "0") == 0) && !(term && strcmp(term, "dumb") == 0);
}
