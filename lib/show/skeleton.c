/*
 * templates/new/common has the files of every plan, templates/new/KIND those
 * of a kind. A file whose name would begin with a dot lies there without it.
 */
#include "show/skeleton.h"

#include "base/die.h"
#include "show/template.h"
#include "show/templates.h"

#include <string.h>

struct values { /* the source of a template's run */
    struct shown_source source;
    const struct skeleton_value *v;
};

static int field(struct shown_source *source, const struct shown *row, const char *name, size_t n,
                 struct shown *out)
{
    const struct skeleton_value *v = ((struct values *)source)->v;

    (void)row;
    while (v->name && (strlen(v->name) != n || memcmp(v->name, name, n) != 0))
        v++;
    if (v->name)
        *out = (struct shown){.kind = SHOWN_TEXT, .text = v->text, .n = (uint32_t)strlen(v->text)};
    return v->name != NULL;
}

/* The name of a template below templates/new/WHICH/, or NULL. */
static const char *below(const struct template_text *t, const char *which)
{
    static const char top[] = "new/";
    size_t n = strlen(which);

    if (strncmp(t->name, top, strlen(top)) != 0 || strncmp(t->name + strlen(top), which, n) != 0 ||
        t->name[strlen(top) + n] != '/')
        return NULL;
    return t->name + strlen(top) + n + 1;
}

int skeleton_is_kind(const char *kind)
{
    for (const struct template_text *t = template_texts; t->name; t++)
        if (strcmp(kind, "common") != 0 && below(t, kind))
            return 1;
    return 0;
}

size_t skeleton_make(struct diag *diag, const char *kind, const struct skeleton_value *v,
                     struct skeleton_file file[SKELETON_FILES])
{
    struct values values = {{field, NULL}, v};
    const struct shown top = {.kind = SHOWN_ROW};
    size_t n = 0;

    for (const struct template_text *t = template_texts; t->name; t++) {
        const char *common = below(t, "common"), *path = common ? common : below(t, kind);
        uint32_t number;

        if (!path)
            continue;
        if (n == SKELETON_FILES)
            die("a new plan has too many files");
        number = files_add(diag->files, t->name, t->text, strlen(t->text));
        file[n].path = strcmp(path, "gitattributes") == 0 ? ".gitattributes" : path;
        file[n].text = (struct buf){0};
        if (template_run(diag, number, TEMPLATE_TEXT, NULL, &values.source, &top,
                         &file[n].text) < 0)
            die("the template '%s' is broken", t->name);
        n++;
    }
    return n;
}

/* The id of a calendar's template, and its length; NULL if it is none. */
static const char *calendar_id(const struct template_text *t, size_t *n)
{
    static const char top[] = "calendars/";

    if (strncmp(t->name, top, strlen(top)) != 0)
        return NULL;
    *n = strcspn(t->name + strlen(top), ".");
    return t->name + strlen(top);
}

const char *skeleton_calendar(const char *id)
{
    size_t n = 0;

    for (const struct template_text *t = template_texts; t->name; t++) {
        const char *found = calendar_id(t, &n);

        if (found && strlen(id) == n && memcmp(found, id, n) == 0)
            return t->text;
    }
    return NULL;
}

void skeleton_list(struct buf *out)
{
    static const char key[] = "\n    name: ";

    for (const struct template_text *t = template_texts; t->name; t++) {
        size_t n = 0;
        const char *id = calendar_id(t, &n), *name = id ? strstr(t->text, key) : NULL;

        if (name)
            buf_format(out, "  calendar %.*s  %.*s\n", (int)n, id,
                       (int)strcspn(name + strlen(key), "\n"), name + strlen(key));
    }
}
