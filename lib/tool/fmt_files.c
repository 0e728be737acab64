/* What a file is follows from its path below the plan's root, as when it is read. */
#include "tool/fmt_files.h"

#include "base/die.h"
#include "plan/gather.h"
#include "read/source.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const struct table *table_at(const char *path)
{
    int kind = gather_register(path);

    return kind < 0 ? NULL : table_of((enum register_kind)kind);
}

static void file_format(struct fmt_files *f, uint32_t number, enum gather_kind kind,
                        const struct table *table)
{
    struct fmt_file file = {.path = files_get(&f->files, number)->path, .number = number};

    file.result = kind == GATHER_ENTRY ? fmt_markdown(&f->diag, number, table, &file.text)
                                       : fmt_yaml(&f->diag, number, &file.text);
    if (file.result != FMT_CHANGED)
        buf_release(&file.text);
    ARRAY_PUSH(f->v, f->n, f->cap, file);
}

static void plan_format(struct fmt_files *f, const char *root)
{
    struct source *source = source_folder(root, &f->diag);

    if (!source)
        return;
    ARRAY_PUSH(f->source, f->sources, f->sources_cap, source);
    for (size_t i = 0; i < source_count(source); i++) {
        const char *path = source_path(source, i);
        enum gather_kind kind = gather_kind(path);
        int ours = kind == GATHER_YAML || kind == GATHER_ENTRY;
        uint32_t number = ours ? source_read(source, i, &f->diag) : 0;

        if (number)
            file_format(f, number, kind, table_at(path));
    }
}

/* The register's folder may lie above the current one. */
static const struct table *table_of_file(const char *path)
{
    char *real = realpath(path, NULL);
    const struct table *table = real ? table_at(real) : NULL;

    free(real);
    return table;
}

static void file_add(struct fmt_files *f, const char *path)
{
    uint32_t number = source_file(path, &f->pool, &f->diag);
    size_t n = strlen(path);

    if (!number)
        return;
    if (n > 3 && strcmp(path + n - 3, ".md") == 0)
        file_format(f, number, GATHER_ENTRY, table_of_file(path));
    else
        file_format(f, number, GATHER_YAML, NULL);
}

void fmt_files_init(struct fmt_files *f)
{
    *f = (struct fmt_files){.diag = {.files = &f->files}};
}

void fmt_files_add(struct fmt_files *f, const char *what)
{
    struct stat st;

    if (strcmp(what, "-") != 0 && stat(what, &st) == 0 && S_ISDIR(st.st_mode))
        plan_format(f, what);
    else
        file_add(f, what);
}

void fmt_files_release(struct fmt_files *f)
{
    for (size_t i = 0; i < f->n; i++)
        buf_release(&f->v[i].text);
    for (size_t i = 0; i < f->sources; i++)
        source_free(f->source[i]);
    free(f->v);
    free(f->source);
    pool_release(&f->pool);
    diag_release(&f->diag);
    files_release(&f->files);
}
