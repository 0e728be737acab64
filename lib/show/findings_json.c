/* Findings as JSON of our own: what other programs read. */
#include "show/findings_room.h"

#include "calc/completeness.h"
#include "plan/amount.h"
#include "show/json.h"

#include <string.h>

static void put_place(struct json *json, const struct findings *f, const struct finding *finding)
{
    if (!finding->place.file)
        return;
    struct position at = position(f->diag->files, finding->place);

    findings_json_line(json, "file", files_get(f->diag->files, finding->place.file)->path);
    json_number(json, "line", at.line);
    json_number(json, "column", at.column);
}

static void put_finding(struct json *json, const struct findings *f, size_t i)
{
    const struct finding *finding = &f->diag->finding[i];
    size_t related = findings_related(f->diag, i);

    json_open(json, NULL, '{', 0);
    findings_json_line(json, "id", message_id(finding->code));
    findings_json_line(json, "severity", severity_word(finding->severity));
    put_place(json, f, finding);
    findings_json_line(json, "message", finding->text);
    if (related)
        json_open(json, "related", '[', 0);
    for (size_t j = 1; j <= related; j++) {
        json_open(json, NULL, '{', 1);
        put_place(json, f, &finding[j]);
        findings_json_line(json, "message", finding[j].text);
        json_close(json, '}');
    }
    if (related)
        json_close(json, ']');
    json_close(json, '}');
}

static void put_mandatory(struct json *json, const struct mandatory *m)
{
    json_number(json, "present", (int64_t)m->present);
    json_number(json, "mandatory", (int64_t)m->mandatory);
}

static void put_completeness(struct json *json, const struct plan *plan)
{
    struct completeness complete;
    struct buf share = {0};

    completeness_count(plan, &complete);
    amount_put_percent(&share, completeness_share(&complete.all));
    json_open(json, "completeness", '{', 0);
    put_mandatory(json, &complete.all);
    findings_json_line(json, "percent", share.text);
    json_open(json, "registers", '[', 0);
    for (int kind = 0; kind < REGISTERS; kind++) {
        if (!complete.of[kind].mandatory)
            continue;
        json_open(json, NULL, '{', 1);
        findings_json_line(json, "register", table_of((enum register_kind)kind)->name);
        put_mandatory(json, &complete.of[kind]);
        json_close(json, '}');
    }
    json_close(json, ']');
    json_close(json, '}');
    buf_release(&share);
}

void findings_json(struct buf *out, const struct findings *f)
{
    struct json json;
    size_t errors = diag_count(f->diag, SEVERITY_ERROR);

    json_init(&json, out);
    json_open(&json, NULL, '{', 0);
    json_number(&json, "errors", (int64_t)errors);
    json_number(&json, "warnings", (int64_t)(diag_count(f->diag, SEVERITY_WARNING) - errors));
    json_open(&json, "findings", '[', 0);
    for (size_t i = 0; i < f->diag->n; i += 1 + findings_related(f->diag, i))
        put_finding(&json, f, i);
    json_close(&json, ']');
    if (f->plan)
        put_completeness(&json, f->plan);
    if (f->schedule)
        findings_health_json(&json, f);
    json_close(&json, '}');
}
