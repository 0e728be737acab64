/* The common options mean the same in every program because they are read here. */
#include "show/finish.h"

#include "base/buf.h"
#include "base/die.h"
#include "base/output.h"
#include "base/text.h"
#include "show/findings.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

const char *common_plan(const struct common *c, char **operands, size_t n)
{
    if (c->folder && n)
        options_wrong("give the plan with -C or as an operand, not both");
    return c->folder ? c->folder : n ? operands[0] : ".";
}

unsigned common_fail_on(const struct common *c)
{
    unsigned fail_on = c->strict ? FAIL_ON_ERROR | FAIL_ON_WARNING : 0;

    for (const char *at = c->fail_on ? c->fail_on : "error"; at; at = strchr(at, ',')) {
        at += *at == ',';
        fail_on |= *at == 'e' ? FAIL_ON_ERROR : *at == 'w' ? FAIL_ON_WARNING : FAIL_ON_LATE;
    }
    return fail_on;
}

void common_check(const struct common *c)
{
    for (const char *at = c->fail_on; at; at = strchr(at, ',')) {
        at += *at == ',';
        if (!text_among("error/warning/late", at, strcspn(at, ",")))
            options_wrong("--fail-on takes error, warning and late, not '%s'", c->fail_on);
    }
    if (c->lang && strcmp(c->lang, "en") != 0)
        options_wrong("--lang takes en, not '%s'", c->lang);
}

size_t common_outputs(const struct common *c, const char *formats, struct output *out, size_t max)
{
    size_t n = 0;

    if (c->format && !text_among(formats, c->format, strlen(c->format)))
        options_wrong("--format takes %s, not '%s'", formats, c->format);
    const char *otherwise = c->format ? c->format : formats;

    for (size_t i = 0; i < c->outputs.n && n < max; i++) {
        const char *text = c->outputs.v[i], *equals = strchr(text, '=');

        if (equals && text_among(formats, text, (size_t)(equals - text)))
            out[n++] = (struct output){text, equals + 1};
        else if (equals && strspn(text, "abcdefghijklmnopqrstuvwxyz") == (size_t)(equals - text))
            options_wrong("--output takes %s before '=', not '%.*s'", formats,
                          (int)(equals - text), text);
        else
            out[n++] = (struct output){otherwise, text};
    }
    if (!c->outputs.n)
        out[n++] = (struct output){otherwise, "-"};
    return n;
}

int common_write(const struct output *out, struct buf *text, size_t n)
{
    struct output_text texts[OUTPUTS] = {{0}};

    for (size_t i = 0; i < n; i++)
        texts[i] = (struct output_text){out[i].file, buf_text(&text[i]), text[i].n};
    int bad = output_write_all(texts, n);

    for (size_t i = 0; i < n; i++)
        buf_release(&text[i]);
    return bad;
}

int common_exit(const struct common *c, const struct diag *diag)
{
    unsigned fail_on = common_fail_on(c);
    int status = 0;

    for (size_t i = 0; i < diag->n; i++) {
        const struct finding *f = &diag->finding[i];

        if (f->secondary)
            continue;
        if (f->severity == SEVERITY_TROUBLE)
            return 2;
        status |= findings_fails(f, fail_on);
    }
    return status;
}

static void say(struct buf *text)
{
    fwrite(buf_text(text), 1, text->n, stderr);
    buf_release(text);
}

static void put_findings(struct buf *text, const struct common *c, const struct diag *diag,
                         enum severity at_least)
{
    struct findings findings = {.diag = diag, .at_least = at_least};

    findings.colour = findings_colour(c->colour, STDERR_FILENO);
    findings_text(text, &findings);
}

void common_say(const struct common *c, struct diag *diag)
{
    struct buf text = {0};
    size_t errors, others;

    diag_sort(diag);
    errors = diag_count(diag, SEVERITY_ERROR);
    others = diag_count(diag, SEVERITY_NOTE) - errors;
    put_findings(&text, c, diag, c->verbose ? SEVERITY_NOTE : SEVERITY_ERROR);
    if (errors)
        buf_format(&text, "%s: made from a plan with %zu error%s\n", die_name(), errors,
                   errors == 1 ? "" : "s");
    if (others && !c->verbose && !c->quiet)
        buf_format(&text, "%s: %zu other finding%s; plan-check shows %s\n", die_name(), others,
                   others == 1 ? "" : "s", others == 1 ? "it" : "them");
    say(&text);
}

int common_trouble(const struct common *c, struct diag *diag)
{
    struct buf text = {0};

    diag_sort(diag);
    put_findings(&text, c, diag, SEVERITY_ERROR);
    say(&text);
    return 2;
}
