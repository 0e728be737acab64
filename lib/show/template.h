#ifndef SHOW_TEMPLATE_H
#define SHOW_TEMPLATE_H

#include "base/buf.h"
#include "base/diag.h"
#include "show/shown.h"

/*
 * Mustache, as its specification has it: variables, sections, inverted
 * sections, partials, comments and delimiters; no lambdas. A template is read
 * once into a list of operations, then run against a source.
 *
 * {{name}} is escaped as the mode says; {{{name}}}, {{&name}} and anything of
 * kind SHOWN_MARKUP is not. A section over text is left out if the text is
 * empty, over a number never; the texts of all that it shows must be good as
 * long as it is open. A partial that is not there is an empty one.
 */
enum template_mode { TEMPLATE_HTML, TEMPLATE_MARKDOWN, TEMPLATE_TEXT };

/*
 * Where {{>name}} is found: its text and length, or NULL if there is none. The
 * text must live as long as DIAG's files, which it is added to, once in a run.
 */
struct template_partials {
    const char *(*find)(struct template_partials *, const char *name, size_t n, size_t *length);
};

/*
 * Runs the template in file NUMBER of DIAG's files with ROW as its context
 * and puts the result at the end of OUT. A fault in the template is said with
 * its place, and -1 comes back; then nothing is put. Partials may nest 32 deep,
 * sections in one text 64 deep, the output may reach 64 MiB, and it may not
 * take very long to put very little; beyond that is a fault too.
 */
int template_run(struct diag *, uint32_t number, enum template_mode, struct template_partials *,
                 struct shown_source *, const struct shown *row, struct buf *out);

#endif
