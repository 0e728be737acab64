/* plan-new: new plans, new records of a plan, and calendars that come ready. */
#include "base/options.h"
#include "base/output.h"
#include "base/text.h"
#include "show/finish.h"
#include "show/skeleton.h"
#include "tool/new_plan.h"
#include "tool/new_record.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static struct common common;
static const char *kind_asked, *list, *file_asked;
static struct new_plan_asked plan_asked;
static struct option_list sets;

static const struct option_spec options[] = {
    COMMON_PLAN(common),
    {0, "kind", "KIND", "of the new plan: minimal unless given, client", &kind_asked, NULL},
    {0, "manager", "NAME", "who leads the new plan", &plan_asked.manager, NULL},
    {0, "start", "DATE", "its first day; the next Monday unless given", &plan_asked.start, NULL},
    {0, "finish", "DATE", "its promised last day", &plan_asked.finish, NULL},
    {0, "calendar", "ID", "its holidays: cn, de, gb, us", &plan_asked.calendar, NULL},
    {0, "currency", "CODE", "of its amounts: EUR, CNY, ...", &plan_asked.currency, NULL},
    {0, "file", "FILE", "where the new record goes, below the plan's folder", &file_asked, NULL},
    {0, "set", "KEY=VALUE", "a field of the new record; may be repeated", NULL, &sets},
    {0, "list", NULL, "print what can be made", &list, NULL},
    COMMON_MESSAGES(common),
};

static const struct program program = {
    "plan-new", "[options] FOLDER\n       plan-new [options] REGISTER [ID]",
    "Makes a new plan in FOLDER, or a new record in the plan of this folder: 'plan-new risk\n"
    "vendor-late'. 'plan-new calendar de' adds holidays that come ready.", options,
    sizeof options / sizeof *options, 2};

static int list_print(void)
{
    struct buf out = {0};

    for (int kind = 0; kind < REGISTERS; kind++) {
        const struct table *table = table_of((enum register_kind)kind);

        const char *operand = new_operand((enum register_kind)kind);

        if (!(table->flags & TABLE_ONE))
            buf_format(&out, "  %s%s%s\n", table->name, *operand ? " " : "", operand);
    }
    skeleton_list(&out);
    int bad = output_write("-", out.text, out.n);

    buf_release(&out);
    return bad ? 2 : 0;
}

/* ROOT/PATH; what the user typed as "." is not said. */
static const char *under(struct pool *pool, const char *root, const char *path)
{
    size_t n = strlen(root);

    while (n > 1 && root[n - 1] == '/')
        n--;
    if (strcmp(root, ".") == 0)
        return path;
    return pool_format(pool, "%.*s%s%s", (int)n, root, root[n - 1] == '/' ? "" : "/", path);
}

/* Ends the program where PATH is there, or a folder on the way to it below ROOT is a link. */
static void must_be_free(struct pool *pool, const char *root, const char *path)
{
    struct stat st;

    for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
        const char *folder = pool_text(pool, path, (size_t)(slash - path));

        if (lstat(under(pool, root, folder), &st) == 0 && S_ISLNK(st.st_mode))
            options_wrong("'%s' is a link, and what it leads to is not the plan's", folder);
    }
    path = under(pool, root, path);
    if (lstat(path, &st) == 0)
        options_wrong("there is '%s' already; nothing was written", path);
}

static int write_all(struct output_text *out, size_t n)
{
    struct buf said = {0};
    int bad = 0;

    for (size_t i = 0; i < n && !bad; i++)
        bad = output_folders(out[i].path);
    bad = bad ? bad : output_write_all(out, n);
    for (size_t i = 0; i < n; i++)
        buf_format(&said, "%s\n", out[i].path);
    if (!bad && !common.quiet)
        bad = output_write("-", said.text, said.n);
    buf_release(&said);
    return bad ? 2 : 0;
}

static const char *calendar_path(struct pool *pool, const char *id)
{
    return pool_format(pool, "calendars/%s.plan.yaml", id);
}

static void plan_options_check(void)
{
    if (common.folder || file_asked || sets.n)
        options_wrong("a new plan takes no -C, --file or --set");
    if (plan_asked.calendar && !skeleton_calendar(plan_asked.calendar))
        options_wrong("there is no calendar '%s'; plan-new --list names those there are",
                      plan_asked.calendar);
    if (kind_asked && !skeleton_is_kind(kind_asked))
        options_wrong("--kind takes minimal or client, not '%s'", kind_asked);
}

static int plan_make(const char *folder)
{
    struct files files = {0};
    struct diag diag = {.files = &files};
    struct pool pool = {0};
    struct skeleton_file file[SKELETON_FILES];
    struct output_text out[SKELETON_FILES + 1];

    plan_options_check();
    plan_asked.folder = folder;
    struct new_plan p = new_plan(&pool, &plan_asked);
    size_t n = skeleton_make(&diag, kind_asked ? kind_asked : "minimal",
                             (const struct skeleton_value[]){{"id", p.id},
                                                             {"title", p.title},
                                                             {"name", p.name},
                                                             {"manager", p.manager},
                                                             {"manager_name", p.manager_name},
                                                             {"start", p.start},
                                                             {"finish", p.finish},
                                                             {"currency", p.currency},
                                                             {"calendar", p.calendar},
                                                             {NULL, NULL}},
                             file);
    size_t texts = n;

    for (size_t i = 0; i < n; i++)
        out[i] = (struct output_text){file[i].path, buf_text(&file[i].text), file[i].text.n};
    if (*p.calendar) {
        const char *text = skeleton_calendar(p.calendar);

        out[texts++] = (struct output_text){calendar_path(&pool, p.calendar), text, strlen(text)};
    }
    must_be_free(&pool, folder, "plan.yaml"); /* the reason most likely meant */
    for (size_t i = 0; i < texts; i++) {
        must_be_free(&pool, folder, out[i].path);
        out[i].path = under(&pool, folder, out[i].path);
    }
    int status = write_all(out, texts);

    for (size_t i = 0; i < n; i++)
        buf_release(&file[i].text);
    pool_release(&pool);
    diag_release(&diag);
    files_release(&files);
    return status;
}

