#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stddef.h>
#include <stdint.h>

/*
 * Text being made. A zeroed struct is an empty buffer; `text` is NULL until
 * something was put, and NUL-terminated from then on. Never fails.
 */
struct buf {
    char *text;
    size_t n, cap;
};

void buf_put(struct buf *, const char *text, size_t n);
void buf_puts(struct buf *, const char *text);
void buf_putc(struct buf *, char c);
void buf_format(struct buf *, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The text made so far, never NULL; borrowed until the next put. */
const char *buf_text(const struct buf *);

/* Keep the memory, forget the text. */
void buf_clear(struct buf *);
void buf_release(struct buf *);

/* N bytes of text made safe for the language it is put into. */
void buf_html(struct buf *, const char *text, size_t n); /* element text and "attributes" */
void buf_xml(struct buf *, const char *text, size_t n);  /* the same, less what XML forbids */
void buf_json(struct buf *, const char *text, size_t n); /* with the quotes around */
void buf_csv(struct buf *, const char *text, size_t n);  /* quoted where needed (RFC 4180) */
void buf_pipe(struct buf *, const char *text, size_t n); /* a cell of a Markdown pipe table */

/*
 * N bytes of anything as one line for people: line breaks and tabs become
 * blanks, other controls and what is not UTF-8 the character for that, U+FFFD.
 */
void buf_line(struct buf *, const char *text, size_t n);

#endif
