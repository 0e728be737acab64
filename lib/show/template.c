/*
 * Running Mustache. First the template and all the partials it can come to
 * are read (template_parse.c), each of them once, so that faults are said
 * whatever the data; then the operations run in one loop, without recursion.
 *
 * Two stacks hold where we are. `level` has the row that was given and what
 * every open section shows, innermost last: names are looked up in it from
 * the end. `call` has the partials we are in and where to go on behind them.
 * Sections never reach over the end of a partial, so neither stack needs to
 * know of the other.
 *
 * Indentation is put where a line of a template begins, not where a line of
 * the output does: what a variable holds is not indented. A partial that
 * stands alone adds its own to that of the partial it is named in.
 */
#include "show/template.h"

#include "base/die.h"
#include "base/map.h"
#include "show/template_parse.h"

#include <stdlib.h>
#include <string.h>

enum { CALLS_MAX = 32, OUTPUT_MAX = 64 << 20 };

/* Operations that may be run: so many, and some more for each byte they put. */
enum { STEPS_MAX = 1 << 24, STEPS_A_BYTE = 16 };

struct level {
    struct shown list; /* what is gone through; SHOWN_LIST or anything else, once */
    struct shown now;  /* the context within the section */
    size_t i;
};

struct call {
    const struct ops *template;
    size_t at;     /* the next operation */
    size_t indent; /* where its indentation begins; it goes to the end of the text */
    size_t before; /* how long the text was before this call */
};

struct run {
    struct diag *diag;
    enum template_mode mode;
    struct shown_source *source;
    struct buf *out;
    size_t start;         /* of our output */
    struct ops *template; /* the first is where we begin */
    size_t n, cap;
    struct level *level;
    size_t levels, level_cap;
    struct call call[CALLS_MAX + 1];
    size_t calls;
    struct buf indent; /* of all calls */
};

static int fault(struct run *run, const struct op *op, const char *what)
{
    const struct ops *in = run->call[run->calls - 1].template;

    diag_add(run->diag, DIAG_TEMPLATE_SYNTAX, ((struct place){in->number, op->at}), what);
    return -1;
}

static int add_template(struct run *run, uint32_t number)
{
    run->template = array_room(run->template, run->n, &run->cap, sizeof *run->template);
    return template_parse(run->diag, number, &run->template[run->n++]);
}

/* Makes OP point to its partial, which is read at its first mention. */
static int link_partial(struct run *run, struct template_partials *partials, struct map *known,
                        struct op *op)
{
    uint32_t *slot = map_slot(known, op->text, op->n);
    int result = 0;

    if (!*slot) {
        size_t n;
        const char *text = partials ? partials->find(partials, op->text, op->n, &n) : NULL;

        *slot = UINT32_MAX;
        if (text) {
            char *name = pool_text(&run->diag->pool, op->text, op->n);

            *slot = (uint32_t)run->n;
            result = add_template(run, files_add(run->diag->files, name, text, n));
        }
    }
    op->jump = *slot;
    if (op->jump == UINT32_MAX) { /* as an empty one */
        op->kind = OP_TEXT;
        op->n = 0;
    }
    return result;
}

static int load(struct run *run, uint32_t number, struct template_partials *partials)
{
    struct map known = {0};
    int result = add_template(run, number);

    for (size_t i = 0; i < run->n; i++) {
        struct ops template = run->template[i]; /* the array moves, its operations do not */

        for (size_t o = 0; o < template.n; o++)
            if (template.op[o].kind == OP_PARTIAL)
                result |= link_partial(run, partials, &known, &template.op[o]);
    }
    map_release(&known);
    return result;
}

static int field(struct run *run, const struct shown *row, const char *name, size_t n,
                 struct shown *out)
{
    return row->kind == SHOWN_ROW && run->source->field(run->source, row, name, n, out);
}

/* What the name of OP stands for, here; SHOWN_NOTHING if nobody knows it. */
static struct shown look_up(struct run *run, const struct op *op)
{
    struct shown found = {0};
    int there = 0;

    if (!op->word)
        return run->level[run->levels - 1].now;
    for (size_t i = run->levels; i-- > 0 && !there;)
        there = field(run, &run->level[i].now, op->text, op->word, &found);
    for (size_t from = op->word + 1, n; there && from < op->n; from += n + 1) {
        const char *dot = memchr(op->text + from, '.', op->n - from);
        struct shown row = found;

        n = dot ? (size_t)(dot - op->text) - from : op->n - from;
        there = field(run, &row, op->text + from, n, &found);
    }
    return there ? found : (struct shown){0};
}

static void put(struct run *run, const struct shown *shown, int raw)
{
    if (shown->kind == SHOWN_NOTHING || !shown->n)
        return;
    if (raw || shown->kind == SHOWN_MARKUP || run->mode == TEMPLATE_TEXT)
        buf_put(run->out, shown->text, shown->n);
    else if (run->mode == TEMPLATE_HTML)
        buf_html(run->out, shown->text, shown->n);
    else
        buf_pipe(run->out, shown->text, shown->n);
}

