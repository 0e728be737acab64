#ifndef READ_BYTES_H
#define READ_BYTES_H

#include "base/diag.h"

/*
 * What all text must be before a parser sees it: UTF-8 (a byte order mark is
 * allowed), lines that end in LF or CRLF, no control characters, no line
 * breaks that editors do not show, no conflict markers. Says in DIAG what is
 * not so, at its place. Returns -1 where the file cannot be read further.
 * *ASCII is 1 when every character is a byte.
 */
int bytes_check(uint32_t file, struct diag *, int *ascii);

/* Bytes of a byte order mark at the start of the file: 0 or 3. */
size_t bytes_mark(const struct file *);

#endif
