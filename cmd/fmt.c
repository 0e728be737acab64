/* plan-fmt: plan files in the form that plans are kept in. */
#include "base/diff.h"
#include "base/options.h"
#include "base/output.h"
#include "show/finish.h"
#include "tool/ids.h"

#include <string.h>
#include <sys/stat.h>

static struct common common;
static const char *check, *diff, *ids;

static const struct option_spec options[] = {
    {'C', "directory", "DIR", "the plan is in DIR", &common.folder, NULL},
    {0, "check", NULL, "list the files that would change, and change none", &check, NULL},
    {0, "diff", NULL, "print what would change, and change nothing", &diff, NULL},
    {0, "ids", NULL, "give records the ids they need, and change nothing else", &ids, NULL},
    {0, "color", "WHEN", "colour messages: always, never, auto", &common.colour, NULL},
    {0, "lang", "LANG", "language of the output: en", &common.lang, NULL},
};

static const struct program program = {
    "plan-fmt", "[options] [PLAN|FILE|-]...",
    "Rewrites plan files in canonical form: of the plan in this folder, unless others are\n"
    "named. With '-', standard input goes to standard output.", options,
    sizeof options / sizeof *options, 1000000};

/* What would change: a list, a diff, or the text of standard input. */
static void put(struct buf *out, const struct fmt_files *files, const struct fmt_file *file)
{
    const struct file *old = files_get(&files->files, file->number);
    int changed = file->result == FMT_CHANGED;

    if (changed && diff)
        diff_unified(out, file->path, old->text, old->n, buf_text(&file->text), file->text.n);
    else if (changed && check)
        buf_format(out, "%s\n", file->path);
    else if (!check && !diff && changed)
        buf_put(out, buf_text(&file->text), file->text.n);
    else if (!check && !diff)
        buf_put(out, old->text, old->n);
}

static int is_filter(char **operands, size_t n)
{
    return n == 1 && strcmp(operands[0], "-") == 0;
}

/* Prints, or writes the files; how many have changed or would, -1 after trouble. */
static int finish(const struct fmt_files *files, int filter)
{
    struct buf out = {0};
    int changed = 0, bad = 0;

    for (size_t i = 0; i < files->n && !bad; i++) {
        const struct fmt_file *file = &files->v[i];

        changed += file->result == FMT_CHANGED;
        if (filter || check || diff)
            put(&out, files, file);
        else if (file->result == FMT_CHANGED)
            bad = output_write(file->path, buf_text(&file->text), file->text.n);
    }
    if (!bad && (filter || check || diff))
        bad = output_write("-", buf_text(&out), out.n);
    buf_release(&out);
    return bad ? -1 : changed;
}

/* The ids in use are those of the whole plan. */
static void ids_check(char **operands, size_t n)
{
    struct stat st;

    for (size_t i = 0; ids && i < n; i++)
        if (strcmp(operands[i], "-") == 0 ||
            (stat(operands[i], &st) == 0 && !S_ISDIR(st.st_mode)))
            options_wrong("--ids looks at the whole plan: name its folder");
}

static void file_add(struct fmt_files *files, const char *what)
{
    if (ids)
        ids_give(files, what);
    else
        fmt_files_add(files, what);
}

int main(int argc, char **argv)
{
    struct fmt_files files;
    size_t n;
    char **operands = options_read(&program, argc, argv, &n);
    int filter = is_filter(operands, n);

    common_check(&common);
    fmt_files_init(&files);
    ids_check(operands, n);
    for (size_t i = 0; i < n; i++)
        if (!filter && strcmp(operands[i], "-") == 0)
            options_wrong("'-' stands alone");
    if (n <= 1)
        file_add(&files, common_plan(&common, operands, n));
    else if (common.folder)
        options_wrong("give the plan with -C or as an operand, not both");
    for (size_t i = 0; n > 1 && i < n; i++)
        file_add(&files, operands[i]);
    if (diag_count(&files.diag, SEVERITY_ERROR))
        common_trouble(&common, &files.diag);
    int trouble = diag_count(&files.diag, SEVERITY_TROUBLE) > 0;
    int changed = trouble ? -1 : finish(&files, filter);
    int status = changed < 0 ? 2
                 : diag_count(&files.diag, SEVERITY_ERROR) || ((check || diff) && changed) ? 1 : 0;

    fmt_files_release(&files);
    return status;
}
