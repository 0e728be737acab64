#ifndef READ_CSV_H
#define READ_CSV_H

#include "base/diag.h"
#include "read/node.h"

/*
 * The CSV door (RFC 4180): cells with commas between, quoted where they need
 * to be, lines ended by LF or CRLF, a byte order mark allowed. The first row
 * names the columns; every other one becomes a mapping of those names to its
 * cells, with places. A cell with nothing in it is an empty scalar.
 */
struct csv;

/*
 * Starts reading file NUMBER of DIAG's files, whose bytes have passed
 * bytes_check(). SEPARATOR is most often ','.
 */
struct csv *csv_open(struct diag *, uint32_t number, char separator);

/* The names of the columns, as a list; no children where the file is empty. */
const struct node *csv_header(const struct csv *);

/*
 * The next row as a mapping, good until the next call; NULL at the end. Rows
 * that cannot be read are said and left out.
 */
const struct node *csv_next(struct csv *);

/* 1 if the rest of the file could not be read. */
int csv_broken(const struct csv *);

void csv_close(struct csv *);

#endif
