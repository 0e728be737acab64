/*
 * The plan starts on the Monday after the status date, for a plan that starts
 * today is late tomorrow. Ids of the skeleton's own records are taken before
 * those of the project and its manager are made.
 */
#include "tool/new_plan.h"

#include "base/date.h"
#include "base/options.h"
#include "base/text.h"
#include "read/yaml_text.h"
#include "tool/import_id.h"

#include <stdlib.h>
#include <string.h>

enum { WEEKS = 12 };

static const char *const skeleton_ids[] = {
    "planning",       "plan-agreed", "client-status", "team-status",  "discovery",
    "kickoff",        "requirements", "requirements-agreed", "build", "design",
    "implementation", "testing",     "launch",        "acceptance",   "accepted",
    "handover",       "live",        "customer",      "sponsor",      "weekly",
    "specification",  "cn",          "de",            "us",           "gb"};

/* The folder's own name, also where it is written "." or "../". */
static const char *own_name(struct pool *pool, const char *folder)
{
    size_t n = strlen(folder), from;

    while (n > 1 && folder[n - 1] == '/')
        n--;
    from = n;
    while (from && folder[from - 1] != '/')
        from--;
    if (folder[from] != '.' && folder[from] != '/')
        return pool_text(pool, folder + from, n - from);
    char *real = realpath(folder, NULL), *slash = real ? strrchr(real, '/') : NULL;
    const char *name = slash ? pool_text(pool, slash + 1, strlen(slash + 1)) : "plan";

    free(real);
    return name;
}

static int is_clean(const char *text)
{
    size_t n = strlen(text);

    for (size_t i = 0; i < n;) {
        uint32_t code;
        int length = text_decode(text + i, n - i, &code);

        if (!length || code < 0x20 || code == 0x7f)
            return 0;
        i += (size_t)length;
    }
    return n > 0;
}

/* "Acme portal" of "acme-portal". */
static const char *title_of(struct pool *pool, const char *name)
{
    char *title = pool_text(pool, name, strlen(name));

    for (char *c = title; *c; c++)
        if (*c == '-' || *c == '_')
            *c = ' ';
    if (*title >= 'a' && *title <= 'z')
        *title = (char)(*title - 'a' + 'A');
    return title;
}

/* The id of a name; KIND itself where the name has no letters for one. */
static const char *id_of(struct import_ids *ids, const char *name, const char *kind)
{
    const char *id = import_id(ids, name, kind, kind, "0");
    size_t n = strlen(kind);

    return strncmp(id, kind, n) == 0 && strcmp(id + n, "-0") == 0 ? kind : id;
}

/* Free text as it stands behind a key. */
static const char *in_yaml(struct pool *pool, const char *text)
{
    struct node *node = node_text(pool, text);
    struct buf out = {0};

    node->style = NODE_QUOTED;
    yaml_text_scalar(&out, node, 2, "");
    text = pool_text(pool, out.text + 1, out.n - 2);
    buf_release(&out);
    return text;
}

static int32_t day_asked(const char *option, const char *text)
{
    int32_t day;
    int minute;

    if (date_parse(text, strlen(text), &day, &minute) != DATE_OK || minute >= 0)
        options_wrong("--%s takes a day, YYYY-MM-DD, and '%s' is none", option, text);
    return day;
}

static const char *day_text(struct pool *pool, int32_t day)
{
    char text[11];

    date_iso(day < DAY_LAST ? day : DAY_LAST, text);
    return pool_text(pool, text, 10);
}

static const char *currency_of(const struct new_plan_asked *asked)
{
    static const char *const usual[][2] = {
        {"cn", "CNY"}, {"de", "EUR"}, {"us", "USD"}, {"gb", "GBP"}};
    const char *currency = asked->currency;

    if (currency && (strlen(currency) != 3 || strspn(currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 3))
        options_wrong("--currency takes three letters of ISO 4217, such as EUR, not '%s'",
                      currency);
    for (size_t i = 0; !currency && asked->calendar && i < sizeof usual / sizeof *usual; i++)
        if (strcmp(asked->calendar, usual[i][0]) == 0)
            currency = usual[i][1];
    return currency ? currency : "";
}

struct new_plan new_plan(struct pool *pool, const struct new_plan_asked *asked)
{
    const char *folder = own_name(pool, asked->folder);
    int32_t monday = asked->as_of + 7 - weekday_of(asked->as_of);
    int32_t start = asked->start ? day_asked("start", asked->start) : monday;
    int32_t finish = asked->finish ? day_asked("finish", asked->finish)
                                   : start - weekday_of(start) + WEEKS * 7 - 3; /* a Friday */
    struct new_plan plan = {.calendar = asked->calendar ? asked->calendar : "",
                            .currency = currency_of(asked)};
    struct import_ids ids;

    if (finish < start)
        options_wrong("the finish, %s, is before the start", day_text(pool, finish));
    if (asked->manager && !is_clean(asked->manager))
        options_wrong("--manager takes a name");
    import_ids_init(&ids, pool);
    for (size_t i = 0; i < sizeof skeleton_ids / sizeof *skeleton_ids; i++)
        import_id(&ids, skeleton_ids[i], NULL, "", "");
    plan.id = id_of(&ids, folder, "plan");
    plan.manager = id_of(&ids, asked->manager ? asked->manager : "manager", "manager");
    plan.title = title_of(pool, is_clean(folder) ? folder : plan.id);
    plan.name = in_yaml(pool, plan.title);
    plan.manager_name = in_yaml(pool, asked->manager ? asked->manager : "Project manager");
    plan.start = day_text(pool, start);
    plan.finish = day_text(pool, finish);
    import_ids_release(&ids);
    return plan;
}
