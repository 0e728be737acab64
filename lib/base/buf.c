/*
 * Growable text and the escapes of the languages we write. The escapes take
 * well-formed UTF-8, which the doors have made sure of.
 */
#include "base/buf.h"

#include "base/die.h"
#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void room(struct buf *buf, size_t more)
{
    if (more < buf->cap && buf->n < buf->cap - more)
        return;
    size_t cap = buf->cap ? buf->cap : 64;

    while (cap - buf->n <= more) {
        if (cap > SIZE_MAX / 4)
            die("out of memory");
        cap *= 2;
    }
    buf->text = xrealloc(buf->text, cap);
    buf->cap = cap;
}

void buf_put(struct buf *buf, const char *text, size_t n)
{
    room(buf, n);
    if (n)
        memcpy(buf->text + buf->n, text, n);
    buf->n += n;
    buf->text[buf->n] = '\0';
}

void buf_puts(struct buf *buf, const char *text)
{
    buf_put(buf, text, strlen(text));
}

void buf_putc(struct buf *buf, char c)
{
    buf_put(buf, &c, 1);
}

void buf_format(struct buf *buf, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0)
        die("cannot format '%s'", format);
    room(buf, (size_t)n);
    va_start(args, format);
    vsnprintf(buf->text + buf->n, (size_t)n + 1, format, args);
    va_end(args);
    buf->n += (size_t)n;
}

const char *buf_text(const struct buf *buf)
{
    return buf->text ? buf->text : "";
}

void buf_clear(struct buf *buf)
{
    buf->n = 0;
    if (buf->text)
        buf->text[0] = '\0';
}

void buf_release(struct buf *buf)
{
    free(buf->text);
    *buf = (struct buf){0};
}

/* Puts TEXT, with each byte that ENTITY knows replaced by what it says. */
static void replaced(struct buf *buf, const char *text, size_t n, const char *(*entity)(char))
{
    size_t from = 0;

    for (size_t i = 0; i < n; i++) {
        const char *instead = entity(text[i]);

        if (!instead)
            continue;
        buf_put(buf, text + from, i - from);
        buf_puts(buf, instead);
        from = i + 1;
    }
    buf_put(buf, text + from, n - from);
}

static const char *html_entity(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return NULL;
    }
}

void buf_html(struct buf *buf, const char *text, size_t n)
{
    replaced(buf, text, n, html_entity);
}

static const char *xml_entity(char c)
{
    switch (c) {
    case '\t': return "&#9;"; /* as they are, an attribute would lose them */
    case '\n': return "&#10;";
    case '\r': return "&#13;";
    default: return (unsigned char)c < 32 ? "" : html_entity(c);
    }
}

/* Besides controls, XML 1.0 forbids U+FFFE and U+FFFF. */
void buf_xml(struct buf *buf, const char *text, size_t n)
{
    size_t from = 0;

    for (size_t i = 0; i + 2 < n; i++)
        if (memcmp(text + i, "\xef\xbf", 2) == 0 && (unsigned char)text[i + 2] >= 0xbe) {
            replaced(buf, text + from, i - from, xml_entity);
            from = i + 3;
        }
    replaced(buf, text + from, n - from, xml_entity);
}

static const char *json_escape(char c)
{
    static const char control[32][7] = {
        "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
        "\\b",     "\\t",     "\\n",     "\\u000b", "\\f",     "\\r",     "\\u000e", "\\u000f",
        "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017",
        "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f"};

    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case 0x7f: return "\\u007f";
    default: return (unsigned char)c < 32 ? control[(unsigned char)c] : NULL;
    }
}

void buf_json(struct buf *buf, const char *text, size_t n)
{
    buf_putc(buf, '"');
    replaced(buf, text, n, json_escape);
    buf_putc(buf, '"');
}

static const char *csv_escape(char c)
{
    return c == '"' ? "\"\"" : NULL;
}

/*
 * A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front (OWASP, "CSV injection"), unless it is a plain number.
 */
static int is_formula(const char *text, size_t n)
{
    size_t number = 1;

    if (!n || !text[0] || !strchr("=+-@\t\r", text[0]))
        return 0;
    while (number < n && ((text[number] >= '0' && text[number] <= '9') || text[number] == '.'))
        number++;
    return text[0] == '=' || text[0] == '@' || number != n;
}

void buf_csv(struct buf *buf, const char *text, size_t n)
{
    int formula = is_formula(text, n), quote = formula;

    for (size_t i = 0; i < n && !quote; i++)
        quote = strchr(",\"\r\n", text[i]) != NULL;
    if (!quote) {
        buf_put(buf, text, n);
        return;
    }
    buf_putc(buf, '"');
    if (formula)
        buf_putc(buf, '\'');
    replaced(buf, text, n, csv_escape);
    buf_putc(buf, '"');
}

/* Everything that Markdown or the HTML inside it could take for markup. */
static const char *pipe_escape(char c)
{
    switch (c) {
    case '|': return "\\|";
    case '\\': return "\\\\";
    case '`': return "\\`";
    case '*': return "\\*";
    case '_': return "\\_";
    case '[': return "\\[";
    case ']': return "\\]";
    case '~': return "\\~";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '&': return "&amp;";
    case '\n': case '\r': case '\t': return " ";
    default: return NULL;
    }
}

void buf_pipe(struct buf *buf, const char *text, size_t n)
{
    replaced(buf, text, n, pipe_escape);
}

void buf_line(struct buf *buf, const char *text, size_t n)
{
    for (size_t i = 0; i < n;) {
        uint32_t code;
        int bytes = text_decode(text + i, n - i, &code);

        if (bytes && (code == '\n' || code == '\r' || code == '\t'))
            buf_putc(buf, ' ');
        else if (!bytes || code < 32 || (code >= 0x7f && code < 0xa0))
            buf_puts(buf, "\xef\xbf\xbd");
        else
            buf_put(buf, text + i, (size_t)bytes);
        i += bytes ? (size_t)bytes : 1;
    }
}
