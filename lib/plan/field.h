#ifndef PLAN_FIELD_H
#define PLAN_FIELD_H

#include "plan/record.h"

#include <stddef.h>
#include <stdint.h>

/*
 * A field is said once: here. The loader, the checks of single fields, JSON,
 * tables, templates and the client edition all read these tables. The order
 * of a table is the order in which its fields are written.
 */
enum field_kind {         /* the type of the member: */
    FIELD_ID,             /* const char *, and the place beside it */
    FIELD_TEXT,           /* struct text */
    FIELD_PROSE,          /* struct text, Markdown */
    FIELD_TEXTS,          /* struct texts */
    FIELD_FLAG,           /* struct flag */
    FIELD_NUMBER,         /* struct number */
    FIELD_PERCENT,        /* struct percent */
    FIELD_MONEY,          /* struct money */
    FIELD_START,          /* struct when; a bare date means its first working minute */
    FIELD_END,            /* struct when; a bare date means its last */
    FIELD_RANGE,          /* struct range */
    FIELD_WORK,           /* struct work */
    FIELD_ESTIMATE,       /* struct estimate */
    FIELD_EFFORT,         /* struct estimate, never elapsed */
    FIELD_WORD,           /* struct word, one of `words` */
    FIELD_PRIORITY,       /* struct priority */
    FIELD_REF,            /* struct ref to a record of the registers in `refers` */
    FIELD_REFS,           /* struct refs */
    FIELD_LINKS,          /* struct links */
    FIELD_ASSIGNEES,      /* struct assignees */
    FIELD_CONSTRAINT,     /* struct constraint */
    FIELD_WEEK,           /* struct week_hours */
    FIELD_DAYS,           /* struct days_list */
    FIELD_SHARES,         /* struct shares */
    FIELD_EXT,            /* const struct node * */
    FIELD_PART,           /* a pointer to a struct that `part` describes */
    FIELD_PARTS,          /* a pointer to an array of them, and its size_t length */
    FIELD_NESTED,         /* nothing: records of register `nested` written inside */
    FIELD_COMPUTED,       /* nothing: a key that is not to be written; help says what is */
};

enum field_flag {
    FIELD_REQUIRED = 1,
    FIELD_CLIENT = 2,    /* the client edition may show it */
    FIELD_INHERITED = 4, /* a task takes it from its nearest ancestor that has it */
    FIELD_LINE = 8,      /* a name: no hidden or two-way characters, one line */
};

struct field {
    const char *key;
    uint8_t kind;       /* enum field_kind */
    uint16_t at;        /* of the member in its struct */
    uint8_t flags;      /* enum field_flag */
    const char *help;   /* what it means, for the reference and the editor */
    const char *words;  /* FIELD_WORD: "one/two/three" */
    uint32_t refers;    /* FIELD_REF, FIELD_REFS: REGISTER_BITs */
    const struct table *part;
    uint8_t nested;     /* FIELD_NESTED: the register */
    const char *also;   /* another key that is read alike, or NULL */
};

enum table_flag {
    TABLE_ONE = 1,   /* a mapping, once in the plan, in plan.yaml */
    TABLE_FACT = 2,  /* dated entries without ids */
    TABLE_ID = 4,    /* id is required */
};

struct table {
    const char *name;     /* of the register; "" for a part of a record */
    const char *singular; /* as in messages and in prose links */
    uint16_t size;        /* of the struct */
    uint16_t flags;
    uint16_t back;        /* of the struct ref that nesting fills in; 0 for none */
    uint16_t n;
    const struct field *field;
    const char *key_date; /* the field that a date in an id is the default of, or NULL */
};

/* The table of a register, by kind. */
const struct table *table_of(enum register_kind);

/* The register of this name, -1 if there is none; singular: "task" for "tasks". */
int register_find(const char *name);
int register_find_singular(const char *name, size_t n);

/* The field of KEY; HINT is where to look first (the one after the last found). */
const struct field *field_find(const struct table *, const char *key, size_t hint);

/* What a FIELD_WORD calls its value, from 1; and how many words there are. */
const char *field_word(const struct field *, int value, size_t *n);

#endif
