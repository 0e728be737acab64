/* Source, plan, calendars, schedule: each is made when it is asked for. */
#include "tool/load.h"

#include "base/options.h"
#include "read/source.h"
#include "plan/gather.h"

#include <string.h>
#include <time.h>

/* The folder of a path that may name the plan.yaml itself. */
static const char *folder_of(struct load *load, const char *path)
{
    static const char name[] = "plan.yaml";
    size_t n = strlen(path), m = sizeof name - 1;

    if (n < m || strcmp(path + n - m, name) != 0 || (n > m && path[n - m - 1] != '/'))
        return path;
    n -= n > m ? m + 1 : m;
    return n ? pool_text(&load->files.pool, path, n) : path[0] == '/' ? "/" : ".";
}

int load_plan(struct load *load, const char *path)
{
    return load_plan_with(load, path, NULL, NULL, 0);
}

int load_plan_with(struct load *load, const char *path, const char *put, const char *text, size_t n)
{
    load->diag.files = &load->files;
    load->source = source_folder(folder_of(load, path), &load->diag);
    if (load->source && put)
        source_put(load->source, put, text, n);
    if (load->source)
        load->plan = gather_plan(load->source, &load->diag);
    return load->plan ? 0 : -1;
}

struct schedule *load_schedule(struct load *load, int32_t as_of)
{
    if (!load->calendars)
        load->calendars = calendars_new(load->plan);
    if (!load->schedule)
        load->schedule = schedule_new(load->plan, load->calendars, as_of);
    return load->schedule;
}

void load_release(struct load *load)
{
    schedule_free(load->schedule);
    calendars_free(load->calendars);
    plan_free(load->plan);
    source_free(load->source);
    diag_release(&load->diag);
    files_release(&load->files);
    *load = (struct load){0};
}

int32_t load_as_of(const char *text, int *given)
{
    int32_t day;
    int minute;

    *given = text != NULL;
    if (!text)
        return day_of_seconds(time(NULL));
    if (date_parse(text, strlen(text), &day, &minute) != DATE_OK || minute >= 0)
        options_wrong("--as-of takes a day, YYYY-MM-DD, and '%s' is none", text);
    return day;
}