static void id_must_be_free(struct load *load, const char *id)
{
    int former;
    struct record *record = plan_find(load->plan, id, &former);

    if (!text_is_id(id, strlen(id)))
        options_wrong("'%s' is no id: a letter, then letters, digits, '.', '_' and '-'; at most 64",
                      id);
    if (record)
        options_wrong("there is a %s '%s' already, %s:%u; an id is used once in a plan",
                      table_of(record->kind)->singular, record->id,
                      files_get(&load->files, record->place.file)->path,
                      (unsigned)position(&load->files, record->place).line);
}

static int trouble(struct load *load)
{
    int status = common_trouble(&common, &load->diag);

    fprintf(stderr, "plan-new: nothing was written\n");
    return status;
}

/* Writes the record where it leads to no new error. */
static int record_write(struct load *load, const char *root, const struct new_made *made,
                        int32_t as_of)
{
    struct load after = {0};
    struct pool *pool = &load->plan->pool;
    struct output_text out = {under(pool, root, made->path), made->text.text, made->text.n};

    if (made->is_new)
        must_be_free(pool, root, made->path);
    int status = new_record_fits(load, made, root, as_of, &after) ? write_all(&out, 1)
                                                                  : trouble(&after);

    load_release(&after);
    return status;
}

static int record_make(struct load *load, const char *root, enum register_kind kind, const char *id,
                       int32_t as_of)
{
    struct new_asked asked = {.kind = kind, .id = id, .file = file_asked, .set = sets.v,
                              .sets = sets.n, .as_of = as_of};
    struct new_made made = {0};
    const struct table *table = table_of(kind);
    const char *ready = kind == REGISTER_CALENDARS && id ? skeleton_calendar(id) : NULL;

    if (id && !(table->flags & TABLE_FACT))
        id_must_be_free(load, id);
    if (ready && sets.n)
        options_wrong("the calendar '%s' comes ready, and takes no --set", id);
    if (ready) {
        made.path = file_asked ? file_asked : calendar_path(&load->plan->pool, id);
        made.is_new = 1;
        buf_puts(&made.text, ready);
    } else if (new_record(load, &asked, &made) < 0) {
        buf_release(&made.text);
        return trouble(load);
    }
    int status = record_write(load, root, &made, as_of);

    if (!status && ready && !common.quiet)
        fprintf(stderr, "plan-new: write `calendar: %s` under project to work by it\n", id);
    buf_release(&made.text);
    return status;
}

/* 1 if an option was given that only a new plan takes. */
static int wants_plan(void)
{
    return kind_asked || plan_asked.manager || plan_asked.start || plan_asked.finish ||
           plan_asked.calendar || plan_asked.currency;
}

/* What is asked for must be something that can be made. */
static void operands_check(char **operands, size_t n, int kind)
{
    struct text_guess guess = {0};

    for (int i = 0; kind < 0 && i < REGISTERS; i++) {
        text_guess_offer(&guess, operands[0], table_of((enum register_kind)i)->singular);
        text_guess_offer(&guess, operands[0], table_of((enum register_kind)i)->name);
    }
    if (kind < 0)
        options_wrong("there is no register '%s'%s%s%s", operands[0],
                      guess.best ? "; did you mean '" : "", guess.best ? guess.best : "",
                      guess.best ? "'?" : "; plan-new --list names those there are");
    const struct table *table = table_of((enum register_kind)kind);
    const char *operand = new_operand((enum register_kind)kind);

    if (table->flags & TABLE_ONE)
        options_wrong("a plan has one '%s', in plan.yaml; a folder of this name is './%s'",
                      table->name, operands[0]);
    if (n > 1 && !*operand)
        options_wrong("plan-new %s takes no id", operands[0]);
    if (n == 1 && *operand && *operand != '[')
        options_wrong("give the %s %s: plan-new %s %s; a folder of this name is './%s'",
                      table->singular, strcmp(operand, "ID") == 0 ? "an id" : "what it is of",
                      operands[0], operand, operands[0]);
}

int main(int argc, char **argv)
{
    struct load load = {0};
    size_t n;
    char **operands = options_read(&program, argc, argv, &n);
    int kind = n ? new_register(operands[0]) : -1, given;

    common_check(&common);
    plan_asked.as_of = load_as_of(common.as_of, &given);
    if (list)
        return list_print();
    if (!n)
        options_wrong("give a folder for a new plan, or a register and an id");
    if (n == 1 && (kind < 0 || wants_plan()))
        return plan_make(operands[0]);
    operands_check(operands, n, kind);
    if (wants_plan())
        options_wrong("a new record takes no option of a new plan; fields are given with --set");
    const char *root = common_plan(&common, NULL, 0);
    int status = load_plan(&load, root) < 0
                     ? common_trouble(&common, &load.diag)
                     : record_make(&load, root, (enum register_kind)kind,
                                   n > 1 ? operands[1] : NULL, plan_asked.as_of);

    load_release(&load);
    return status;
}
