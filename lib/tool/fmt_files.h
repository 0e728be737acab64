#ifndef TOOL_FMT_FILES_H
#define TOOL_FMT_FILES_H

#include "tool/fmt.h"

/* The canonical form of many files: those of plans, and single ones. */
struct fmt_file {
    const char *path; /* as the user would type it */
    uint32_t number;
    enum fmt_result result;
    struct buf text; /* the new text, if it changed */
};

struct fmt_files {
    struct files files;
    struct diag diag;
    struct pool pool;
    struct source **source;
    size_t sources, sources_cap;
    struct fmt_file *v;
    size_t n, cap;
};

/*
 * Formats what WHAT names: a folder with a plan.yaml (all the plan's files),
 * one file, or "-" for standard input. What cannot be read is said in DIAG.
 */
void fmt_files_init(struct fmt_files *);
void fmt_files_add(struct fmt_files *, const char *what);
void fmt_files_release(struct fmt_files *);

#endif
