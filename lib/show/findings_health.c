/* The points of the schedule's health: as a table for people, and as JSON. */
#include "show/findings_room.h"

#include "calc/health.h"
#include "plan/amount.h"
#include "plan/plan.h"
#include "show/json.h"

#include <inttypes.h>
#include <string.h>

static void put_value(struct buf *out, const struct findings *f, const struct health_point *p)
{
    if (p->reason)
        return;
    switch ((enum health_kind)p->kind) {
    case HEALTH_AT_MOST:
    case HEALTH_AT_LEAST:
        buf_format(out, "%" PRId64 " of %" PRId64 ", ", p->count, p->total);
        amount_put_percent(out, p->value);
        break;
    case HEALTH_COUNT: buf_format(out, "%" PRId64, p->count); break;
    case HEALTH_INDEX: amount_put_index(out, p->value); break;
    case HEALTH_TEST: amount_put(out, &f->plan->units, p->value, 0); break;
    }
}

static void put_limit(struct buf *out, const struct health_point *p)
{
    switch ((enum health_kind)p->kind) {
    case HEALTH_AT_MOST:
    case HEALTH_AT_LEAST:
        buf_puts(out, p->kind == HEALTH_AT_MOST ? "at most " : "at least ");
        amount_put_percent(out, p->limit);
        break;
    case HEALTH_COUNT: buf_puts(out, "none"); break;
    case HEALTH_INDEX:
        buf_puts(out, "at least ");
        amount_put_index(out, p->limit);
        break;
    case HEALTH_TEST: buf_puts(out, "600d"); break;
    }
}

static void put_verdict(struct buf *out, const struct health_point *p)
{
    buf_puts(out, health_verdict_word((enum health_verdict)p->verdict));
    if (p->reason)
        buf_format(out, ": %s", p->reason);
}

void findings_health_table(struct buf *out, const struct findings *f)
{
    struct buf value = {0}, limit = {0};
    struct health health;

    health_measure(&health, f->schedule);
    buf_format(out, "%2s  %-27s %-20s %-13s %s\n", "", "point", "value", "limit", "verdict");
    for (size_t i = 0; i < HEALTH_POINTS_N; i++) {
        const struct health_point *p = &health.point[i];

        buf_clear(&value);
        buf_clear(&limit);
        put_value(&value, f, p);
        put_limit(&limit, p);
        buf_format(out, "%2d  %-27s %-20s %-13s ", p->number, p->words, buf_text(&value),
                   buf_text(&limit));
        put_verdict(out, p);
        buf_putc(out, '\n');
    }
    buf_release(&value);
    buf_release(&limit);
}

static void put_point(struct json *json, const struct health_point *p)
{
    static const char *const kinds[] = {"at_most", "at_least", "count", "index", "test"};
    struct buf index = {0};

    json_open(json, NULL, '{', 1);
    json_number(json, "point", p->number);
    findings_json_line(json, "name", p->words);
    findings_json_line(json, "kind", kinds[p->kind]);
    if (!p->reason && p->kind <= HEALTH_COUNT)
        json_number(json, "count", p->count);
    if (!p->reason && p->kind <= HEALTH_COUNT)
        json_number(json, "total", p->total);
    if (p->kind <= HEALTH_AT_LEAST || p->kind == HEALTH_INDEX) {
        amount_put_index(&index, p->value);
        if (!p->reason)
            json_raw(json, p->kind == HEALTH_INDEX ? "index" : "share", buf_text(&index));
        buf_clear(&index);
        amount_put_index(&index, p->limit);
        json_raw(json, "limit", buf_text(&index));
    } else if (p->kind == HEALTH_COUNT) {
        json_number(json, "limit", p->limit);
    }
    findings_json_line(json, "verdict", health_verdict_word((enum health_verdict)p->verdict));
    if (p->reason)
        findings_json_line(json, "reason", p->reason);
    json_close(json, '}');
    buf_release(&index);
}

void findings_health_json(struct json *json, const struct findings *f)
{
    struct health health;

    health_measure(&health, f->schedule);
    json_open(json, "health", '[', 0);
    for (size_t i = 0; i < HEALTH_POINTS_N; i++)
        put_point(json, &health.point[i]);
    json_close(json, ']');
}
