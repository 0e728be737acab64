/*
 * The only user of cmark. Debian 12's cmark is quadratic on some inputs
 * (CVE-2023-22486, and runs of list marks), so what is given to it is
 * bounded first.
 */
#include "read/markdown.h"

#include "read/bytes.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

enum { MARKDOWN_LIMIT = 64 * 1024, CONTAINER_LIMIT = 32 };

static size_t line_end(const char *text, size_t at, size_t n)
{
    const char *end = memchr(text + at, '\n', n - at);

    return end ? (size_t)(end - text) + 1 : n;
}

static int is_rule(const char *text, size_t from, size_t to)
{
    while (to > from && strchr("\r\n ", text[to - 1]))
        to--;
    return to - from == 3 && memcmp(text + from, "---", 3) == 0;
}

static size_t skip_blank_lines(const char *text, size_t at, size_t n)
{
    for (size_t i = at; i < n && strchr(" \t\r\n", text[i]); i++)
        if (text[i] == '\n')
            at = i + 1;
    return at;
}

static void take_heading(const char *text, size_t n, struct markdown_parts *parts)
{
    size_t at = skip_blank_lines(text, parts->body, n);

    parts->heading = parts->heading_end = at;
    if (at + 1 >= n || text[at] != '#' || text[at + 1] != ' ')
        return;
    size_t end = line_end(text, at, n), last = end;

    while (last > at && strchr(" \t\r\n", text[last - 1]))
        last--;
    size_t closing = last;

    while (text[closing - 1] == '#' && closing > at + 1)
        closing--;
    while (strchr(" \t", text[closing - 1])) /* marks that close it stand apart */
        last = --closing;
    parts->heading = at + 2;
    parts->heading_end = last > at + 2 ? last : at + 2;
    parts->body = skip_blank_lines(text, end, n);
}

int markdown_split(struct diag *diag, uint32_t number, struct markdown_parts *parts)
{
    const struct file *file = files_get(diag->files, number);
    size_t at = bytes_mark(file), end = line_end(file->text, at, file->n);

    *parts = (struct markdown_parts){at, at, at, at, at, file->n};
    if (is_rule(file->text, at, end)) {
        parts->front = end;
        for (at = end;; at = end) {
            if (at >= file->n) {
                diag_add(diag, DIAG_FRONT_MATTER_OPEN, ((struct place){number, 0}), NULL);
                return -1;
            }
            end = line_end(file->text, at, file->n);
            if (is_rule(file->text, at, end))
                break;
        }
        parts->front_end = at;
        parts->body = end;
    }
    take_heading(file->text, file->n, parts);
    return 0;
}

static int ends_mark(const char *text, size_t i)
{
    return strchr("*+-", text[i]) ||
           (strchr(".)", text[i]) && i && text[i - 1] >= '0' && text[i - 1] <= '9');
}

/* Quotes and list items that the line at TEXT opens, one inside the other. */
static size_t containers(const char *text, size_t n)
{
    size_t marks = 0;

    for (size_t i = 0; i < n && strchr(" \t>*+-.)0123456789", text[i]); i++)
        marks += text[i] == '>' || (ends_mark(text, i) && i + 1 < n &&
                                    strchr(" \t\r\n", text[i + 1]));
    return marks;
}

int markdown_check(struct diag *diag, struct place place, const char *text, size_t n)
{
    if (n > MARKDOWN_LIMIT) {
        diag_add(diag, DIAG_MARKDOWN_TOO_LONG, place, NULL);
        return -1;
    }
    for (size_t at = 0; at < n; at = line_end(text, at, n))
        if (containers(text + at, n - at) > CONTAINER_LIMIT) {
            diag_add(diag, DIAG_MARKDOWN_TOO_DEEP, place, NULL);
            return -1;
        }
    return 0;
}

static int is_safe_link(const char *url)
{
    static const char *const safe[] = {"http://", "https://", "mailto:", "#"};

    for (size_t i = 0; i < sizeof safe / sizeof *safe; i++)
        if (strncmp(url, safe[i], strlen(safe[i])) == 0)
            return 1;
    return 0;
}

/* An image would be fetched by whoever opens the page; a link is followed or not. */
static cmark_node *image_to_link(cmark_node *image)
{
    cmark_node *link = cmark_node_new(CMARK_NODE_LINK);

    cmark_node_set_url(link, cmark_node_get_url(image));
    cmark_node_insert_before(image, link);
    for (cmark_node *child; (child = cmark_node_first_child(image));)
        cmark_node_append_child(link, child);
    cmark_node_free(image);
    return link;
}

static int is_link(cmark_node *node)
{
    cmark_node_type type = cmark_node_get_type(node);

    return type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE;
}

/* HTML knows no link in a link: what the inner one says stays, where it led is dropped. */
static int unwrap_inner(cmark_node *node)
{
    cmark_node *above = cmark_node_parent(node);

    while (above && !is_link(above))
        above = cmark_node_parent(above);
    if (!above)
        return 0;
    for (cmark_node *child; (child = cmark_node_first_child(node));)
        cmark_node_insert_before(node, child);
    cmark_node_free(node);
    return 1;
}

static void links_tame(cmark_node *document)
{
    cmark_iter *iter = cmark_iter_new(document);

    for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iter);

        if (event != CMARK_EVENT_EXIT || !is_link(node) || unwrap_inner(node))
            continue;
        if (cmark_node_get_type(node) == CMARK_NODE_IMAGE) {
            node = image_to_link(node);
            cmark_iter_reset(iter, node, CMARK_EVENT_EXIT);
        }
        if (!is_safe_link(cmark_node_get_url(node)))
            cmark_node_set_url(node, "");
    }
    cmark_iter_free(iter);
}

void markdown_html(struct buf *out, const char *text, size_t n)
{
    cmark_node *document = cmark_parse_document(text, n, CMARK_OPT_VALIDATE_UTF8);

    links_tame(document);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
    static const char omitted[] = "<!-- raw HTML omitted -->";

    for (const char *at = html, *next; *at; at = next) {
        next = strstr(at, omitted);
        buf_put(out, at, next ? (size_t)(next - at) : strlen(at));
        next = next ? next + sizeof omitted - 1 : at + strlen(at);
    }
    free(html);
    cmark_node_free(document);
}
