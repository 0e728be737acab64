/* A report is a template and the view; there is nothing else to it. */
#include "show/report.h"

#include "base/die.h"
#include "show/template.h"
#include "show/templates.h"
#include "show/view.h"

#include <string.h>

static const char *find_partial(struct template_partials *partials, const char *name, size_t n,
                                size_t *length)
{
    const char *text = templates_find(name, n);

    (void)partials;
    *length = text ? strlen(text) : 0;
    return text;
}

int report_render_file(const struct schedule *schedule, uint32_t file, int markdown,
                       struct buf *out)
{
    struct template_partials partials = {find_partial};
    struct view *view = view_new(schedule);
    struct shown report = view_report(view);
    int bad = template_run(schedule->plan->diag, file,
                           markdown ? TEMPLATE_MARKDOWN : TEMPLATE_HTML, &partials,
                           view_source(view), &report, out);

    view_free(view);
    return bad;
}

int report_render(const struct schedule *schedule, const char *name, int markdown, struct buf *out)
{
    struct diag *diag = schedule->plan->diag;
    const char *path = diag_text(diag, "%s/page.%s", name, markdown ? "md" : "html");
    const char *text = templates_find(path, strlen(path));

    if (text)
        return report_render_file(schedule, files_add(diag->files, path, text, strlen(text)),
                                  markdown, out);
    die("the template '%s' was not built in", path);
}
