/*
 * The only user of expat, which finds encodings, checks the form and calls
 * back; here a stack of the open elements turns that into nodes. The text of
 * an element is collected in one buffer, since only leaves keep theirs.
 *
 * Nothing is asked of expat's own defence against swelling entities: a
 * document type is refused as soon as it begins.
 */
#include "read/xml.h"

#include "base/buf.h"
#include "base/die.h"

#include <expat.h>
#include <string.h>

enum { DEPTH_LIMIT = 64 };

struct open { /* an element that is being filled */
    struct node *node;
    struct node **end; /* where its next child goes */
};

struct xml {
    XML_Parser parser;
    struct diag *diag;
    uint32_t number;
    struct pool *pool;
    struct node *root;
    struct open stack[DEPTH_LIMIT];
    size_t depth;
    struct buf text; /* since the last tag */
    int broken;
};

static uint32_t byte_now(struct xml *x)
{
    XML_Index at = XML_GetCurrentByteIndex(x->parser);

    return at < 0 ? 0 : (uint32_t)at;
}

static void refuse(struct xml *x, const char *why)
{
    if (x->broken)
        return;
    x->broken = 1;
    diag_add(x->diag, DIAG_XML_BROKEN, ((struct place){x->number, byte_now(x)}), why);
    XML_StopParser(x->parser, XML_FALSE);
}

static void on_document_type(void *data, const XML_Char *name, const XML_Char *system,
                             const XML_Char *public, int has_internal_subset)
{
    (void)name;
    (void)system;
    (void)public;
    (void)has_internal_subset;
    refuse(data, "a document type (<!DOCTYPE ...>), which is not read");
}

static const char *local_name(const char *name)
{
    const char *colon = strrchr(name, ':');

    return colon && colon[1] ? colon + 1 : name;
}

static void on_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
    struct xml *x = data;

    (void)attributes;
    if (x->depth == DEPTH_LIMIT) {
        refuse(x, "elements over 64 deep");
        return;
    }
    struct node *node = pool_take(x->pool, sizeof *node);
    const char *local = local_name(name);

    node->key = pool_text(x->pool, local, strlen(local));
    node->at = node->key_at = byte_now(x);
    if (x->depth) {
        struct open *parent = &x->stack[x->depth - 1];

        parent->node->kind = NODE_MAP;
        *parent->end = node;
        parent->end = &node->next;
    } else {
        x->root = node;
    }
    x->stack[x->depth++] = (struct open){node, &node->child};
    buf_clear(&x->text);
}

static void on_text(void *data, const XML_Char *text, int n)
{
    struct xml *x = data;

    buf_put(&x->text, text, (size_t)n);
}

static void on_end(void *data, const XML_Char *name)
{
    struct xml *x = data;
    struct node *node = x->stack[--x->depth].node;

    (void)name;
    if (node->kind == NODE_SCALAR) {
        node->text = pool_text(x->pool, buf_text(&x->text), x->text.n);
        node->n = (uint32_t)x->text.n;
    }
    buf_clear(&x->text);
}

struct node *xml_read(struct diag *diag, uint32_t number, struct pool *pool)
{
    const struct file *file = files_get(diag->files, number);
    struct xml x = {.diag = diag, .number = number, .pool = pool};

    x.parser = XML_ParserCreate(NULL);
    if (!x.parser)
        die("out of memory");
    XML_SetUserData(x.parser, &x);
    XML_SetElementHandler(x.parser, on_start, on_end);
    XML_SetCharacterDataHandler(x.parser, on_text);
    XML_SetStartDoctypeDeclHandler(x.parser, on_document_type);
    if (XML_Parse(x.parser, file->text, (int)file->n, 1) == XML_STATUS_ERROR) {
        if (XML_GetErrorCode(x.parser) == XML_ERROR_NO_MEMORY)
            die("out of memory");
        refuse(&x, XML_ErrorString(XML_GetErrorCode(x.parser)));
    }
    XML_ParserFree(x.parser);
    buf_release(&x.text);
    return x.broken ? NULL : x.root;
}
