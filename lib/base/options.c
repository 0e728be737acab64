/* One table drives getopt_long and the help; nothing is listed twice. */
#include "base/options.h"

#include "base/buf.h"
#include "base/die.h"
#include "base/output.h"

#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OPTIONS = 32, HELP = 1000, VERSION_ASKED };

_Noreturn static void hint_and_end(void)
{
    fprintf(stderr, "Try '%s --help' for more information.\n", die_name());
    exit(2);
}

void options_wrong(const char *format, ...)
{
    va_list args;

    fprintf(stderr, "%s: ", die_name());
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    hint_and_end();
}

static void help_line(struct buf *out, char letter, const char *name, const char *argument,
                      const char *help)
{
    size_t from = out->n;

    buf_format(out, letter ? "  -%c, " : "      ", letter);
    buf_format(out, "--%s%s%s", name, argument ? " " : "", argument ? argument : "");
    while (out->n - from < 33)
        buf_putc(out, ' ');
    buf_format(out, "  %s\n", help);
}

_Noreturn static void say_and_end(struct buf *out)
{
    int bad = output_write("-", out->text, out->n);

    buf_release(out);
    exit(bad ? 2 : 0);
}

_Noreturn static void help_say(const struct program *p)
{
    struct buf out = {0};

    buf_format(&out, "Usage: %s %s\n%s\n\n", p->name, p->usage, p->purpose);
    for (size_t i = 0; i < p->n; i++)
        help_line(&out, p->options[i].letter, p->options[i].name, p->options[i].argument,
                  p->options[i].help);
    help_line(&out, 0, "help", NULL, "print this and end");
    help_line(&out, 0, "version", NULL, "print the version and end");
    say_and_end(&out);
}

_Noreturn static void version_say(const struct program *p)
{
    struct buf out = {0};

    buf_format(&out, "%s (planloom) %s\nCopyright 2026 the Planloom authors. ISC licence; there is "
               "no warranty.\n", p->name, VERSION);
    say_and_end(&out);
}

static void take(const struct option_spec *spec, const char *argument)
{
    if (spec->list && spec->list->n < sizeof spec->list->v / sizeof *spec->list->v)
        spec->list->v[spec->list->n++] = argument;
    else if (spec->list)
        options_wrong("too many of --%s", spec->name);
    else
        *spec->value = argument ? argument : "";
}

static void long_options(const struct program *p, struct option *longs, char *shorts)
{
    size_t s = 0;

    shorts[s++] = ':';
    for (size_t i = 0; i < p->n; i++) {
        const struct option_spec *o = &p->options[i];

        longs[i] = (struct option){o->name, o->argument ? required_argument : no_argument, NULL,
                                   (int)i + 1 + 256};
        if (!o->letter)
            continue;
        shorts[s++] = o->letter;
        if (o->argument)
            shorts[s++] = ':';
    }
    longs[p->n] = (struct option){"help", no_argument, NULL, HELP};
    longs[p->n + 1] = (struct option){"version", no_argument, NULL, VERSION_ASKED};
}

static const struct option_spec *spec_of(const struct program *p, int found)
{
    if (found > 256)
        return &p->options[found - 257];
    for (size_t i = 0; i < p->n; i++)
        if (p->options[i].letter == found)
            return &p->options[i];
    return NULL;
}

char **options_read(const struct program *p, int argc, char **argv, size_t *n)
{
    struct option longs[OPTIONS] = {{0}};
    char shorts[2 * OPTIONS + 2] = "";

    die_name_set(p->name);
    if (p->n > OPTIONS - 3)
        die("too many options in the table");
    long_options(p, longs, shorts);
    opterr = 0;
    for (int found; (found = getopt_long(argc, argv, shorts, longs, NULL)) != -1;) {
        if (found == HELP)
            help_say(p);
        if (found == VERSION_ASKED)
            version_say(p);
        if (found == ':')
            options_wrong("option '%s' needs an argument", argv[optind - 1]);
        const struct option_spec *spec = found == '?' ? NULL : spec_of(p, found);

        if (!spec)
            options_wrong("unrecognized option '%s'", argv[optind - 1]);
        take(spec, optarg);
    }
    *n = (size_t)(argc - optind);
    if (*n > p->operands_max)
        options_wrong("one operand too many: '%s'", argv[optind + (int)p->operands_max]);
    return argv + optind;
}
