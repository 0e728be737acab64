#ifndef READ_SOURCE_H
#define READ_SOURCE_H

#include "base/diag.h"

#include <stddef.h>

/*
 * The files below a plan's root, seen alike wherever they lie. A source knows
 * names and bytes, nothing of what they mean. Paths are relative to the root,
 * with '/' between, sorted bytewise.
 */
struct source;

/*
 * The folder ROOT. Not entered: names that begin with a dot, symbolic links,
 * folders with a plan.yaml of their own. Returns NULL, after saying why in
 * DIAG, where there is no readable folder with a plan.yaml.
 */
struct source *source_folder(const char *root, struct diag *);

size_t source_count(const struct source *);
const char *source_path(const struct source *, size_t i);

/*
 * Reads file I into DIAG's files and returns its number there, or 0 after
 * saying why not. The text is good until source_free().
 */
uint32_t source_read(struct source *, size_t i, struct diag *);

/*
 * From now on file PATH (below the root, there or not) reads as TEXT: what the
 * plan would be if it were written so. The text must live as long as the source.
 */
void source_put(struct source *, const char *path, const char *text, size_t n);

void source_free(struct source *);

/*
 * One file outside any plan, "-" for stdin: its number in DIAG's files, or 0
 * after saying why not. The text belongs to POOL.
 */
uint32_t source_file(const char *path, struct pool *, struct diag *);

#endif
