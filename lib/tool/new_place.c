/*
 * What the plan does already comes first: its authors know where they look.
 * Only files that belong to the plan are looked into, by the names under
 * which they were read.
 */
#include "tool/new_place.h"

#include "base/date.h"
#include "base/options.h"
#include "plan/gather.h"
#include "tool/splice.h"

#include <string.h>

#define FACTS                                                                                      \
    (REGISTER_BIT(REGISTER_PROGRESS) | REGISTER_BIT(REGISTER_MEASUREMENTS) |                       \
     REGISTER_BIT(REGISTER_SUBMISSIONS) | REGISTER_BIT(REGISTER_SENT) |                            \
     REGISTER_BIT(REGISTER_SIGNOFFS) | REGISTER_BIT(REGISTER_TIMESHEETS))
#define ENTRIES                                                                                    \
    (REGISTER_BIT(REGISTER_RISKS) | REGISTER_BIT(REGISTER_ISSUES) |                                \
     REGISTER_BIT(REGISTER_CHANGES) | REGISTER_BIT(REGISTER_MEETINGS) |                            \
     REGISTER_BIT(REGISTER_DECISIONS) | REGISTER_BIT(REGISTER_FEEDBACK) |                          \
     REGISTER_BIT(REGISTER_LESSONS) | REGISTER_BIT(REGISTER_SUMMARIES))

/* Files that several registers share. */
static const struct {
    const char *path;
    uint64_t registers;
} shared[] = {
    {"people.plan.yaml", REGISTER_BIT(REGISTER_PEOPLE) | REGISTER_BIT(REGISTER_SKILLS) |
                             REGISTER_BIT(REGISTER_TRAININGS)},
    {"clients.plan.yaml", REGISTER_BIT(REGISTER_CLIENTS) | REGISTER_BIT(REGISTER_STAKEHOLDERS)},
    {"goals.plan.yaml", REGISTER_BIT(REGISTER_GOALS) | REGISTER_BIT(REGISTER_DELIVERABLES)},
    {"quality.plan.yaml", REGISTER_BIT(REGISTER_STANDARDS) | REGISTER_BIT(REGISTER_CHECKS) |
                              REGISTER_BIT(REGISTER_DEFECTS)},
    {"money.plan.yaml", REGISTER_BIT(REGISTER_EQUIPMENT) | REGISTER_BIT(REGISTER_MATERIALS) |
                            REGISTER_BIT(REGISTER_BUDGET) | REGISTER_BIT(REGISTER_EXPENSES) |
                            REGISTER_BIT(REGISTER_PAYMENTS)},
    {"talk.plan.yaml", REGISTER_BIT(REGISTER_COMMUNICATIONS) | REGISTER_BIT(REGISTER_DOCUMENTS) |
                           REGISTER_BIT(REGISTER_SURVEY_ROUNDS) |
                           REGISTER_BIT(REGISTER_ACTIONS) | REGISTER_BIT(REGISTER_QUESTIONS) |
                           REGISTER_BIT(REGISTER_EVALUATION)},
};

/* What stands before the path below the root: plan.yaml is always read first. */
static size_t root_length(const struct load *load)
{
    return strlen(files_get(&load->files, 1)->path) - strlen("plan.yaml");
}

static const char *below_root(const struct load *load, uint32_t number)
{
    return files_get(&load->files, number)->path + root_length(load);
}

static uint32_t number_of(const struct load *load, const char *path)
{
    for (uint32_t i = 1; i <= load->files.n; i++)
        if (strcmp(below_root(load, i), path) == 0)
            return i;
    return 0;
}

/* 1 if the file has a list of these records at its top level. */
static int has_register(struct load *load, uint32_t number, const char *name)
{
    struct diag unheard = {.files = &load->files};
    struct splice splice;
    int has = splice_open(&splice, &unheard, number) == 0 &&
              entry_find(splice.layout.root, name) != NULL;

    splice_release(&splice);
    diag_release(&unheard);
    return has;
}

/* A file like that of the last record that is not written inside of another one, or NULL. */
static const char *like_the_last(struct load *load, enum register_kind kind, const char *id)
{
    const struct rows *rows = &load->plan->rows[kind];
    uint32_t seen = 0;

    for (size_t i = rows->n; i > 0; i--) {
        uint32_t number = rows->v[i - 1]->place.file;
        const char *path = below_root(load, number);

        if (number == seen)
            continue;
        seen = number;
        if (gather_kind(path) == GATHER_ENTRY && gather_register(path) == (int)kind && id)
            return pool_format(&load->plan->pool, "%.*s%s.md",
                               (int)(strrchr(path, '/') + 1 - path), path, id);
        if (gather_kind(path) == GATHER_YAML && has_register(load, number, table_of(kind)->name))
            return path;
    }
    return NULL;
}

static const char *named_for(const struct load *load, enum register_kind kind)
{
    const char *path = pool_format(&load->plan->pool, "%s.plan.yaml", table_of(kind)->name);

    if (number_of(load, path))
        return path;
    for (size_t i = 0; i < sizeof shared / sizeof *shared; i++)
        if (shared[i].registers & REGISTER_BIT(kind) && number_of(load, shared[i].path))
            return shared[i].path;
    return "plan.yaml";
}

static const char *path_of(struct load *load, const struct new_asked *asked, const char *who)
{
    const struct table *table = table_of(asked->kind);
    struct pool *pool = &load->plan->pool;
    const char *id = asked->id, *found;
    char day[11];

    date_iso(asked->as_of, day);
    if (table->flags & TABLE_ROOT)
        return "plan.yaml";
    if (FACTS & REGISTER_BIT(asked->kind))
        return pool_format(pool, "progress/%.7s-%s.plan.yaml", day, who);
    if (asked->kind == REGISTER_SUMMARIES && !id)
        id = pool_text(pool, day, 10);
    found = asked->kind == REGISTER_CALENDARS ? NULL : like_the_last(load, asked->kind, id);
    if (found)
        return found;
    if (ENTRIES & REGISTER_BIT(asked->kind))
        return pool_format(pool, "%s/%s.md", table->name, id);
    return named_for(load, asked->kind);
}

static int leads_outside(const char *path)
{
    for (const char *at = path; at; at = strchr(at, '/')) {
        at += at != path;
        if (*at == '.' || *at == '/' || !*at)
            return 1; /* names that begin with a dot are not read */
    }
    return 0;
}

static void file_check(const struct new_asked *asked)
{
    const char *path = asked->file, *name = table_of(asked->kind)->name;
    enum gather_kind kind = gather_kind(path);

    if (leads_outside(path))
        options_wrong("--file takes a path below the plan's folder, not '%s'", path);
    if (kind == GATHER_ENTRY && gather_register(path) != (int)asked->kind)
        options_wrong("'%s' is no place for %s: an entry lies in a folder '%s'", path, name, name);
    if (kind != GATHER_ENTRY && kind != GATHER_YAML)
        options_wrong("'%s' would not be read: it is plan.yaml, *.plan.yaml or %s/*.md", path,
                      name);
}

struct new_place new_place(struct load *load, const struct new_asked *asked, const char *who)
{
    struct new_place place;

    if (asked->file)
        file_check(asked);
    place.path = asked->file ? asked->file : path_of(load, asked, who);
    place.number = number_of(load, place.path);
    place.is_entry = gather_kind(place.path) == GATHER_ENTRY;
    if (place.is_entry && place.number)
        options_wrong("there is a file '%s' already", place.path);
    return place;
}