static int is_full(const struct run *run)
{
    return run->out->n - run->start > OUTPUT_MAX;
}

static void put_indent(struct run *run)
{
    size_t from = run->call[run->calls - 1].indent;

    if (run->indent.n > from)
        buf_put(run->out, run->indent.text + from, run->indent.n - from);
}

/* The indentation of the first line, if there is one, was put already. */
static void put_text(struct run *run, const char *text, size_t n)
{
    if (run->indent.n > run->call[run->calls - 1].indent) {
        for (const char *end; !is_full(run) && (end = memchr(text, '\n', n));) {
            size_t line = (size_t)(end - text) + 1;

            buf_put(run->out, text, line);
            text += line;
            n -= line;
            if (n)
                put_indent(run);
        }
    }
    buf_put(run->out, text, n);
}

static int is_true(const struct shown *shown)
{
    switch (shown->kind) {
    case SHOWN_NOTHING: return 0;
    case SHOWN_TEXT:
    case SHOWN_MARKUP: return shown->n > 0;
    case SHOWN_BOOL:
    case SHOWN_LIST: return shown->index > 0;
    default: return 1;
    }
}

static void section_enter(struct run *run, const struct op *op)
{
    struct level level = {.list = look_up(run, op)};

    if (!is_true(&level.list)) {
        run->call[run->calls - 1].at = op->jump;
        return;
    }
    level.now = level.list;
    if (level.list.kind == SHOWN_LIST)
        run->source->item(run->source, &level.list, 0, &level.now);
    ARRAY_PUSH(run->level, run->levels, run->level_cap, level);
}

/* On with the next item, or out. */
static void section_leave(struct run *run, const struct op *op)
{
    struct level *level = &run->level[run->levels - 1];

    level->i++;
    if (level->list.kind == SHOWN_LIST && level->i < (uint64_t)level->list.index) {
        run->source->item(run->source, &level->list, level->i, &level->now);
        run->call[run->calls - 1].at = op->jump;
    } else {
        run->levels--;
    }
}

static int partial_enter(struct run *run, const struct op *op)
{
    const struct call *from = &run->call[run->calls - 1];
    const char *tag = files_get(run->diag->files, from->template->number)->text + op->at;
    struct call call = {.template = &run->template[op->jump], .before = run->indent.n};

    if (run->calls > CALLS_MAX)
        return fault(run, op, "partials nest more than 32 deep");
    call.indent = op->alone ? from->indent : run->indent.n;
    buf_put(&run->indent, tag - op->indent, op->indent);
    run->call[run->calls++] = call;
    return 0;
}

static int step(struct run *run, const struct op *op)
{
    if (op->line)
        put_indent(run);
    switch (op->kind) {
    case OP_TEXT: put_text(run, op->text, op->n); break;
    case OP_SECTION: section_enter(run, op); break;
    case OP_END: section_leave(run, op); break;
    case OP_PARTIAL: return partial_enter(run, op);
    default: {
        struct shown shown = look_up(run, op);

        if (op->kind != OP_INVERTED)
            put(run, &shown, op->kind == OP_RAW);
        else if (is_true(&shown))
            run->call[run->calls - 1].at = op->jump;
    }
    }
    return is_full(run) ? fault(run, op, "the output is larger than 64 MiB") : 0;
}

static int steps(struct run *run)
{
    size_t done = 0;

    while (run->calls) {
        struct call *call = &run->call[run->calls - 1];

        if (call->at == call->template->n) {
            run->indent.n = call->before;
            run->calls--;
            continue;
        }
        const struct op *op = &call->template->op[call->at++];

        if (done++ > STEPS_MAX + STEPS_A_BYTE * (run->out->n - run->start))
            return fault(run, op, "sections go on and on without putting anything");
        if (step(run, op))
            return -1;
    }
    return 0;
}

int template_run(struct diag *diag, uint32_t number, enum template_mode mode,
                 struct template_partials *partials, struct shown_source *source,
                 const struct shown *row, struct buf *out)
{
    struct run run = {.diag = diag, .mode = mode, .source = source, .out = out, .start = out->n};
    int result = load(&run, number, partials);

    if (!result) {
        struct level first = {.list = *row, .now = *row};

        ARRAY_PUSH(run.level, run.levels, run.level_cap, first);
        run.call[run.calls++] = (struct call){.template = &run.template[0]};
        result = steps(&run);
    }
    if (result && out->text) {
        out->n = run.start;
        out->text[out->n] = '\0';
    }
    for (size_t i = 0; i < run.n; i++)
        template_parse_release(&run.template[i]);
    free(run.template);
    free(run.level);
    buf_release(&run.indent);
    return result;
}
