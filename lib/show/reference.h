#ifndef SHOW_REFERENCE_H
#define SHOW_REFERENCE_H

#include "base/buf.h"

/* The field tables as plan(5), a manual page (mdoc): every register with every field. */
void reference_put(struct buf *);

#endif
