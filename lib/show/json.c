/* Commas and indentation; what a value looks like is the caller's. */
#include "show/json.h"

#include <inttypes.h>
#include <string.h>

void json_init(struct json *json, struct buf *out)
{
    *json = (struct json){.out = out};
}

static void line(struct json *json)
{
    if (json->flat && json->depth >= json->flat) {
        buf_puts(json->out, json->begun ? " " : "");
        return;
    }
    if (json->out->n)
        buf_putc(json->out, '\n');
    for (int i = 0; i < json->depth; i++)
        buf_puts(json->out, "  ");
}

static void entry(struct json *json, const char *key)
{
    if (json->begun)
        buf_putc(json->out, ',');
    line(json);
    json->begun = 1;
    if (!key)
        return;
    buf_json(json->out, key, strlen(key));
    buf_puts(json->out, ": ");
}

void json_open(struct json *json, const char *key, char bracket, int flat)
{
    entry(json, key);
    buf_putc(json->out, bracket);
    json->depth++;
    if (flat && !json->flat)
        json->flat = json->depth;
    json->begun = 0;
}

void json_close(struct json *json, char bracket)
{
    int was_flat = json->flat && json->depth >= json->flat;

    json->depth--;
    if (json->begun && !was_flat)
        line(json);
    if (json->flat > json->depth)
        json->flat = 0;
    buf_putc(json->out, bracket);
    json->begun = 1;
    if (json->depth == 0)
        buf_putc(json->out, '\n');
}

void json_text(struct json *json, const char *key, const char *text, size_t n)
{
    entry(json, key);
    buf_json(json->out, text, n);
}

void json_number(struct json *json, const char *key, int64_t value)
{
    entry(json, key);
    buf_format(json->out, "%" PRId64, value);
}

void json_raw(struct json *json, const char *key, const char *value)
{
    entry(json, key);
    buf_puts(json->out, value);
}
