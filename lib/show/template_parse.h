#ifndef SHOW_TEMPLATE_PARSE_H
#define SHOW_TEMPLATE_PARSE_H

#include "base/diag.h"

/*
 * A template, read: operations in the order of the text, without nesting. A
 * section knows where to go on when it is left out, its end where to go on
 * when there is another item. Texts and names are borrowed from the file.
 */
enum op_kind {
    OP_TEXT,     /* put n bytes of text; there may be none */
    OP_VARIABLE, /* put what the name says, escaped */
    OP_RAW,      /* the same, not escaped */
    OP_SECTION,  /* jump is the operation behind its end */
    OP_INVERTED, /* the same; its end is an empty OP_TEXT */
    OP_END,      /* of OP_SECTION; jump is the first operation within */
    OP_PARTIAL,  /* jump is for the runner to set */
};

struct op {
    const char *text; /* or the name; not NUL-terminated */
    uint32_t n;
    uint32_t word;   /* bytes of the name's first word; 0 for the name "." */
    uint32_t at;     /* byte of the text or tag in the file */
    uint32_t indent; /* bytes of white space before a partial that has its line to itself */
    uint32_t jump;
    uint8_t kind;
    uint8_t line;  /* 1: a line begins here, indentation goes before it */
    uint8_t alone; /* 1: a partial that has its line to itself */
};

struct ops {
    uint32_t number; /* of the file */
    struct op *op;
    size_t n, cap;
};

/*
 * Reads file NUMBER of DIAG's files into *OUT, which the caller releases in
 * any case. All faults are said; -1 comes back if there was one. Sections may
 * nest 64 deep.
 */
int template_parse(struct diag *, uint32_t number, struct ops *out);
void template_parse_release(struct ops *);

#endif
