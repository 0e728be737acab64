#ifndef READ_MARKDOWN_H
#define READ_MARKDOWN_H

#include "base/buf.h"
#include "base/diag.h"

#include <stddef.h>

/*
 * The Markdown door: the parts of an entry file, and prose to HTML through
 * cmark with raw HTML off.
 */
struct markdown_parts {
    size_t front, front_end; /* bytes of the front matter, without its lines of --- */
    size_t heading, heading_end; /* text of the first # heading; equal if there is none */
    size_t body, body_end;   /* the prose: all that follows front matter and heading */
};

/*
 * Where the parts of file NUMBER of DIAG's files are. Returns -1, after
 * saying why, when the front matter has no end.
 */
int markdown_split(struct diag *, uint32_t number, struct markdown_parts *);

/*
 * Refuses prose that is made to be slow: over 64 KiB, or with over 32
 * container marks in a line. -1 after saying so at PLACE.
 */
int markdown_check(struct diag *, struct place, const char *text, size_t n);

/*
 * N bytes of Markdown as HTML, put at the end of OUT. Raw HTML is left out,
 * links other than http, https, mailto and to a place in the page lose their
 * target, images become links: a page loads nothing from elsewhere.
 */
void markdown_html(struct buf *out, const char *text, size_t n);

#endif
