/*
 * A Code Quality report of GitLab: an artifact that its merge requests compare
 * with that of the target branch, finding by finding through the fingerprints.
 */
#include "show/findings_room.h"
#include "show/json.h"

static const char *severity_of(enum severity severity)
{
    switch (severity) {
    case SEVERITY_TROUBLE: return "critical";
    case SEVERITY_ERROR: return "major";
    case SEVERITY_WARNING: return "minor";
    default: return "info";
    }
}

void findings_gitlab(struct buf *out, const struct findings *f)
{
    struct fingerprints all = {.seen = {0}};
    struct json json;

    json_init(&json, out);
    json_open(&json, NULL, '[', 0);
    for (size_t i = 0; i < f->diag->n; i++) {
        const struct finding *finding = &f->diag->finding[i];

        if (finding->secondary)
            continue;
        struct spot spot = findings_spot(f, finding);

        json_open(&json, NULL, '{', 0);
        findings_json_line(&json, "description", finding->text);
        findings_json_line(&json, "check_name", message_id(finding->code));
        findings_json_line(&json, "fingerprint", fingerprint_next(&all, f, finding));
        findings_json_line(&json, "severity", severity_of(finding->severity));
        json_open(&json, "location", '{', 1);
        findings_json_line(&json, "path", spot.path);
        json_open(&json, "lines", '{', 1);
        json_number(&json, "begin", spot.at.line);
        json_close(&json, '}');
        json_close(&json, '}');
        json_close(&json, '}');
    }
    json_close(&json, ']');
    fingerprints_release(&all);
}
