/* plan-import: plans from other programs' files, as plan YAML. */
#include "base/options.h"
#include "base/output.h"
#include "base/text.h"
#include "read/source.h"
#include "show/finish.h"
#include "show/yaml.h"
#include "tool/import_mspdi.h"

#include <string.h>

static struct common common;

static const struct option_spec options[] = {
    {'o', "output", "FILE", "write to FILE; standard output unless given", NULL, &common.outputs},
    COMMON_MESSAGES(common),
};

static const struct program program = {
    "plan-import", "[options] KIND FILE",
    "Makes plan YAML of another program's file; KIND is: mspdi (MS Project XML).", options,
    sizeof options / sizeof *options, 2};

/* Reads, makes and writes; 0, or -1 after saying why not. */
static int import(struct diag *diag, struct pool *pool, const char *path)
{
    uint32_t number = source_file(path, pool, diag);
    struct node *plan = number ? import_mspdi(diag, number, pool) : NULL;
    struct buf text = {0};

    if (!plan)
        return -1;
    yaml_print(&text, plan);
    int bad = output_write(common.outputs.n ? common.outputs.v[0] : "-", buf_text(&text), text.n);

    buf_release(&text);
    return bad;
}

int main(int argc, char **argv)
{
    struct files files = {0};
    struct diag diag = {.files = &files};
    struct pool pool = {0};
    size_t n;
    char **operands = options_read(&program, argc, argv, &n);

    common_check(&common);
    if (n < 2)
        options_wrong("give the kind of import and a file");
    if (common.outputs.n > 1)
        options_wrong("an import has one output");
    if (strcmp(operands[0], "mspdi") != 0)
        diag_add(&diag, DIAG_UNKNOWN_IMPORT, ((struct place){0}), operands[0], "mspdi");
    int status;

    if (diag.n || import(&diag, &pool, operands[1]) < 0) {
        status = common_trouble(&common, &diag);
    } else {
        common.verbose = common.quiet ? NULL : "";
        common_say(&common, &diag);
        status = common_exit(&common, &diag);
    }
    pool_release(&pool);
    diag_release(&diag);
    files_release(&files);
    return status;
}
