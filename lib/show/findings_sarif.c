/*
 * SARIF 2.1.0, with what GitHub's code scanning asks for beyond the standard:
 * every rule has fullDescription and help, every result a place and a
 * fingerprint. Only rules that were broken are listed.
 *
 * A message of SARIF is not plain: {0} stands for an argument, so braces are
 * doubled (3.11.5), and [words](target) is a link (3.11.6), so that a blank
 * parts what authors wrote like one.
 */
#include "show/findings_room.h"
#include "show/json.h"

#include <string.h>

struct sarif {
    struct json json;
    const struct findings *findings;
    struct fingerprints names;
    int rule[DIAG_CODES]; /* its number in the list of rules */
};

static void put_plain(struct json *json, const char *key, const char *text)
{
    json_open(json, key, '{', 1);
    json_text(json, "text", text, strlen(text));
    json_close(json, '}');
}

static void put_message(struct json *json, const char *key, const char *text)
{
    struct buf line = {0}, safe = {0};

    buf_line(&line, text, strlen(text));
    for (const char *c = buf_text(&line); *c; c++) {
        buf_putc(&safe, *c);
        if (*c == '{' || *c == '}')
            buf_putc(&safe, *c);
        else if (*c == ']' && c[1] == '(')
            buf_putc(&safe, ' ');
    }
    put_plain(json, key, buf_text(&safe));
    buf_release(&line);
    buf_release(&safe);
}

/* A relative reference to the root of the repository, or a file outside of it. */
static void put_uri(struct json *json, const char *path)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                "0123456789-._~/";
    struct buf uri = {0};

    buf_puts(&uri, path[0] == '/' ? "file://" : "");
    for (const char *c = path; *c; c++)
        buf_format(&uri, strchr(plain, *c) ? "%c" : "%%%02X", (unsigned char)*c);
    json_open(json, "artifactLocation", '{', 1);
    json_text(json, "uri", buf_text(&uri), uri.n);
    if (path[0] != '/')
        json_text(json, "uriBaseId", "%SRCROOT%", 9);
    json_close(json, '}');
    buf_release(&uri);
}

static void put_physical(struct json *json, struct spot spot)
{
    json_open(json, "physicalLocation", '{', 0);
    put_uri(json, spot.path);
    json_open(json, "region", '{', 1);
    json_number(json, "startLine", spot.at.line);
    json_number(json, "startColumn", spot.at.column);
    json_close(json, '}');
    json_close(json, '}');
}

static const char *level_of(enum severity severity)
{
    return severity >= SEVERITY_ERROR ? "error" : severity == SEVERITY_WARNING ? "warning" : "note";
}

static void put_rule(struct json *json, enum diag_code code)
{
    const struct message *message = message_get(code);
    struct buf words = {0}, help = {0};

    findings_words(&words, code);
    findings_explain(&help, code);
    json_open(json, NULL, '{', 0);
    findings_json_line(json, "id", message_id(code));
    put_plain(json, "shortDescription", words.text);
    put_plain(json, "fullDescription", message->cause[0] ? message->cause : words.text);
    put_plain(json, "help", help.text);
    json_open(json, "defaultConfiguration", '{', 1);
    findings_json_line(json, "level", level_of(message_severity(code)));
    json_close(json, '}');
    json_close(json, '}');
    buf_release(&words);
    buf_release(&help);
}

static void put_rules(struct sarif *sarif)
{
    const struct diag *diag = sarif->findings->diag;
    uint8_t broken[DIAG_CODES] = {0};
    int n = 0;

    for (size_t i = 0; i < diag->n; i++)
        broken[diag->finding[i].code] = 1;
    json_open(&sarif->json, "rules", '[', 0);
    for (int code = 0; code < DIAG_CODES; code++)
        if (broken[code]) {
            sarif->rule[code] = n++;
            put_rule(&sarif->json, (enum diag_code)code);
        }
    json_close(&sarif->json, ']');
}

static void put_related(struct sarif *sarif, const struct finding *finding, size_t n)
{
    struct json *json = &sarif->json;

    json_open(json, "relatedLocations", '[', 0);
    for (size_t i = 0; i < n; i++) {
        json_open(json, NULL, '{', 0);
        json_number(json, "id", (int64_t)i + 1);
        put_physical(json, findings_spot(sarif->findings, &finding[i]));
        put_message(json, "message", finding[i].text);
        json_close(json, '}');
    }
    json_close(json, ']');
}

static void put_result(struct sarif *sarif, const struct finding *finding, size_t related)
{
    struct json *json = &sarif->json;

    json_open(json, NULL, '{', 0);
    findings_json_line(json, "ruleId", message_id(finding->code));
    json_number(json, "ruleIndex", sarif->rule[finding->code]);
    findings_json_line(json, "level", level_of(finding->severity));
    put_message(json, "message", finding->text);
    json_open(json, "locations", '[', 0);
    json_open(json, NULL, '{', 0);
    put_physical(json, findings_spot(sarif->findings, finding));
    json_close(json, '}');
    json_close(json, ']');
    if (related)
        put_related(sarif, finding + 1, related);
    json_open(json, "partialFingerprints", '{', 1);
    findings_json_line(json, "primaryLocationLineHash",
                       fingerprint_next(&sarif->names, sarif->findings, finding));
    json_close(json, '}');
    json_close(json, '}');
}

static void put_driver(struct sarif *sarif)
{
    struct json *json = &sarif->json;

    json_open(json, "tool", '{', 0);
    json_open(json, "driver", '{', 0);
    findings_json_line(json, "name", "plan-check");
    findings_json_line(json, "semanticVersion", VERSION);
    put_rules(sarif);
    json_close(json, '}');
    json_close(json, '}');
}

void findings_sarif(struct buf *out, const struct findings *f)
{
    struct sarif sarif = {.findings = f};
    struct json *json = &sarif.json;

    json_init(json, out);
    json_open(json, NULL, '{', 0);
    findings_json_line(json, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    findings_json_line(json, "version", "2.1.0");
    json_open(json, "runs", '[', 0);
    json_open(json, NULL, '{', 0);
    put_driver(&sarif);
    findings_json_line(json, "columnKind", "unicodeCodePoints");
    json_open(json, "results", '[', 0);
    for (size_t i = 0, related; i < f->diag->n; i += 1 + related) {
        related = findings_related(f->diag, i);
        put_result(&sarif, &f->diag->finding[i], related);
    }
    json_close(json, ']');
    json_close(json, '}');
    json_close(json, ']');
    json_close(json, '}');
    fingerprints_release(&sarif.names);
}
