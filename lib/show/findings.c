/* Findings for people, and the table of formats; the words themselves are diag's. */
#include "show/findings_room.h"

#include "base/die.h"
#include "base/options.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LIMIT = 100 }; /* findings of one rule that text shows */

static void line(struct buf *out, const struct findings *f, const struct finding *finding)
{
    findings_line(out, f, finding);
    if (!finding->secondary)
        buf_format(out, " [%s]", message_id(finding->code));
    buf_putc(out, '\n');
}

void findings_text(struct buf *out, const struct findings *f)
{
    size_t total[DIAG_CODES] = {0}, shown[DIAG_CODES] = {0};

    if (f->health_alone && f->schedule) {
        findings_health_table(out, f);
        return;
    }
    for (size_t i = 0; i < f->diag->n; i++)
        total[f->diag->finding[i].code] += !f->diag->finding[i].secondary;
    for (size_t i = 0; i < f->diag->n; i += 1 + findings_related(f->diag, i)) {
        const struct finding *finding = &f->diag->finding[i];
        enum diag_code code = finding->code;

        if (finding->severity < f->at_least || shown[code]++ >= LIMIT)
            continue;
        for (size_t j = 0; j <= findings_related(f->diag, i); j++)
            line(out, f, &finding[j]);
        if (shown[code] == LIMIT && total[code] > LIMIT)
            buf_format(out, "%s: %zu more of %s\n", die_name(), total[code] - LIMIT,
                       message_id(code));
    }
}

#define X(name) "/" #name
static const char format_names[] = FINDINGS_FORMATS(X);
#undef X

const char *findings_formats(void)
{
    return format_names + 1;
}

void findings_put(struct buf *out, const struct findings *f, const char *format)
{
    static const struct {
        const char *name;
        void (*put)(struct buf *, const struct findings *);
    } formats[] = {
#define X(name) {#name, findings_##name},
        FINDINGS_FORMATS(X)
#undef X
    };

    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        size_t n = strlen(formats[i].name);

        if (strncmp(format, formats[i].name, n) == 0 && strchr("/=", format[n])) {
            formats[i].put(out, f);
            return;
        }
    }
    die("there is no format '%s'", format);
}

int findings_fails(const struct finding *finding, unsigned fail_on)
{
    return (fail_on & FAIL_ON_ERROR && finding->severity >= SEVERITY_ERROR) ||
           (fail_on & FAIL_ON_WARNING && finding->severity == SEVERITY_WARNING) ||
           (fail_on & FAIL_ON_LATE && finding->severity >= SEVERITY_WARNING &&
            message_is_dated(finding->code));
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

void findings_words(struct buf *out, enum diag_code code)
{
    for (const char *c = message_get(code)->words; *c; c++) {
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

    char name[MESSAGE_NAME];

    message_name(code, name);
    buf_format(out, "%s %s (%s): ", message_id(code), name,
               severity_word(message_severity(code)));
    findings_words(out, code);
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
    const char *term = getenv("TERM"), *cli = getenv("CLICOLOR"), *no = getenv("NO_COLOR");

    if (when && strcmp(when, "always") == 0)
        return 1;
    if (when && strcmp(when, "never") == 0)
        return 0;
    if (when && strcmp(when, "auto") != 0)
        options_wrong("--color takes always, never or auto, not '%s'", when);
    if (no && *no)
        return 0;
    if (is_set("CLICOLOR_FORCE") || is_set("FORCE_COLOR"))
        return 1;
    return isatty(fd) && !(cli && strcmp(cli, "0") == 0) && !(term && strcmp(term, "dumb") == 0);
}
