#ifndef PLAN_FIELD_H
#define PLAN_FIELD_H

#include "plan/field_kind.h"
#include "plan/record.h"

#include <stddef.h>
#include <stdint.h>

/*
 * A field is said once: here. The loader, the checks of single fields, JSON,
 * tables, templates and the client edition all read these tables. The order
 * of a table is the order in which its fields are written.
 */
enum field_flag {
    FIELD_REQUIRED = 1,
    FIELD_CLIENT = 2,      /* the client edition may show it */
    FIELD_INHERITED = 4,   /* a task takes it from its nearest ancestor that has it */
    FIELD_LINE = 8,        /* a name: no hidden or two-way characters, one line */
    FIELD_CONTROLLED = 16, /* under change control unless policy.gate.control says other */
    FIELD_LOCAL = 32,      /* a text in the shape of an id */
    FIELD_CLOSED = 64,     /* a range that has an end */
    FIELD_RARE = 128,      /* in the struct behind the record's `rare` */
    FIELD_MORE = 256,      /* in the struct behind the record's `more` */
    FIELD_CURRENCY = 512,  /* a text of three capital letters */
    FIELD_TIMEZONE = 1024, /* a text that may name a time zone */
};

struct field {
    const char *key;
    uint8_t kind;       /* enum field_kind */
    uint16_t at;        /* of the member in its struct */
    uint16_t flags;     /* enum field_flag */
    const char *help;   /* what it means, for the reference and the editor */
    const char *words;  /* FIELD_WORD, FIELD_RATE: "one/two/three"; FIELD_REF: beside ids */
    uint64_t refers;    /* FIELD_REF, FIELD_REFS: REGISTER_BITs */
    const struct table *part;
    uint8_t nested;     /* FIELD_NESTED: the register, and its field that leads back here */
    const char *back;
    int32_t least, most; /* FIELD_WHOLE; FIELD_NUMBER with a `most`: above 0, and at most that */
    const char *also;   /* another key that is read alike, or NULL */
};

enum table_flag {
    TABLE_ONE = 1,         /* a mapping, once in the plan */
    TABLE_FACT = 2,        /* dated entries without ids */
    TABLE_ID = 4,          /* id is required */
    TABLE_ROOT = 8,        /* only in plan.yaml */
    TABLE_CLIENT = 16,     /* its records are the client's to see unless they say other */
    TABLE_CONTROLLED = 32, /* all its fields are under change control */
};

struct table {
    const char *name;     /* of the register; "" for a part of a record */
    const char *singular; /* as in messages and in prose links */
    const char *help;     /* of a register: what its records are */
    uint16_t size;        /* of the struct */
    uint16_t flags;
    uint16_t n;
    const struct field *field;
    const char *key_date; /* the field that a date in an id is the default of, or NULL */
    const char *brief;    /* a part: its fields in the short form; `?` behind: may be missing */
    uint16_t rare;        /* size of the struct behind a record's `rare` */
};

/* What a FIELD_PARTS member looks like, whatever the part; copy it out with memcpy(). */
struct parts {
    void *v;
    size_t n;
};

/* The table of a register, by kind. */
const struct table *table_of(enum register_kind);

/* The register of this name, -1 if there is none; singular: "task" for "tasks". */
int register_find(const char *name);
int register_find_singular(const char *name, size_t n);

/* The member of the struct OWNER that FIELD describes; NULL if it is behind a NULL. */
void *field_at(const struct field *, const void *owner);

/* Whether it holds anything. */
int field_is_given(const struct field *, const void *owner);

/* The fields that every record of this kind must have, as bits of record.written. */
uint64_t fields_required(const struct table *);

/* Whether a change of FIELD in a record of TABLE needs an approved change, by default. */
int field_is_controlled(const struct table *, const struct field *);

/* For kinds that hold one value: its size, and where it keeps its place; 0 for the others. */
size_t field_size(enum field_kind);
uint32_t *field_place(enum field_kind, void *value);

/* The field of KEY; HINT is where to look first (the one after the last found). */
const struct field *field_find(const struct table *, const char *key, size_t hint);

/* The key of TABLE that KEY may have been meant for; "" if none is near. */
const char *field_guess(const struct table *, const char *key);

/* What a FIELD_WORD calls its value, from 1; and how many words there are. */
const char *field_word(const struct field *, int value, size_t *n);

#endif
